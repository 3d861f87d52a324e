import MiniSearch, { type Query } from 'minisearch';
import type { IsHit } from './marks.js';
import { folded, stem, wordsOf } from './stem.js';

/** What is sought in an entry, the weightiest first. */
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
  /** What a query finds, best first; nothing where it holds no word to look for. */
  (query: string): readonly Hit[] | undefined;
  /** Makes a part of what the first query needs; whether there is more to make. */
  readonly warm: () => boolean;
}

const boost = { title: 6, names: 3, texts: 1 };

/** Beyond this many an index takes longer to build than a reader waits; a plain look does then. */
const mostIndexed = 2000;

/** So many are indexed without a pause: what comes of it must not be felt in typing. */
const slice = 25;

/** They tell nothing apart. Asked for alone, they are looked for all the same. */
const stopWords = new Set(
  'a al ao aos as com con da das de del do dos e el em en for in la las lo los na nas no nos o of os para por que se su the to um uma un una y'.split(
    ' ',
  ),
);

/**
 * Search over entries: blind to case and accents, by stem, by the beginning of a word and, where a
 * word is long enough, in spite of a typo. All words are to be found; where nothing has all of
 * them, any will do.
 */
export function searchOver(entries: readonly SearchEntry[]): Search {
  return entries.length > mostIndexed ? plainSearch(entries) : indexedSearch(entries);
}

/** Stems are kept apart from the words that look like them. */
const stemTerm = (word: string): string => `=${stem(word)}`;

function indexedSearch(entries: readonly SearchEntry[]): Search {
  const stems = new Map<string, string>();
  const index = new MiniSearch<SearchEntry>({
    fields: Object.keys(boost),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => {
      const known = stems.get(word) ?? stemTerm(word);
      stems.set(word, known);
      return [word, known];
    },
    extractField: (entry, field) =>
      field === 'id'
        ? entry.id
        : field === 'title'
          ? entry.title
          : entry[field === 'names' ? 'names' : 'texts'].join('\n'),
    // What a query seeks is in the form of the index already.
    searchOptions: { boost, tokenize: (term) => [term], processTerm: (term) => term },
  });
  let indexed = 0;
  const indexUpTo = (end: number) => {
    index.addAll(entries.slice(indexed, end));
    indexed = Math.max(indexed, end);
  };

  const search = (text: string): readonly Hit[] | undefined => {
    const words = soughtWords(text);
    if (!words.length) return undefined;
    indexUpTo(entries.length);
    const queries = words.map((word): Query => ({
      combineWith: 'OR',
      queries: [
        { queries: [stemTerm(word)] },
        { queries: [word], prefix: true, fuzzy: word.length > 3 ? 0.2 : false, maxFuzzy: 2 },
      ],
    }));
    const find = (combineWith: 'AND' | 'OR') => index.search({ combineWith, queries });
    const all = find('AND');
    return (all.length ? all : find('OR')).map(({ id, terms }) => {
      const found = new Set(terms);
      return { id: String(id), isHit: (word) => found.has(word) || found.has(stemTerm(word)) };
    });
  };
  const warm = () => {
    indexUpTo(indexed + slice);
    return indexed < entries.length;
  };
  return Object.assign(search, { warm });
}

function plainSearch(entries: readonly SearchEntry[]): Search {
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

function soughtWords(query: string): readonly string[] {
  const words = [...new Set(wordsOf(query))];
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length ? telling : words;
}
