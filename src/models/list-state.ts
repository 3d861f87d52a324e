import { filterText, type Chosen } from './facets.js';

/** What a reader has asked of a list, and how much of it is shown. */
export interface ListState {
  readonly query: string;
  readonly chosen: Chosen;
  /** Empty for the list's default order. */
  readonly sort: string;
  /** Number of pages shown, from 1; `Infinity` for all. */
  readonly pages: number;
}

/** The initial state of a list. */
export function initialState(chosen: Chosen = new Map()): ListState {
  return { query: '', chosen, sort: '', pages: 1 };
}

const own = new Set(['q', 'sort', 'page']);

/**
 * Reads the state stored in the parameters of an address under a key: `?key.q=vino&key.country=PE`.
 * Returns undefined if there is none, and the list then starts as its page says.
 */
export function readState(params: URLSearchParams, key: string): ListState | undefined {
  const chosen = new Map<string, readonly string[]>();
  let found = false;
  for (const [name, value] of params) {
    if (!name.startsWith(`${key}.`)) continue;
    found = true;
    const facet = name.slice(key.length + 1);
    const values = chosen.get(facet) ?? [];
    if (own.has(facet) || !value || values.includes(value)) continue;
    chosen.set(facet, [...values, value]);
  }
  if (!found) return undefined;
  const given = (name: string) => params.get(`${key}.${name}`) ?? '';
  const page = given('page');
  return {
    query: given('q'),
    chosen,
    sort: given('sort'),
    pages: page === 'all' ? Infinity : Math.max(1, Math.trunc(Number(page)) || 1),
  };
}

/**
 * Returns the parameters with the state written under the key; all others stay unchanged. A list in
 * its initial state leaves no trace, unless the reader cleared an initial filter.
 */
export function writeState(
  params: URLSearchParams,
  key: string,
  { query, chosen, sort, pages }: ListState,
  begun: ListState,
): URLSearchParams {
  const next = new URLSearchParams([...params].filter(([name]) => !name.startsWith(`${key}.`)));
  const add = (name: string, value: string) => next.append(`${key}.${name}`, value);
  const same = filterText(chosen) === filterText(begun.chosen);
  if (query) add('q', query);
  if (!same || query || sort || pages > 1) {
    for (const [facet, values] of chosen) for (const value of values) add(facet, value);
    if (!chosen.size && !query && !same) add('q', '');
  }
  if (sort) add('sort', sort);
  if (pages > 1) add('page', pages === Infinity ? 'all' : String(pages));
  return next;
}
