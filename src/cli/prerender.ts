import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../dataset/types.js';
import { allAttributesOf, shownTags } from '../embedding/elements.js';
import type { Delivery } from '../embedding/snippets.js';
import { Fault } from '../fault.js';
import type { CommandWords } from '../i18n/command.js';
import { fillPage } from '../prerender/page.js';
import { isPrerenderedTag, prerender, prerenderedTags } from '../prerender/prerender.js';
import { runCommand } from './command.js';
import { readDelivery } from './delivery.js';
import { explained, readDatasetFile, readPage, write } from './files.js';
import { CommandError, Misuse, type Terminal } from './terminal.js';

const prints = { snippet: 'snippet', article: 'html', 'json-ld': 'jsonLd' } as const;

const attributeNames = [...new Set(shownTags.flatMap(allAttributesOf)), 'lang'].filter(
  (name) => name !== 'src',
);
const text = { type: 'string' } as const;
const options = {
  ...Object.fromEntries(attributeNames.map((name) => [name, text])),
  element: text,
  src: text,
  base: text,
  url: text,
  print: text,
  out: text,
  page: { type: 'string', multiple: true },
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `vitrina prerender …`; gives the exit code. `built` says what of which build. */
export function run(
  args: readonly string[],
  terminal: Terminal,
  built: () => Promise<Delivery | undefined> = readDelivery,
): Promise<number> {
  const read = () => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ...values, files: positionals };
  };
  return runCommand('prerenderHelp', args, terminal, read, async ({ files, ...values }, words) => {
    const [file, more] = files;
    if (!file) throw new Misuse(words.t('noFile'));
    if (more) throw new Misuse(words.t('unexpected', { name: more }));
    if (values.url && !/^https?:/u.test(values.url)) {
      throw new Misuse(words.t('badUrl', { url: values.url }));
    }
    const dataset = await readDatasetFile(file, words, terminal);
    if (values.page) return fill(values.page, { dataset, file, values, words, terminal });
    await one({ dataset, file, values, words, terminal }, built);
    return 0;
  });
}

type Values = Omit<ReturnType<typeof parseArgs<{ options: typeof options }>>['values'], 'help'>;

interface Work {
  readonly dataset: Dataset;
  readonly file: string;
  readonly values: Values;
  readonly words: CommandWords;
  readonly terminal: Terminal;
}

/** One element, to be pasted. */
async function one(
  { dataset, file, values, words, terminal }: Work,
  built: () => Promise<Delivery | undefined>,
): Promise<void> {
  const { element = 'panel-summary', src = basename(file), base, url, out } = values;
  const tag = element.trim().replace(/^vitrina-/u, '');
  if (!isPrerenderedTag(tag)) {
    const names = prerenderedTags.join(', ');
    throw new Misuse(words.t('unknownElement', { name: element, names }));
  }
  const print = values.print ?? 'snippet';
  if (!Object.hasOwn(prints, print)) {
    const names = Object.keys(prints).join(', ');
    throw new Misuse(words.t('unknownPrint', { name: print, names }));
  }
  const given: Readonly<Record<string, unknown>> = values;
  const attributes = Object.fromEntries(
    attributeNames.flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  const modules = (await built())?.modules[tag];
  const drawn = await prerender(tag, dataset, { src, attributes, base, modules, url }).catch(
    async (error: unknown) => {
      throw error instanceof Fault ? await explained(error, { url: file, tag }, words) : error;
    },
  );
  const key = Object.entries(prints).find(([name]) => name === print)?.[1] ?? 'snippet';
  const printed = `${drawn[key].trimEnd()}\n`;
  if (out) await write(out, printed, words);
  else terminal.out(printed);
}

/** Pages that are there already. With `--check`, 1 where one of them has fallen behind. */
async function fill(
  pages: readonly string[],
  { dataset, file, values, words, terminal }: Work,
): Promise<number> {
  const { src, url, check } = values;
  const name = basename(file);
  const isSource = (one: string) =>
    src ? one === src : one.split(/[?#]/u, 1)[0]?.split('/').at(-1) === name;
  let code = 0;
  for (const page of pages) {
    const before = await readPage(page, words);
    const { html, filled } = await fillPage(before, dataset, { isSource, url }).catch(
      async (error: unknown) => {
        throw error instanceof Fault ? await explained(error, { url: file }, words) : error;
      },
    );
    if (!filled.length) {
      throw new CommandError(words.t('noElement', { file: page, src: src ?? name }));
    }
    if (check && html !== before) {
      terminal.error(words.t('behind', { file: page }));
      code = 1;
    } else if (!check) {
      await write(page, html, words);
      terminal.error(words.t('written', { file: page, tags: filled.join(', ') }));
    }
  }
  return code;
}
