import type { ReactiveControllerHost } from 'lit';
import { plainSearch, type Search, type SearchEntry } from '../models/plain-search.js';
import { logNotice } from './log-notice.js';

/**
 * The search over the entries of a list. Its library is fetched when a reader is about to search.
 * If that fails, a plain text search takes its place.
 */
export class SearchController {
  readonly #host: ReactiveControllerHost;
  #fetching: Promise<void> | undefined;
  #searchOver: ((entries: readonly SearchEntry[]) => Search) | undefined;
  #made: { readonly over: readonly SearchEntry[]; readonly search: Search } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Resolves when a search is available. */
  fetch(): Promise<void> {
    this.#fetching ??= import('../models/search.js')
      .then(
        ({ searchOver }) => searchOver,
        (error: unknown) => {
          logNotice('search', error);
          return plainSearch;
        },
      )
      .then((searchOver) => {
        this.#searchOver = searchOver;
        this.#host.requestUpdate();
      });
    return this.#fetching;
  }

  /** The search over these entries; undefined until the library has arrived. Starts to fetch it. */
  over(entries: readonly SearchEntry[]): Search | undefined {
    if (!this.#searchOver) void this.fetch();
    else if (this.#made?.over !== entries) {
      this.#made = { over: entries, search: this.#searchOver(entries) };
    }
    return this.#made?.over === entries ? this.#made.search : undefined;
  }

  /** Builds the index in short steps, so that typing is never blocked. */
  async warm(entries: readonly SearchEntry[]): Promise<void> {
    await this.fetch();
    const search = this.over(entries);
    const go = () => {
      if (search?.warm() && search === this.#made?.search) setTimeout(go);
    };
    go();
  }
}
