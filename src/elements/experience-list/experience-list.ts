import { LitElement, type TemplateResult } from 'lit';
import { DatasetController } from '../../controllers/dataset.js';
import { groupSize, ListController } from '../../controllers/list.js';
import { LocaleController } from '../../controllers/locale.js';
import { FoldingController } from '../../controllers/folding.js';
import type { Dataset } from '../../dataset/types.js';
import { catalogueWords } from '../../i18n/catalogue.js';
import type { Words } from '../../i18n/words.js';
import { experienceModel, type ExperienceModel } from '../../models/experience.js';
import { experienceCollection, type ExperienceEntry } from '../../models/list-experiences.js';
import { prepareDetails } from '../../views/lazy-details.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf } from '../options.js';
import { experienceListStyles } from './experience-list.styles.js';
import { experienceListView, newsOf } from './experience-list.view.js';

/**
 * The catalogue of experiences: text search, filters with counts, order, results that open in place.
 *
 * @element experience-list
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
 * @csspart search - The field, the button and the filters.
 * @csspart search-field - The field to search in.
 * @csspart filters-button - The button that opens the filters where there is no room for them.
 * @csspart filters - All filters.
 * @csspart facet - The options of one facet.
 * @csspart more-options - The button that shows the rest of the options of a facet.
 * @csspart chips - What is chosen.
 * @csspart chip - One choice, to be taken away.
 * @csspart clear - The button that takes all choices away.
 * @csspart count - How many were found, or what to do where none were.
 * @csspart sort - The order.
 * @csspart none - The ways out where nothing was found.
 * @csspart results - The list of results.
 * @csspart result - One result.
 * @csspart fragment - The words around what a search found.
 * @csspart experience - The experience of a result.
 * @csspart experience-title - Its heading.
 * @csspart meta - Country, place, form of association and setting.
 * @csspart speakers - Who presents it.
 * @csspart open - The button that opens and closes the whole text.
 * @csspart more - The button that shows the next page.
 * @csspart all - The button that shows all.
 * @csspart source - The documents of origin and the notes on them.
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the rules between results.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 * @fires {VitrinaFilterEvent} vitrina-filter - Somebody searched or chose; says what and how many are left.
 */
export class ExperienceListElement extends LitElement {
  static override get properties() {
    return {
      data: { attribute: false },
      src: {},
      panel: {},
      filter: {},
      facets: {},
      sort: {},
      pageSize: { type: Number, attribute: 'page-size' },
      syncUrl: { attribute: 'sync-url' },
      headingLevel: { type: Number, attribute: 'heading-level' },
      linkTemplate: { attribute: 'link-template' },
      loading: {},
    };
  }

  static override styles = experienceListStyles;

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of a panel, whose experiences alone are listed. */
  panel = '';
  /** What is chosen at first: `country:PE topic:turismo-y-ferias,redes`. */
  filter = '';
  /** Which facets, in which order: `country topic form sector setting sdg year`; all by default. */
  facets = '';
  /** The order at first: `relevance`, `title`, `country` or `newest`. */
  sort: 'relevance' | 'title' | 'country' | 'newest' = 'relevance';
  /** How many results are shown at first and with each step. */
  pageSize = 10;
  /** The name under which the state is kept in the page's address; not kept without it. */
  syncUrl = '';
  /** Level of the headings of the results, 1 to 6; those inside are deeper. */
  headingLevel = 2;
  /** Address of an experience's own page, with `{id}` in it. */
  linkTemplate = '';
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  readonly #locale = new LocaleController(this);
  readonly #dataset = new DatasetController(this, this.#locale, (dataset) =>
    prepareDetails(dataset, this),
  );
  readonly #list = new ListController(this);
  readonly #opening = new FoldingController(this);
  #collection = memo(this.#collect.bind(this));
  #modelOf = memo((dataset: Dataset, base: string, language: string) =>
    modelsOf(dataset, base, language),
  );

  /** Resolves when the current load is shown or has failed; renewed with each load. */
  get ready(): Promise<void> {
    return this.#dataset.ready;
  }

  /** Loads the dataset again; what is shown stays if that fails. */
  reload(): Promise<void> {
    return this.#dataset.reload();
  }

  protected override render(): TemplateResult {
    const frame = this.#dataset.frame(({ dataset, base }, words) => {
      const own = catalogueWords(words);
      const collection = this.#collection(dataset, words, this.panel, this.facets);
      if (!collection) return emptyView(words.t('empty'));
      const model = this.#list.show(collection, (one) => newsOf(one, this.#list.state.query, own));
      const options = {
        collection,
        model,
        modelOf: this.#modelOf(dataset, base, words.locale),
        ui: this.#list.ui,
        actions: this.#list.actions,
        pageSize: this.#list.pageSize,
        groupSize,
        level: levelOf(this.headingLevel),
        opening: this.#opening,
      };
      return experienceListView(options, words, own);
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }

  #collect(dataset: Dataset, words: Words, panel: string | null, facets: string | null) {
    return experienceCollection(dataset, {
      panel: panel ?? '',
      facets: facets?.match(/[^\s,]+/gu) ?? [],
      language: words.locale,
      say: (facet, value) =>
        facet === 'country'
          ? words.country(value)
          : facet === 'form' || facet === 'sector' || facet === 'setting'
            ? words.term(facet, value)
            : facet === 'sdg'
              ? `${catalogueWords(words).facet('sdg')} ${value}`
              : value,
    });
  }
}

/** The models of a dataset's experiences, each made when it is first drawn. */
function modelsOf(dataset: Dataset, base: string, wanted: string) {
  const known = new Map<string, ExperienceModel>();
  const languages = { wanted, dataset: dataset.head.language };
  return ({ id, experience }: ExperienceEntry): ExperienceModel => {
    const model = known.get(id) ?? experienceModel(experience, dataset, languages, base);
    known.set(id, model);
    return model;
  };
}

/** Does not make again what it made of the same things. */
function memo<Arguments extends readonly unknown[], Result>(
  make: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    const same = last?.args.every((arg, index) => arg === args[index]);
    if (!last || !same) last = { args, result: make(...args) };
    return last.result;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-list': ExperienceListElement;
  }
}
