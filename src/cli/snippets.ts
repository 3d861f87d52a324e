import { parseArgs } from 'node:util';
import { usefulInFrames } from '../embedding/address.js';
import { isShownTag, shownTags } from '../embedding/elements.js';
import {
  defaultBase,
  snippet,
  snippetKinds,
  suitsFrames,
  type Delivery,
  type SnippetKind,
} from '../embedding/snippets.js';
import type { CommandWords } from '../i18n/command.js';
import { attributesOf } from '../prerender/articles.js';
import { runCommand } from './command.js';
import { readDelivery } from './delivery.js';
import { CommandError, Misuse, type Terminal } from './terminal.js';

const text = { type: 'string' } as const;
const namesOf = (tag: string): readonly string[] => usefulInFrames(attributesOf(tag));
const attributeNames = [...new Set(shownTags.flatMap(namesOf)), 'lang'];
const options = {
  ...Object.fromEntries(attributeNames.map((name) => [name, text])),
  element: text,
  src: text,
  base: text,
  print: text,
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs `vitrina snippets …`. Resolves with the exit code. `built` describes the build. */
export function run(
  args: readonly string[],
  terminal: Terminal,
  built: () => Promise<Delivery | undefined> = readDelivery,
): Promise<number> {
  const read = () => parseArgs({ args: [...args], options }).values;
  return runCommand('snippetsHelp', args, terminal, read, async (values, words) => {
    terminal.out(await printed(values, words, built));
    return 0;
  });
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function printed(
  values: Values,
  words: CommandWords,
  built: () => Promise<Delivery | undefined>,
): Promise<string> {
  const { element = 'panel-summary', src, print } = values;
  const tag = element.trim().toLowerCase();
  if (!isShownTag(tag)) {
    const names = shownTags.join(', ');
    throw new Misuse(words.t('noSuchElement', { name: element, names }));
  }
  if (!src) throw new Misuse(words.t('noSource'));
  const own = namesOf(tag);
  const given: Readonly<Record<string, unknown>> = values;
  const attributes = Object.fromEntries(
    attributeNames.flatMap((name) => {
      const value = given[name];
      if (typeof value !== 'string') return [];
      if (name === 'lang' || own.includes(name)) return [[name, value]];
      throw new Misuse(words.t('notItsOwn', { tag, name, names: own.join(', ') }));
    }),
  );
  const delivery = await built();
  if (!delivery) throw new CommandError(words.t('notBuilt'));
  const request = {
    tag,
    src,
    attributes,
    base: values.base ?? defaultBase(delivery.version),
    dataLabel: words.t('dataLink'),
    frameTitle: words.t('frameTitle'),
  };
  return kindsOf(print, words)
    .map((kind) => {
      const possible = kind !== 'frame' || suitsFrames(src);
      const markup = possible ? snippet(kind, request, delivery) : '';
      // A snippet that is printed alone can go into a file unchanged.
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
  throw new Misuse(words.t('unknownPrint', { name: print, names }));
}
