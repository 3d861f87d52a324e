import { parseArgs } from 'node:util';
import { attributesOf, shownTags } from '../embedding/elements.js';
import {
  snippet,
  snippetKinds,
  suitsFrames,
  type Delivery,
  type SnippetKind,
} from '../embedding/snippets.js';
import { commandWordsFor, type CommandWords } from '../i18n/command.js';
import { supportedLocale } from '../i18n/locale.js';
import { readDelivery } from './delivery.js';
import { CommandError, systemDetail, type Terminal } from './terminal.js';

const text = { type: 'string' } as const;
const attributeNames = [...new Set(shownTags.flatMap((tag) => attributesOf(tag) ?? [])), 'lang'];
const options = {
  ...Object.fromEntries(attributeNames.map((name) => [name, text])),
  element: text,
  src: text,
  base: text,
  print: text,
  help: { type: 'boolean' },
} as const;

/** `vitrina snippets …`; gives the exit code. `built` says what of which build. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  built: (words: CommandWords) => Promise<Delivery> = readDelivery,
): Promise<number> {
  const asked = /(?:^|\n)--lang[=\n]([^\n]*)/u.exec(args.join('\n'))?.[1] ?? '';
  const words = await commandWordsFor(supportedLocale(asked) ?? 'es');
  try {
    const values = valuesOf(args, words);
    terminal.out(
      values.help ? `${words.t('snippetsUsage')}\n` : await printed(values, words, built),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.error(error.message);
    return 1;
  }
}

type Values = ReturnType<typeof valuesOf>;

function valuesOf(args: readonly string[], words: CommandWords) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new CommandError(`${systemDetail(error)}\n\n${words.t('snippetsUsage')}`);
  }
}

async function printed(
  values: Values,
  words: CommandWords,
  built: (words: CommandWords) => Promise<Delivery>,
): Promise<string> {
  const { element = 'panel-summary', src, base, print } = values;
  const tag = element.trim().toLowerCase();
  const own = attributesOf(tag);
  if (!own) {
    const names = shownTags.join(', ');
    throw new CommandError(words.t('noSuchElement', { name: element, names }));
  }
  if (!src) throw new CommandError(`${words.t('noSource')}\n\n${words.t('snippetsUsage')}`);
  const given: Readonly<Record<string, unknown>> = values;
  const attributes = Object.fromEntries(
    attributeNames.flatMap((name) => {
      const value = given[name];
      if (typeof value !== 'string') return [];
      if (name === 'lang' || own.includes(name)) return [[name, value]];
      throw new CommandError(words.t('notItsOwn', { tag, name, names: own.join(', ') }));
    }),
  );
  const delivery = await built(words);
  const request = {
    ...{ tag, src, attributes },
    base: base ?? `/vitrina/${delivery.version}/`,
    dataLabel: words.t('dataLink'),
    frameTitle: words.t('frameTitle'),
  };
  return kindsOf(print, words)
    .map((kind) => {
      const possible = kind !== 'frame' || suitsFrames(src);
      const markup = possible ? snippet(kind, request, delivery) : '';
      // Alone it goes into a file as it is.
      if (print) return markup || `<!-- ${words.t('frameSource')} -->\n`;
      return `<!-- ${kind}: ${words.t(possible ? kind : 'frameSource')} -->\n${markup}`;
    })
    .join('\n');
}

function kindsOf(print: string | undefined, words: CommandWords): readonly SnippetKind[] {
  if (print === undefined) return snippetKinds;
  const kind = snippetKinds.find((one) => one === print.trim());
  if (kind) return [kind];
  const names = snippetKinds.join(', ');
  throw new CommandError(words.t('unknownPrint', { name: print, names }));
}
