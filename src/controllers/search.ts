import type { ReactiveControllerHost } from 'lit';
import { plainSearch, type Search, type SearchEntry } from '../models/plain-search.js';
import { tell } from './tell.js';

/**
 * The search over the entries of a list. Its library is fetched when somebody is about to search;
 * where that does not come, a plain look through the texts must do.
 */
export class SearchController {
  readonly #host: ReactiveControllerHost;
  #fetching: Promise<void> | undefined;
  #searchOver: ((entries: readonly SearchEntry[]) => Search) | undefined;
  #made: { readonly over: readonly SearchEntry[]; readonly search: Search } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Resolves when there is something to search with. */
  fetch(): Promise<void> {
    this.#fetching ??= import('../models/search.js')
      .then(
        ({ searchOver }) => searchOver,
        (error: unknown) => {
          tell('search', error);
          return plainSearch;
        },
      )
      .then((searchOver) => {
        this.#searchOver = searchOver;
        this.#host.requestUpdate();
      });
    return this.#fetching;
  }

  /** The search over these entries; undefined until it has come, which is seen to. */
  over(entries: readonly SearchEntry[]): Search | undefined {
    if (!this.#searchOver) void this.fetch();
    else if (this.#made?.over !== entries) {
      this.#made = { over: entries, search: this.#searchOver(entries) };
    }
    return this.#made?.over === entries ? this.#made.search : undefined;
  }

  /** Makes what a first query needs in pauses: nobody waits for it who types at once. */
  async warm(entries: readonly SearchEntry[]): Promise<void> {
    await this.fetch();
    const search = this.over(entries);
    const go = () => {
      if (search?.warm() && search === this.#made?.search) setTimeout(go);
    };
    go();
  }
}
