import { LitElement, type TemplateResult } from 'lit';
import { DatasetController, type Shown } from '../../controllers/dataset.js';
import { ListController } from '../../controllers/list.js';
import { LocaleController } from '../../controllers/locale.js';
import { UnfoldingController } from '../../controllers/unfolding.js';
import { directoryWords } from '../../i18n/directory.js';
import type { Words } from '../../i18n/words.js';
import { directoryModel, type DirectoryModel } from '../../models/directory.js';
import { prepareDetails } from '../../views/lazy-details.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf } from '../options.js';
import { actorDirectoryStyles } from './actor-directory.styles.js';
import { actorDirectoryView, newsOf } from './actor-directory.view.js';

/**
 * Who takes part: organisations and groups by sector, with their experiences, what they offer and need.
 *
 * @element actor-directory
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
 * @csspart directory - The whole directory.
 * @csspart title - Its heading.
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
 * @csspart none - The ways out where nothing was found.
 * @csspart sector - A sector and those in it.
 * @csspart sector-title - The heading of a sector.
 * @csspart entry - An organisation or group.
 * @csspart name - Its name, or the words in which it is mentioned.
 * @csspart facts - Its members, what it offers and what it needs.
 * @csspart experiences - The experiences it takes part in.
 * @csspart open - The button that opens and closes an experience.
 * @csspart experience - An experience that was opened.
 * @csspart more - The button that shows the next page.
 * @csspart all - The button that shows all.
 * @csspart groups-note - The line that says what the quotation marks mean.
 * @csspart source - The documents of origin and the notes on them.
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the rules between sectors.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 * @fires {VitrinaFilterEvent} vitrina-filter - Somebody searched or chose; says what and how many are left.
 */
export class ActorDirectoryElement extends LitElement {
  static override get properties() {
    return {
      data: { attribute: false },
      src: {},
      panel: {},
      filter: {},
      facets: {},
      pageSize: { type: Number, attribute: 'page-size' },
      syncUrl: { attribute: 'sync-url' },
      headingLevel: { type: Number, attribute: 'heading-level' },
      linkTemplate: { attribute: 'link-template' },
      loading: {},
    };
  }

  static override styles = actorDirectoryStyles;

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of a panel, in whose experiences those listed take part; all of the dataset without it. */
  panel = '';
  /** What is chosen at first: `sector:university country:AR,CL`. */
  filter = '';
  /** Which facets, in which order: `sector country place topic`; all by default. */
  facets = '';
  /** How many entries are shown at first and with each step. */
  pageSize = 50;
  /** The name under which the state is kept in the page's address; not kept without it. */
  syncUrl = '';
  /** Level of the element's own heading, 1 to 6; those inside are deeper. */
  headingLevel = 2;
  /** Address of an experience's own page, with `{id}` in it. */
  linkTemplate = '';
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';
  /** @private A directory has one order. */
  readonly sort = '';

  readonly #locale = new LocaleController(this);
  readonly #dataset = new DatasetController(this, this.#locale, (dataset) =>
    prepareDetails(dataset, this),
  );
  readonly #list = new ListController(this);
  readonly #unfolding = new UnfoldingController(this);
  #made: { readonly of: readonly unknown[]; readonly model: DirectoryModel } | undefined;

  /** Resolves when the current load is shown or has failed; renewed with each load. */
  get ready(): Promise<void> {
    return this.#dataset.ready;
  }

  /** Loads the dataset again; what is shown stays if that fails. */
  reload(): Promise<void> {
    return this.#dataset.reload();
  }

  protected override render(): TemplateResult {
    const frame = this.#dataset.frame((shown, words) => {
      const { dataset } = shown;
      const own = directoryWords(words);
      const model = this.#model(shown, words, this.panel, this.facets);
      if (!model.collection.entries.length) {
        return emptyView(dataset.experiences.size ? own.t('nobody') : words.t('empty'));
      }
      const list = this.#list.show(model.collection, (one) =>
        newsOf(one, this.#list.state.query, own),
      );
      return actorDirectoryView(model, words, own, {
        list,
        ui: this.#list.ui,
        actions: this.#list.actions,
        pageSize: this.#list.pageSize,
        level: levelOf(this.headingLevel),
        unfolding: this.#unfolding.of(shown, words.locale),
      });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }

  /** The model, which stays while somebody searches in it. Attributes taken away are null. */
  #model(shown: Shown, words: Words, panel: string | null, facets: string | null): DirectoryModel {
    const { dataset, base } = shown;
    const of = [dataset, base, words, panel, facets];
    const made = this.#made;
    if (made?.of.every((one, index) => one === of[index])) return made.model;
    const model = directoryModel(dataset, {
      panel: panel ?? '',
      facets: facets?.match(/[^\s,]+/gu) ?? [],
      language: words.locale,
      base,
      say: (facet, value) =>
        facet === 'country' ? words.country(value) : words.term('sector', value),
    });
    this.#made = { of, model };
    return model;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-directory': ActorDirectoryElement;
  }
}
