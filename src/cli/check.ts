import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { datasetFindings } from '../checking/dataset.js';
import { advice, type Finding } from '../checking/finding.js';
import { pageFindings } from '../checking/page.js';
import type { CommandWords } from '../i18n/command.js';
import type { PageElement } from '../page/page.js';
import { parsePage } from '../page/parse.js';
import { attributesOf } from '../prerender/articles.js';
import { filesBeside } from './addresses.js';
import { runCommand } from './command.js';
import { readDataset, readPage, type ReadDataset } from './files.js';
import { Misuse, type Terminal } from './terminal.js';

const options = {
  root: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs `vitrina check …`. Resolves with the exit code, which is 1 if there is something to mend.
 */
export function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = () => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ...values, pages: positionals };
  };
  return runCommand('checkHelp', args, terminal, read, async ({ pages, root }, words) => {
    if (!pages.length) throw new Misuse(words.t('noPage'));
    let code = 0;
    for (const file of pages) {
      if (await isWrong({ file, root, words, terminal })) code = 1;
    }
    return code;
  });
}

interface Work {
  readonly file: string;
  readonly root: string | undefined;
  readonly words: CommandWords;
  readonly terminal: Terminal;
}

/** Prints what there is to mend in a page, line by line. Resolves to whether there is anything. */
async function isWrong({ file, root, words, terminal }: Work): Promise<boolean> {
  const page = parsePage(await readPage(file, words), attributesOf);
  const elements = page.elements.filter(({ tag }) => tag !== 'vitrina-data');
  const fileOf = filesBeside(file, page.base, root);
  const findings: (Finding | Told)[] = [...pageFindings(page)];
  const unchecked = new Map<string, 'needsRoot' | 'elsewhere'>();

  /** The file of an address; undefined if it does not exist or is unknown. */
  const found = (address: string, line: number, where: string): string | undefined => {
    const place = fileOf(address);
    if (typeof place === 'string') {
      unchecked.set(address, place);
      return undefined;
    }
    if (existsSync(place.path)) return place.path;
    const params = { address, file: relative('.', place.path) };
    findings.push({ line, where, code: 'missing-file', params });
    return undefined;
  };

  for (const { address, line } of page.scripts) found(address, line, '<script>');
  const readings = new Map<string, ReadDataset>();
  for (const element of elements) {
    const { line, where } = element;
    const source = sourceOf(element, (address) => found(address, line, where));
    if (!source) continue;
    const key = JSON.stringify(source);
    const known = readings.get(key);
    const reading = known ?? (await readDataset(source, words));
    readings.set(key, reading);
    const { dataset, wrong } = reading;
    // Once for all elements that share the dataset.
    if (!known) findings.push(...wrong.map((text) => ({ line, where, text })));
    if (!dataset) continue;
    const more = await datasetFindings(dataset, element, words.locale);
    findings.push(
      ...more.map((one) => (typeof one === 'string' ? { line, where, text: one } : one)),
    );
  }

  for (const one of findings.sort((first, other) => first.line - other.line)) {
    const text = 'text' in one ? one.text : words.finding(one.code, one.params);
    terminal.out(`${file}:${String(one.line)}: ${one.where} ${text}\n`);
  }
  for (const [address, reason] of unchecked) {
    const why = words.finding(reason, {});
    terminal.error(words.finding('unchecked', { address, why }));
  }
  const wrong = findings.some((one) => 'text' in one || !advice.has(one.code));
  if (!wrong) {
    const count = elements.length;
    const key = count ? 'clean' : 'nothing';
    terminal.out(`${words.finding(key, { file, count })}\n`);
  }
  return wrong;
}

/** A finding in the words of the elements' own console messages. */
interface Told {
  readonly line: number;
  readonly where: string;
  readonly text: string;
}

function sourceOf({ source }: PageElement, fileOf: (address: string) => string | undefined) {
  if (!source || 'json' in source) return source;
  const file = fileOf(source.meant);
  return file === undefined ? undefined : { file };
}
