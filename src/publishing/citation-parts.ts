import type { SectionWords, Words } from '../i18n/words.js';
import type { CitationModel } from '../models/citation.js';
import type { Phrase } from '../models/phrase.js';

/** A piece of a citation; in a printed style, the last may be the address. */
export interface Piece {
  readonly text: string;
  readonly italic?: boolean;
  readonly lang?: string | undefined;
  readonly href?: string;
}

export interface CitationContext {
  readonly words: Words;
  readonly own: SectionWords<'citation'>;
  /** The day the reader consulted the page, `YYYY-MM-DD`. */
  readonly accessed: string;
  /** Where the reader found it. If undefined, the document's own address is used, if it has one. */
  readonly url?: string | undefined;
}

export const citationText = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('');

export type Sentence = readonly Piece[];

export const piece = ({ text, lang }: Phrase, italic = false): Piece => ({
  text: clean(text),
  lang,
  italic,
});

/** Name, place and dates of the event. */
export function eventPieces({ event }: CitationModel, words: Words): Sentence | undefined {
  if (!event) return undefined;
  const { name, place, start, end } = event;
  const country = place?.country && words.country(place.country);
  // Date ranges are worded to start a sentence; here one stands inside a sentence.
  const days = words.dates(start, end).replace(/^(De|A)(?=l? )/u, (word) => word.toLowerCase());
  const pieces = [
    piece(name),
    ...(place?.names ?? []).map((one) => piece(one)),
    ...(country ? [{ text: country }] : []),
    ...(days ? [{ text: days }] : []),
  ];
  return pieces.flatMap((one, index) => (index ? [{ text: ', ' }, one] : [one]));
}

export function addressOf(model: CitationModel, { url }: CitationContext): string | undefined {
  const found = url ?? model.document.href;
  return found && /^https?:/iu.test(found) ? found : undefined;
}

/**
 * Puts a text on one line without bidirectional controls, because citations are pasted elsewhere.
 */
export const clean = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Only a comma tells the surname from the rest; a name without one stays as signed. */
export function splitName(name: string): readonly [surname: string, given: string] | undefined {
  const [surname = '', given = '', ...more] = clean(name)
    .split(',')
    .map((part) => part.trim());
  return surname && given && !more.length ? [surname, given] : undefined;
}
