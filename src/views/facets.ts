import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueWords } from '../i18n/catalogue.js';
import type { FacetModel, OptionModel } from '../models/list.js';
import type { ListActions, ListUi } from './list.js';
import type { Renderable } from './phrase.js';

/** How many options are visible at first. If only a few more remain, they are shown too. */
const few = 6;
const spare = 2;

/** The filters: a group of checkboxes per facet, each with the number of results it would leave. */
export function facetsView(
  facets: readonly FacetModel[],
  words: CatalogueWords,
  { filtersOpen, expanded }: Pick<ListUi, 'filtersOpen' | 'expanded'>,
  actions: Pick<ListActions, 'toggle' | 'expand' | 'toResults'>,
): TemplateResult {
  return html`<div
    class="facets ${filtersOpen ? 'open' : ''}"
    part="filters"
    id="filters"
    role="group"
    aria-label=${words.t('filters')}
  >
    <button class="skip unseen" type="button" @click=${actions.toResults}>
      ${words.t('toResults')}
    </button>
    ${facets.map((facet) => facetView(facet, words, expanded.has(facet.id), actions))}
  </div>`;
}

function facetView(
  { id, options }: FacetModel,
  words: CatalogueWords,
  expanded: boolean,
  actions: Pick<ListActions, 'toggle' | 'expand'>,
): TemplateResult {
  const long = options.length > few + spare;
  const seen = long && !expanded ? firstOf(options) : options;
  // All options are drawn, in a constant order, so that the focus stays on its option.
  return html`<fieldset class="facet" part="facet" id="facet-${id}">
    <legend>${words.facet(id)}</legend>
    ${options.map((option) => optionView(option, !seen.includes(option), words, actions))}
    ${long ? expandView(id, words, expanded, actions) : nothing}
  </fieldset>`;
}

/** The first few options that leave any results, and the selected ones. */
function firstOf(options: readonly OptionModel[]): readonly OptionModel[] {
  const leaving = options.filter(({ count }) => count);
  const first = new Set((leaving.length ? leaving : options).slice(0, few));
  return options.filter((one) => one.chosen || first.has(one));
}

function optionView(
  { facet, value, label, count, chosen }: OptionModel,
  unseen: boolean,
  words: CatalogueWords,
  actions: Pick<ListActions, 'toggle'>,
): TemplateResult {
  return html`<label class="option ${count || chosen ? '' : 'out'}" ?hidden=${unseen}>
    <input
      type="checkbox"
      .checked=${chosen}
      ?disabled=${!count && !chosen}
      @change=${() => actions.toggle(facet, value)}
    />
    <span lang=${label.lang ?? nothing}>${label.text}</span
    ><span class="unseen">, ${words.count('found', count)}</span>
    <span class="number" aria-hidden="true">${count}</span>
  </label>`;
}

function expandView(
  id: string,
  words: CatalogueWords,
  expanded: boolean,
  actions: Pick<ListActions, 'expand'>,
): Renderable {
  const label = words.t(expanded ? 'fewerOptions' : 'moreOptions');
  return html`<button
    part="more-options"
    type="button"
    aria-expanded=${expanded}
    aria-label="${label}: ${words.facet(id)}"
    @click=${() => actions.expand(id)}
  >
    ${label}
  </button>`;
}
