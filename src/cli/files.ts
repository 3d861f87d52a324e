import { readFile, writeFile } from 'node:fs/promises';
import { openDataset } from '../dataset/open.js';
import type { Dataset } from '../dataset/types.js';
import { toFault, type Fault, type Params } from '../fault.js';
import type { CommandWords } from '../i18n/command.js';
import { loadDiagnosis } from '../i18n/diagnosis.js';
import { decoded } from '../sources/decode.js';
import { parseJson } from '../sources/json.js';
import { CommandError, systemDetail, type Terminal } from './terminal.js';

/**
 * Reads a dataset from a file. Problems in parts of it are reported, a problem with all of it is
 * thrown.
 */
export async function readDatasetFile(
  file: string,
  words: CommandWords,
  { error: tell }: Terminal,
): Promise<Dataset> {
  const { text, guessed } = decoded(await bytesOf(file, words));
  if (guessed) tell(words.t('notUtf8', { file }));
  try {
    const { dataset, issues } = await openDataset(parseJson(text, { url: file }));
    if (issues.length) {
      const diagnosis = await loadDiagnosis(words.locale);
      const lines = issues.map((issue) => `  ${diagnosis.issue(issue)}`);
      tell([words.count('issues', issues.length), ...lines].join('\n'));
    }
    return dataset;
  } catch (error) {
    throw await explained(toFault(error), { url: file }, words);
  }
}

/** The result of reading a dataset, and what is wrong with it, in words. */
export interface ReadDataset {
  readonly dataset?: Dataset;
  readonly wrong: readonly string[];
}

/** Reads a dataset from a file, or from the JSON in a page. */
export async function readDataset(
  source: { readonly file: string } | { readonly json: string },
  words: CommandWords,
): Promise<ReadDataset> {
  const isFile = 'file' in source;
  const facts: Params = isFile ? { url: source.file } : { where: 'inline' };
  const text = isFile ? decoded(await bytesOf(source.file, words)).text : source.json;
  try {
    const { dataset, issues } = await openDataset(parseJson(text, facts));
    const diagnosis = issues.length ? await loadDiagnosis(words.locale) : undefined;
    return { dataset, wrong: issues.map((issue) => diagnosis?.issue(issue) ?? issue.code) };
  } catch (error) {
    return { wrong: [(await explained(toFault(error), facts, words)).message] };
  }
}

/** Turns a fault into a `CommandError` that says what was read and what to change. */
export async function explained(
  { code, params, cause }: Fault,
  more: Params,
  words: CommandWords,
): Promise<CommandError> {
  const diagnosis = await loadDiagnosis(words.locale);
  const said = diagnosis.fault({ code, params: { ...more, ...params } });
  return new CommandError(`${code}\n  ${said}`, { cause });
}

/** Reads a page. It must be UTF-8, because it is written back in the same encoding. */
export async function readPage(file: string, words: CommandWords): Promise<string> {
  const bytes = await bytesOf(file, words);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(words.t('pageNotUtf8', { file }));
  }
}

export async function write(file: string, text: string, words: CommandWords): Promise<void> {
  await writeFile(file, text).catch((error: unknown) => {
    throw new CommandError(words.t('cannotWrite', { file, detail: systemDetail(error) }));
  });
}

async function bytesOf(file: string, words: CommandWords): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new CommandError(words.t('cannotRead', { file, detail: systemDetail(error) }));
  });
}
