import MiniSearch, { type Query } from 'minisearch';
import {
  boost,
  plainSearch,
  soughtWords,
  type Hit,
  type Search,
  type SearchEntry,
} from './plain-search.js';
import { stem, wordsOf } from './stem.js';

/** Beyond this many an index takes longer to build than a reader waits; a plain look does then. */
const mostIndexed = 2000;

/** So many are indexed without a pause: what comes of it must not be felt in typing. */
const slice = 25;

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
