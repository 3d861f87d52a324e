import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueWords } from '../i18n/catalogue.js';
import type { Collection, ListEntry, ListModel, ListOptions, Sort } from '../models/list.js';
import type { Stretch } from '../models/marks.js';
import { chipsView } from './chips.js';
import { facetsView } from './facets.js';
import type { Renderable } from './phrase.js';

/** The actions available on a list. */
export interface ListActions {
  /** The reader is about to search, so the index may be prepared. */
  readonly warm: () => void;
  readonly query: (text: string) => void;
  /** Clears the query with a button that then disappears. */
  readonly clearQuery: () => void;
  readonly sort: (value: string) => void;
  readonly toggle: (facet: string, value: string) => void;
  /** Removes a choice with the chip at `index`, which then disappears. */
  readonly remove: (facet: string, value: string, index: number) => void;
  readonly clear: () => void;
  readonly more: () => void;
  readonly all: () => void;
  readonly openFilters: () => void;
  readonly expand: (facet: string) => void;
  /** Skips the filters. */
  readonly toResults: () => void;
}

/** The interface state of a list, apart from its contents. */
export interface ListUi {
  readonly query: string;
  readonly filtersOpen: boolean;
  readonly expanded: ReadonlySet<string>;
  /** The screen reader message about the last search; null if it is about the order. */
  readonly news: string | null;
  /** How many results have been drawn so far. */
  readonly drawn: number;
  /** Changes whenever results that were drawn before may have changed. */
  readonly drawing: number;
}

/** A list in the state that the reader left it in. */
export interface Listing {
  readonly ui: ListUi;
  readonly actions: ListActions;
  /** How many results are drawn at a time. */
  readonly groupSize: number;
  /** Returns what to show of a collection now; `news` words it for a screen reader. */
  show<Entry extends ListEntry>(
    collection: Collection<Entry>,
    options: Omit<ListOptions, 'search'>,
    news: (model: ListModel<Entry>, query: string) => string,
  ): ListModel<Entry>;
}

/** The names that a list uses for its own items. */
export interface ListNames {
  readonly search: string;
  /** For example, `5 experiencias`. */
  readonly count: string;
  /** What to do if nothing was found. */
  readonly none: string;
}

/**
 * A searchable, filterable list: search field, filters (beside the results, or behind a button if
 * there is no room), selected filters, number of results, and the results.
 */
export function listView<Entry extends ListEntry>(
  model: ListModel<Entry>,
  words: CatalogueWords,
  {
    ui,
    actions,
    names,
    sorts,
    results,
    pageSize,
  }: {
    readonly ui: ListUi;
    readonly actions: ListActions;
    readonly names: ListNames;
    readonly sorts: readonly Sort[];
    readonly results: Renderable | readonly Renderable[];
    readonly pageSize: number;
  },
): TemplateResult {
  const { facets, chosen, found, shown } = model;
  return html`<div class="list-frame ${facets.length ? 'with-facets' : ''}">
    <div class="tools" role="search" aria-label=${names.search} part="search">
      ${searchView(names.search, ui.query, actions)}
      ${
        facets.length
          ? html`<button
              class="filters-button"
              part="filters-button"
              type="button"
              aria-expanded=${ui.filtersOpen}
              aria-controls="filters"
              @click=${actions.openFilters}
            >
              ${words.t('filters')}${chosen.length ? ` (${chosen.length})` : nothing}
            </button>`
          : nothing
      }
      ${facets.length ? facetsView(facets, words, ui, actions) : nothing}
    </div>
    <div class="found">
      ${chosen.length ? chipsView(chosen, words, actions) : nothing}
      <div class="bar">
        <p class="count" part="count" id="count" tabindex="-1">
          ${found.length ? names.count : names.none}
        </p>
        ${found.length > 1 ? sortView(model.sort, sorts, words, actions) : nothing}
      </div>
      <output class="unseen"
        >${ui.news ?? words.t('ordered', { order: words.t(model.sort) })}</output
      >
      ${found.length ? nothing : noneView(ui.query, chosen.length > 0, words, actions)} ${results}
      ${
        shown < found.length
          ? html`<p class="paging">
              <button part="more" type="button" @click=${actions.more}>
                ${words.count('more', Math.min(pageSize, found.length - shown))}
              </button>
              ${
                found.length - shown > pageSize
                  ? html`<button part="all" type="button" @click=${actions.all}>
                      ${words.t('all')}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

function searchView(label: string, query: string, actions: ListActions): TemplateResult {
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) actions.query(target.value);
  };
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !query) return;
    event.preventDefault();
    actions.query('');
  };
  return html`<div class="search">
    <label for="query">${label}</label>
    <input
      id="query"
      part="search-field"
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${query}
      @focus=${actions.warm}
      @pointerenter=${actions.warm}
      @input=${typed}
      @keydown=${escaped}
    />
  </div>`;
}

function sortView(
  sort: Sort,
  sorts: readonly Sort[],
  words: CatalogueWords,
  actions: ListActions,
): TemplateResult {
  const changed = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) actions.sort(target.value);
  };
  return html`<p class="sort">
    <label for="sort">${words.t('sort')}</label>
    <select id="sort" part="sort" @change=${changed}>
      ${sorts.map(
        (one) => html`<option value=${one} .selected=${one === sort}>${words.t(one)}</option>`,
      )}
    </select>
  </p>`;
}

/** What to try if nothing was found. */
function noneView(
  query: string,
  filtered: boolean,
  words: CatalogueWords,
  actions: ListActions,
): Renderable {
  return html`<p class="ways" part="none">
    ${
      query.trim()
        ? html`<button type="button" @click=${actions.clearQuery}>
            ${words.t('clearSearch')}
          </button>`
        : nothing
    }
    ${
      filtered
        ? html`<button type="button" @click=${actions.clear}>${words.t('clear')}</button>`
        : nothing
    }
  </p>`;
}

/** A text with the search matches marked. */
export function markedView(stretches: readonly Stretch[]): TemplateResult {
  return html`${stretches.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}`;
}
