import { chooseLanguage, paragraphsOf } from '../dataset/language.js';
import type { Label, Text } from '../dataset/types.js';

/** One line of content. `lang` is set only if it differs from the interface language. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string | undefined;
  /** Whether an editor added it: it is not in the source document. */
  readonly added?: boolean | undefined;
}

/** Paragraphs of content in one language. */
export interface Prose {
  readonly paragraphs: readonly string[];
  readonly lang?: string | undefined;
  readonly added?: boolean | undefined;
}

/** The languages of a model: that of the interface and that of the dataset. */
export interface Languages {
  readonly wanted: string;
  readonly dataset: string;
}

export function phrase(label: Label, languages: Languages, added?: boolean): Phrase;
export function phrase(
  label: Label | undefined,
  languages: Languages,
  added?: boolean,
): Phrase | undefined;
export function phrase(
  label: Label | undefined,
  languages: Languages,
  added?: boolean,
): Phrase | undefined {
  if (label === undefined) return undefined;
  const { value, language } = chooseLanguage(label, languages.wanted, languages.dataset);
  return { text: value, lang: foreign(language, languages), added };
}

export function prose(text: Text, languages: Languages, added?: boolean): Prose;
export function prose(
  text: Text | undefined,
  languages: Languages,
  added?: boolean,
): Prose | undefined;
export function prose(
  text: Text | undefined,
  languages: Languages,
  added?: boolean,
): Prose | undefined {
  if (text === undefined) return undefined;
  const { value, language } = chooseLanguage(text, languages.wanted, languages.dataset);
  return { paragraphs: paragraphsOf(value), lang: foreign(language, languages), added };
}

/** A quotation in the dataset's own language. */
export function quote(text: string, languages: Languages): Phrase {
  return { text, lang: foreign(languages.dataset, languages) };
}

function foreign(language: string, { wanted }: Languages): string | undefined {
  return language.toLowerCase() === wanted.toLowerCase() ? undefined : language;
}
