import type { Label, Text } from './types.js';

/** Content with the language it is written in, so that a page can say so to a screen reader. */
export interface Chosen<Value> {
  readonly value: Value;
  /** BCP 47, as the dataset writes it. */
  readonly language: string;
}

/**
 * The content in the language wanted: that one, its base, the same base of another region;
 * else the dataset's language by the same steps; else the first there is.
 */
export function chooseLanguage(
  value: Label,
  wanted: string,
  datasetLanguage: string,
): Chosen<string>;
export function chooseLanguage(
  value: Text,
  wanted: string,
  datasetLanguage: string,
): Chosen<string | readonly string[]>;
export function chooseLanguage(
  value: Label | Text,
  wanted: string,
  datasetLanguage: string,
): Chosen<string | readonly string[]> {
  if (typeof value === 'string' || isList(value)) return { value, language: datasetLanguage };
  const tags = Object.keys(value);
  const language =
    closest(tags, wanted) ?? closest(tags, datasetLanguage) ?? tags[0] ?? datasetLanguage;
  return { value: value[language] ?? [], language };
}

/** The paragraphs of a text in one language. */
export function paragraphsOf(text: string | readonly string[]): readonly string[] {
  return typeof text === 'string' ? [text] : text;
}

function closest(tags: readonly string[], wanted: string): string | undefined {
  const tag = wanted.toLowerCase();
  const [base] = tag.split('-');
  return (
    tags.find((candidate) => candidate.toLowerCase() === tag) ??
    tags.find((candidate) => candidate.toLowerCase() === base) ??
    tags.find((candidate) => candidate.toLowerCase().split('-')[0] === base)
  );
}

// `Array.isArray` does not narrow readonly arrays.
function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
