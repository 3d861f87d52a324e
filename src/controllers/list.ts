import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filterText, parseFilter, toggled } from '../models/facets.js';
import { initialState, readState, writeState, type ListState } from '../models/list-state.js';
import {
  listModel,
  revealing,
  type Collection,
  type ListEntry,
  type ListModel,
} from '../models/list.js';
import type { ListActions, ListUi } from '../views/list.js';
import { VitrinaFilterEvent } from './filter-event.js';

/** An element that shows a list to search and filter. */
export interface ListHost extends ReactiveControllerHost, HTMLElement {
  /** The choices it begins with: `country:PE topic:agua,vino`. */
  filter: string | null;
  sort: string | null;
  pageSize: number | null;
  /** The name under which its state stands in the page's address; none without it. */
  syncUrl: string | null;
}

/** So many results are drawn in one frame. */
export const groupSize = 50;
/** What is told to a screen reader waits until the typing has paused. */
const pause = 600;

/**
 * What a reader asks of a list: words, choices, order, how much. Keeps it in the address where the
 * page wants that, tells the page and the screen reader what came of it, and sees to it that the
 * focus is never left on what has gone.
 */
export class ListController implements ReactiveController {
  readonly #host: ListHost;
  #state = initialState();
  #begun = this.#state;
  #beganWith: string | undefined;
  #address = '';
  #sought = '';
  #filtersOpen = false;
  #expanded: ReadonlySet<string> = new Set();
  #limit = groupSize;
  #growing = false;
  #drawing = 0;
  #shown: { readonly count: number; readonly all: number; readonly news: string } | undefined;
  #collection: Pick<Collection<ListEntry>, 'search'> | undefined;
  #told = '';
  #news: string | null = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focus: (() => HTMLElement | null | undefined) | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ListState {
    return this.#state;
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

  get pageSize(): number {
    return Math.max(1, Math.trunc(this.#host.pageSize ?? 0) || 10);
  }

  readonly actions: ListActions = {
    warm: () => this.#warm(),
    query: (query) => this.#set({ ...this.#state, query, pages: 1 }, false),
    clearQuery: () => {
      this.actions.query('');
      this.#focus = () => this.#root?.getElementById('query');
    },
    sort: (sort) => this.#set({ ...this.#state, sort }, true, null),
    toggle: (facet, value) => {
      // What is unticked below the first few would go from under the finger.
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

  /** What the list shows as it stands. `news` words the result for a screen reader. */
  show<Entry extends ListEntry>(
    collection: Collection<Entry>,
    news: (model: ListModel<Entry>) => string,
  ): ListModel<Entry> {
    const options = { pageSize: this.pageSize, sort: this.#host.sort?.trim() ?? '' };
    if (this.#sought) {
      // The page's address names one of them: what hides it is taken away.
      const found = revealing(collection, this.#state, options, this.#sought);
      if (found) {
        this.#limit = Math.max(this.#limit, found.pages * this.pageSize);
        this.#state = found;
        this.#sought = '';
      }
    }
    if (!this.#growing) this.#drawing++;
    this.#growing = false;
    const model = listModel(collection, this.#state, options);
    this.#collection = collection;
    this.#shown = { count: model.found.length, all: model.shown, news: news(model) };
    return model;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#restore);
    addEventListener('hashchange', this.#readHash);
    this.#readHash();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#restore);
    removeEventListener('hashchange', this.#readHash);
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    const filter = this.#host.filter ?? '';
    if (filter === this.#beganWith) return;
    this.#beganWith = filter;
    this.#begun = initialState(parseFilter(filter));
    this.#state = this.#read();
    this.#told = this.#question();
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
    this.#tell(this.#shown);
  }

  #tell({ count, news }: { readonly count: number; readonly news: string }): void {
    const { query, chosen } = this.#state;
    const question = this.#question();
    if (question === this.#told) return;
    this.#told = question;
    this.#host.dispatchEvent(new VitrinaFilterEvent(query, Object.fromEntries(chosen), count));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // With the focus on the count it has been read.
      if (this.#root?.activeElement?.id === 'count') return;
      const sought = query.trim();
      this.#news = sought ? `${sought}: ${news}` : news;
      this.#host.requestUpdate();
    }, pause);
  }

  /** What was asked, by which a new question is known from an old one. */
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
    this.#limit = Math.max(groupSize, before + this.pageSize);
    this.#set({ ...this.#state, pages }, false);
  }

  /** What the search needs is made in pauses: nobody waits for it who types at once. */
  #warm(): void {
    const collection = this.#collection;
    const go = () => {
      if (collection?.search().warm() && collection === this.#collection) setTimeout(go);
    };
    go();
  }

  /** To the chip that takes the place of one that goes, else to the last; to the count after all. */
  #goOn(index: number): void {
    this.#focus = () => {
      const stops = this.#root?.querySelectorAll<HTMLElement>('.chip,#count') ?? [];
      return stops[index && Math.min(index, stops.length - 2)];
    };
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #set(state: ListState, step: boolean, news: string | null = ''): void {
    if (state.pages === 1) this.#limit = groupSize;
    this.#state = state;
    // The same words again are told only where there were none in between.
    this.#news = news;
    this.#write(step);
    this.#host.requestUpdate();
  }

  #read(): ListState {
    const key = this.#host.syncUrl?.trim();
    const params = new URLSearchParams(location.search);
    return (key && readState(params, key)) || this.#begun;
  }

  /** A choice is a step that the reader can go back; a letter typed is none. */
  #write(step: boolean): void {
    const key = this.#host.syncUrl?.trim();
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
      // A page inside a sandbox may not touch its address; the list works without.
    }
  }

  readonly #restore = (): void => {
    if (this.#host.syncUrl?.trim()) this.#set(this.#read(), false);
  };

  readonly #readHash = (): void => {
    const { hash } = location;
    if (hash === this.#address) return;
    this.#address = hash;
    try {
      this.#sought = decodeURIComponent(hash.slice(1));
    } catch {
      this.#sought = '';
    }
    if (this.#sought) this.#host.requestUpdate();
  };
}
