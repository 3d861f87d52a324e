import { facetsOf, filtered, usableFacets, type Chosen, type ValuesOf } from './facets.js';
import { initialState, type ListState } from './list-state.js';
import type { IsHit } from './marks.js';
import type { Phrase } from './phrase.js';
import type { Search, SearchEntry } from './plain-search.js';

/** Anything a list can hold: experiences or organisations. */
export interface ListEntry extends SearchEntry {
  /** ISO 8601 with the precision known, if the entry has a date of its own. */
  readonly date?: string | undefined;
  /** The name of its country, for sorting by country. */
  readonly country?: string | undefined;
}

export const sorts = ['relevance', 'title', 'country', 'newest'] as const;
export type Sort = (typeof sorts)[number];

/** The entries of a list, and everything else that stays the same during a search. */
export interface Collection<Entry extends ListEntry> {
  readonly entries: readonly Entry[];
  /** The facets to filter by, in the order offered. */
  readonly facets: readonly string[];
  readonly sorts: readonly Sort[];
  readonly valuesOf: ValuesOf<Entry>;
  /** Returns the name of a facet's value. */
  readonly labelOf: (facet: string, value: string) => Phrase;
  readonly language: string;
}

/** The page's settings for a list, which a reader cannot change. */
export interface ListOptions {
  readonly pageSize: number;
  /** The initial order. */
  readonly sort: string;
  /** Runs the queries; until it is loaded, queries have no effect. */
  readonly search?: Search | undefined;
}

export interface OptionModel {
  readonly facet: string;
  readonly value: string;
  readonly label: Phrase;
  readonly count: number;
  readonly chosen: boolean;
}

export interface FacetModel {
  readonly id: string;
  readonly options: readonly OptionModel[];
}

export interface FoundEntry<Entry> {
  readonly entry: Entry;
  /** Tells which words the search matched; undefined if there was no query. */
  readonly isHit?: IsHit | undefined;
}

export interface ListModel<Entry extends ListEntry> {
  readonly found: readonly FoundEntry<Entry>[];
  readonly facets: readonly FacetModel[];
  /** One chip for each. */
  readonly chosen: readonly OptionModel[];
  readonly sort: Sort;
  /** How many of the results are shown. */
  readonly shown: number;
}

export function collectionOf<Entry extends ListEntry>(
  entries: readonly Entry[],
  facets: readonly string[],
  options: Pick<Collection<Entry>, 'valuesOf' | 'labelOf' | 'language'>,
): Collection<Entry> {
  const differ = (values: readonly (string | undefined)[]) => new Set(values).size > 1;
  return {
    ...options,
    entries,
    facets: usableFacets(entries, facets, options.valuesOf),
    sorts: sorts.filter((sort) =>
      sort === 'newest'
        ? differ(entries.map(({ date }) => date))
        : sort === 'country'
          ? differ(entries.map(({ country }) => country))
          : true,
    ),
  };
}

/** Returns what a list shows in a given state: sorted results and counted facets. */
export function listModel<Entry extends ListEntry>(
  collection: Collection<Entry>,
  state: ListState,
  { pageSize, sort: own, search }: ListOptions,
): ListModel<Entry> {
  const { entries, facets, valuesOf, labelOf, language } = collection;
  const sort =
    [state.sort, own].flatMap((wanted) => collection.sorts.filter((one) => one === wanted))[0] ??
    'relevance';
  const matching = sought(entries, state.query, search);
  const hits = new Map(matching.map(({ entry, isHit }) => [entry, isHit]));
  const matched = matching.map(({ entry }) => entry);
  const found = sorted(filtered(matched, state.chosen, valuesOf), sort, language);
  const order = orderOf(collection);
  const option = (facet: string, value: string, count = 0, chosen = true): OptionModel => ({
    facet,
    value,
    label: labelOf(facet, value),
    count,
    chosen,
  });
  return {
    found: found.map((entry) => ({ entry, isHit: hits.get(entry) })),
    facets: facetsOf(entries, matched, facets, state.chosen, valuesOf).map(({ id, options }) => ({
      id,
      options: options
        .map(({ value, count, chosen }) => option(id, value, count, chosen))
        .sort((one, other) => order(one) - order(other)),
    })),
    chosen: [...state.chosen].flatMap(([facet, values]) =>
      values.map((value) => option(facet, value)),
    ),
    sort,
    shown: Math.min(found.length, state.pages * pageSize),
  };
}

/** Returns the state in which an entry is visible. Only what hides it is removed. */
export function revealing<Entry extends ListEntry>(
  collection: Collection<Entry>,
  state: ListState,
  options: ListOptions,
  id: string,
): ListState | undefined {
  if (!collection.entries.some((entry) => entry.id === id)) return undefined;
  const at = (one: ListState) =>
    listModel(collection, one, options).found.findIndex(({ entry }) => entry.id === id);
  const hidden = at(state) < 0;
  const open = hidden ? { ...initialState(), sort: state.sort } : state;
  const pages = Math.floor(at(open) / options.pageSize) + 1;
  return pages > open.pages || hidden ? { ...open, pages: Math.max(pages, open.pages) } : state;
}

function sought<Entry extends ListEntry>(
  entries: readonly Entry[],
  query: string,
  search: Search | undefined,
): readonly FoundEntry<Entry>[] {
  const hits = query.trim() ? search?.(query) : undefined;
  if (!hits) return entries.map((entry) => ({ entry }));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return hits.flatMap(({ id, isHit }) => {
    const entry = byId.get(id);
    return entry ? { entry, isHit } : [];
  });
}

function sorted<Entry extends ListEntry>(
  entries: readonly Entry[],
  sort: Sort,
  language: string,
): readonly Entry[] {
  if (sort === 'relevance') return entries;
  const { compare } = new Intl.Collator(language);
  const last = '\u{10ffff}';
  return [...entries].sort((one, other) =>
    sort === 'title'
      ? compare(one.title, other.title)
      : sort === 'country'
        ? compare(one.country ?? last, other.country ?? last) || compare(one.title, other.title)
        : (other.date ?? '').localeCompare(one.date ?? ''),
  );
}

const orders = new WeakMap<object, (option: OptionModel) => number>();

/**
 * Returns a comparator of a facet's options that does not depend on the selection: the most
 * frequent first, then by name; numbers in numerical order, and years in descending order.
 */
function orderOf<Entry extends ListEntry>(
  collection: Collection<Entry>,
): (option: OptionModel) => number {
  const known = orders.get(collection);
  if (known) return known;
  const { entries, facets, valuesOf, labelOf, language } = collection;
  const none: Chosen = new Map();
  const { compare } = new Intl.Collator(language);
  const places = new Map<string, number>();
  for (const { id, options } of facetsOf(entries, entries, facets, none, valuesOf)) {
    const numbers = options.every(({ value }) => /^\d+$/u.test(value));
    const name = new Map(options.map(({ value }) => [value, labelOf(id, value).text]));
    [...options]
      .sort((one, other) =>
        numbers
          ? (Number(one.value) - Number(other.value)) * (Number(one.value) > 1000 ? -1 : 1)
          : other.count - one.count ||
            compare(name.get(one.value) ?? '', name.get(other.value) ?? ''),
      )
      .forEach(({ value }, index) => places.set(`${id} ${value}`, index));
  }
  const order = ({ facet, value }: OptionModel) => places.get(`${facet} ${value}`) ?? Infinity;
  orders.set(collection, order);
  return order;
}
