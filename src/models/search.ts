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

/** Beyond this size an index takes too long to build, and a plain scan is used instead. */
const mostIndexed = 2000;

/** Entries indexed without a pause: few enough not to be felt while typing. */
const slice = 25;

/**
 * Searches entries, ignoring case and accents: by stem, by prefix and, for longer words, allowing
 * for typos. All words must match; if no entry matches all of them, any word will do.
 */
export function searchOver(entries: readonly SearchEntry[]): Search {
  return entries.length > mostIndexed ? plainSearch(entries) : indexedSearch(entries);
}

/** The prefix keeps stems separate from words that look like them. */
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
    // Query terms are already in the form of the index.
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
