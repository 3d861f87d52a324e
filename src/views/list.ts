import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueWords } from '../i18n/catalogue.js';
import type { Collection, ListEntry, ListModel, ListOptions, Sort } from '../models/list.js';
import type { Stretch } from '../models/marks.js';
import { chipsView } from './chips.js';
import { facetsView } from './facets.js';
import type { Renderable } from './phrase.js';

/** What somebody can do with a list. */
export interface ListActions {
  /** They are about to search: what is needed for it may be made now. */
  readonly warm: () => void;
  readonly query: (text: string) => void;
  /** The same from the button that goes away with the words. */
  readonly clearQuery: () => void;
  readonly sort: (value: string) => void;
  readonly toggle: (facet: string, value: string) => void;
  /** The same from a chip, the `index`th, which goes away with it. */
  readonly remove: (facet: string, value: string, index: number) => void;
  readonly clear: () => void;
  readonly more: () => void;
  readonly all: () => void;
  readonly openFilters: () => void;
  readonly expand: (facet: string) => void;
  /** Past the filters. */
  readonly toResults: () => void;
}

/** How a list stands, besides what it shows. */
export interface ListUi {
  readonly query: string;
  readonly filtersOpen: boolean;
  readonly expanded: ReadonlySet<string>;
  /** What a screen reader is told of the last search; null where the order is told. */
  readonly news: string | null;
  /** How many results are drawn so far of those that are to be shown. */
  readonly drawn: number;
  /** Another number whenever what was drawn before may have changed. */
  readonly drawing: number;
}

/** A list as a reader has left it. */
export interface Listing {
  readonly ui: ListUi;
  readonly actions: ListActions;
  /** So many results are drawn at a time. */
  readonly groupSize: number;
  /** What is shown of a collection as things stand; `news` words it for a screen reader. */
  show<Entry extends ListEntry>(
    collection: Collection<Entry>,
    options: Omit<ListOptions, 'search'>,
    news: (model: ListModel<Entry>, query: string) => string,
  ): ListModel<Entry>;
}

/** What a list calls its own. */
export interface ListNames {
  readonly search: string;
  /** `5 experiencias` */
  readonly count: string;
  /** What to do where nothing was found. */
  readonly none: string;
}

/**
 * A list that is searched and filtered: the field, the filters (beside the results where there is
 * room, behind one button where there is not), what is chosen, how many, the results.
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

/** The ways out where nothing was found. */
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

/** A text with what was found marked in it. */
export function markedView(stretches: readonly Stretch[]): TemplateResult {
  return html`${stretches.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}`;
}
