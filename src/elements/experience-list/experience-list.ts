import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AddressExpansionController } from '../../controllers/address-expansion.js';
import { ListController } from '../../controllers/list.js';
import { experienceFacets } from '../../models/list-experiences.js';
import { sorts } from '../../models/list.js';
import { remembering } from '../../models/remember.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import {
  addressTemplate,
  askedOf,
  atLeastOne,
  oneOf,
  several,
  text,
  valuesBy,
} from '../options.js';
import { experienceListContent } from './experience-list.content.js';
import { experienceListStyles } from './experience-list.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * The catalogue of experiences: text search, filters with counts, sorting, results that open in place.
 *
 * @element experience-list
 * @csspart search - The field, the button and the filters.
 * @csspart search-field - The field to search in.
 * @csspart filters-button - The button that opens the filters if there is no room for them.
 * @csspart filters - All filters.
 * @csspart facet - The options of one facet.
 * @csspart more-options - The button that shows the rest of the options of a facet.
 * @csspart chips - The selected filters.
 * @csspart chip - A selected filter, with a button to remove it.
 * @csspart clear - The button that removes all filters.
 * @csspart count - The number of results, or what to try if there are none.
 * @csspart sort - The order.
 * @csspart none - What to try if nothing was found.
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
 * @csspart source - The source documents and the notes on them.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the lines between results.
 * @fires {VitrinaSelectEvent} vitrina-select - The reader opens an experience; cancelable.
 * @fires {VitrinaFilterEvent} vitrina-filter - The reader searched or filtered; gives the filter and the number of results.
 */
export class ExperienceListElement extends VitrinaElement {
  static override styles = experienceListStyles;

  /** Id of the panel whose experiences are listed; by default, those of the whole dataset. */
  @property({ converter: text }) panel = '';
  /** The initial selection: `country:PE topic:turismo-y-ferias,redes`. */
  @property({ converter: valuesBy(experienceFacets) }) filter = '';
  /** Which facets, in which order: `country topic form sector setting sdg year`; all by default. */
  @property({ converter: several(experienceFacets) }) facets = '';
  /** The initial order: `relevance`, `title`, `country` or `newest`. */
  @property({ converter: oneOf(...sorts) })
  sort: 'relevance' | 'title' | 'country' | 'newest' = 'relevance';
  /** How many results are shown at first and added with each step. */
  @property({ attribute: 'page-size', type: Number, converter: atLeastOne(10) }) pageSize = 10;
  /** The name under which the state is kept in the page's address; not kept by default. */
  @property({ attribute: 'sync-url', converter: text }) syncUrl = '';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';

  readonly #list = new ListController(this);
  readonly #expansion = new AddressExpansionController(this);
  readonly #remember = remembering();

  protected override prepare(): Promise<void> {
    return this.#list.prepare();
  }

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return experienceListContent(askedOf(ExperienceListElement, this), loaded, words, {
      listing: this.#list,
      opening: this.#expansion,
      remember: this.#remember,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-list': ExperienceListElement;
  }
}
