import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filterText, parseFilter, toggled } from '../models/facets.js';
import { initialState, readState, writeState, type ListState } from '../models/list-state.js';
import {
  listModel,
  revealing,
  type Collection,
  type ListEntry,
  type ListModel,
  type ListOptions,
} from '../models/list.js';
import type { ListActions, Listing, ListUi } from '../views/list.js';
import { AddressController } from './address.js';
import { VitrinaFilterEvent } from './filter-event.js';
import { SearchController } from './search.js';

/** An element that shows a list to search and filter. */
export interface ListHost extends ReactiveControllerHost, HTMLElement {
  /** The initial choices: `country:PE topic:agua,vino`. */
  filter: string;
  pageSize: number;
  /** The name for its state in the page's address; empty to keep the state out of it. */
  syncUrl: string;
}

/** The number of results drawn per animation frame. */
const groupSize = 50;
/** Milliseconds without typing before a screen reader hears the result. */
const pause = 600;

/**
 * The state of a list: query, filters, order and number of results shown. Keeps it in the address
 * if the page wants that, reports results to the page and to screen readers, and moves the focus
 * when the focused control disappears.
 */
export class ListController implements ReactiveController, Listing {
  readonly groupSize = groupSize;
  readonly #host: ListHost;
  readonly #address: AddressController;
  readonly #search: SearchController;
  #state = initialState();
  #begun = this.#state;
  #beganWith: string | undefined;
  #filtersOpen = false;
  #expanded: ReadonlySet<string> = new Set();
  #limit = groupSize;
  #growing = false;
  #drawing = 0;
  #shown: { readonly count: number; readonly all: number; readonly news: string } | undefined;
  #entries: readonly ListEntry[] = [];
  #reported = '';
  #news: string | null = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focus: (() => HTMLElement | null | undefined) | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    this.#address = new AddressController(host);
    this.#search = new SearchController(host);
    host.addController(this);
  }

  get ui(): ListUi {
    return {
      query: this.#state.query,
      filtersOpen: this.#filtersOpen,
      expanded: this.#expanded,
      news: this.#news,
      drawn: this.#limit,
      drawing: this.#drawing,
    };
  }

  readonly actions: ListActions = {
    warm: () => void this.#search.warm(this.#entries),
    query: (query) => this.#set({ ...this.#state, query, pages: 1 }, false),
    clearQuery: () => {
      this.actions.query('');
      this.#focus = () => this.#root?.getElementById('query');
    },
    sort: (sort) => this.#set({ ...this.#state, sort }, true, null),
    toggle: (facet, value) => {
      // Unticking an option below the first few would move it away from the pointer.
      if (this.#state.chosen.get(facet)?.includes(value)) {
        this.#expanded = new Set([...this.#expanded, facet]);
      }
      this.#choose(toggled(this.#state.chosen, facet, value));
    },
    remove: (facet, value, index) => {
      this.#choose(toggled(this.#state.chosen, facet, value));
      this.#goOn(index);
    },
    clear: () => {
      this.#choose(new Map());
      this.#goOn(0);
    },
    more: () => this.#show(this.#state.pages + 1),
    all: () => this.#show(Infinity),
    openFilters: () => {
      this.#filtersOpen = !this.#filtersOpen;
      this.#host.requestUpdate();
    },
    expand: (facet) => {
      const next = new Set(this.#expanded);
      if (!next.delete(facet)) {
        next.add(facet);
        const first = this.#root?.querySelector<HTMLElement>(`#facet-${facet} [hidden] > input`);
        this.#focus = () => first;
      }
      this.#expanded = next;
      this.#host.requestUpdate();
    },
    toResults: () => this.#root?.getElementById('count')?.focus(),
  };

  /** What the list shows in its current state. `news` words the result for screen readers. */
  show<Entry extends ListEntry>(
    collection: Collection<Entry>,
    asked: Omit<ListOptions, 'search'>,
    news: (model: ListModel<Entry>, query: string) => string,
  ): ListModel<Entry> {
    this.#entries = collection.entries;
    const seeks = this.#seeks;
    const search = seeks ? this.#search.over(collection.entries) : undefined;
    const options = { ...asked, search };
    const { named } = this.#address;
    if (named) {
      // If the page's address names an entry, the filters that hide it are removed.
      const found = revealing(collection, this.#state, options, named);
      if (found) {
        this.#limit = Math.max(this.#limit, found.pages * options.pageSize);
        this.#state = found;
        this.#address.reached();
      }
    }
    if (!this.#growing) this.#drawing++;
    this.#growing = false;
    const model = listModel(collection, this.#state, options);
    // Nothing to report while the search for this query is still loading.
    this.#shown =
      seeks && !search
        ? undefined
        : { count: model.found.length, all: model.shown, news: news(model, this.#state.query) };
    return model;
  }

  /**
   * Waits for the search that the address asks for, so that the list is not first shown unfiltered.
   */
  async prepare(): Promise<void> {
    if (this.#seeks) await this.#search.fetch();
  }

  hostConnected(): void {
    addEventListener('popstate', this.#restore);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#restore);
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    const filter = this.#host.filter;
    if (filter === this.#beganWith) return;
    this.#beganWith = filter;
    this.#begun = initialState(parseFilter(filter));
    this.#state = this.#read();
    this.#reported = this.#question();
  }

  hostUpdated(): void {
    const target = this.#focus?.();
    if (target) {
      this.#focus = undefined;
      target.focus();
    }
    if (!this.#shown) return;
    if (this.#limit < this.#shown.all) {
      requestAnimationFrame(() => {
        this.#limit += groupSize;
        this.#growing = true;
        this.#host.requestUpdate();
      });
    }
    this.#report(this.#shown);
  }

  #report({ count, news }: { readonly count: number; readonly news: string }): void {
    const { query, chosen } = this.#state;
    const question = this.#question();
    if (question === this.#reported) return;
    this.#reported = question;
    this.#host.dispatchEvent(new VitrinaFilterEvent(query, Object.fromEntries(chosen), count));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // With the focus on the count, the reader has already heard it.
      if (this.#root?.activeElement?.id === 'count') return;
      const sought = query.trim();
      this.#news = sought ? `${sought}: ${news}` : news;
      this.#host.requestUpdate();
    }, pause);
  }

  /** Identifies the question asked, to detect a new one. */
  #question(): string {
    return `${filterText(this.#state.chosen)}\n${this.#state.query.trim()}`;
  }

  #choose(chosen: ListState['chosen']): void {
    this.#set({ ...this.#state, chosen, pages: 1 }, true);
  }

  #show(pages: number): void {
    const before = this.#shown?.all ?? 0;
    this.#focus = () =>
      this.#root?.querySelectorAll<HTMLElement>('.result [tabindex="-1"]')[before];
    this.#limit = Math.max(groupSize, before + this.#host.pageSize);
    this.#set({ ...this.#state, pages }, false);
  }

  /** Focuses the chip that takes the place of a removed one, else the last one, else the count. */
  #goOn(index: number): void {
    this.#focus = () => {
      const stops = this.#root?.querySelectorAll<HTMLElement>('.chip,#count') ?? [];
      return stops[index && Math.min(index, stops.length - 2)];
    };
  }

  get #seeks(): boolean {
    return this.#state.query.trim() !== '';
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #set(state: ListState, step: boolean, news: string | null = ''): void {
    if (state.pages === 1) this.#limit = groupSize;
    this.#state = state;
    // The same message is repeated only if it was cleared in between.
    this.#news = news;
    this.#write(step);
    this.#host.requestUpdate();
  }

  #read(): ListState {
    const key = this.#host.syncUrl.trim();
    const params = new URLSearchParams(location.search);
    return (key && readState(params, key)) || this.#begun;
  }

  /** A chosen filter becomes a step in the browser history; a typed letter does not. */
  #write(step: boolean): void {
    const key = this.#host.syncUrl.trim();
    if (!key) return;
    const url = new URL(location.href);
    const before = new URLSearchParams(url.search);
    const params = writeState(before, key, this.#state, this.#begun);
    if (params.toString() === before.toString()) return;
    url.search = params.toString();
    try {
      if (step) history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
    } catch {
      // A sandboxed page may not change its address. The list works without it.
    }
  }

  readonly #restore = (): void => {
    if (this.#host.syncUrl.trim()) this.#set(this.#read(), false);
  };
}
