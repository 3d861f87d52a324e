import type { IsHit } from './marks.js';
import { folded, wordsOf } from './stem.js';

/** The searchable fields of an entry, in order of decreasing weight. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  /** People, organisations, places, topics. */
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

export interface Hit {
  readonly id: string;
  readonly isHit: IsHit;
}

export interface Search {
  /** Returns the results of a query, best first; undefined if the query has no searchable word. */
  (query: string): readonly Hit[] | undefined;
  /** Prepares part of the index for the first query. Returns whether there is more to prepare. */
  readonly warm: () => boolean;
}

/** The weight of a match, by field. */
export const boost = { title: 6, names: 3, texts: 1 };

/**
 * Words too common to distinguish entries. A query of nothing else searches for them all the same.
 */
const stopWords = new Set(
  'a al ao aos as com con da das de del do dos e el em en for in la las lo los na nas no nos o of os para por que se su the to um uma un una y'.split(
    ' ',
  ),
);

/**
 * Searches by scanning the texts. It ignores case and accents; it has no stemming and tolerates no
 * typos.
 */
export function plainSearch(entries: readonly SearchEntry[]): Search {
  const texts = entries.map(({ id, title, names, texts }) => ({
    id,
    fields: [
      [folded(title), boost.title],
      [folded(names.join('\n')), boost.names],
      [folded(texts.join('\n')), boost.texts],
    ] as const,
  }));
  const search = (text: string): readonly Hit[] | undefined => {
    const words = soughtWords(text);
    if (!words.length) return undefined;
    const isHit: IsHit = (one) => words.some((word) => one.includes(word));
    return texts
      .map(({ id, fields }) => {
        const scores = words.map((word) =>
          fields.reduce((sum, [field, weight]) => sum + (field.includes(word) ? weight : 0), 0),
        );
        const score = scores.every(Boolean) ? scores.reduce((sum, one) => sum + one, 0) : 0;
        return { id, score };
      })
      .filter(({ score }) => score)
      .sort((one, other) => other.score - one.score)
      .map(({ id }) => ({ id, isHit }));
  };
  return Object.assign(search, { warm: () => false });
}

/** The words that a query searches for. */
export function soughtWords(query: string): readonly string[] {
  const words = [...new Set(wordsOf(query))];
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length ? telling : words;
}
