import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ListController } from '../../controllers/list.js';
import { UnfoldingController } from '../../controllers/unfolding.js';
import { directoryFacets } from '../../models/directory.js';
import { remembering } from '../../models/remember.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { addressTemplate, askedOf, atLeastOne, several, text, valuesBy } from '../options.js';
import { actorDirectoryContent } from './actor-directory.content.js';
import { actorDirectoryStyles } from './actor-directory.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * The participants: organisations and groups by sector, with their experiences, offers and needs.
 *
 * @element actor-directory
 * @csspart directory - The whole directory.
 * @csspart title - Its heading.
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
 * @csspart none - What to try if nothing was found.
 * @csspart sector - A sector and its entries.
 * @csspart sector-title - The heading of a sector.
 * @csspart entry - An organisation or group.
 * @csspart name - Its name, or the words in which it is mentioned.
 * @csspart facts - Its members, what it offers and what it needs.
 * @csspart experiences - The experiences it takes part in.
 * @csspart open - The button that opens and closes an experience.
 * @csspart experience - An experience that was opened.
 * @csspart more - The button that shows the next page.
 * @csspart all - The button that shows all.
 * @csspart groups-note - The note that explains the quotation marks.
 * @csspart source - The source documents and the notes on them.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the lines between sectors.
 * @fires {VitrinaSelectEvent} vitrina-select - The reader opens an experience; cancelable.
 * @fires {VitrinaFilterEvent} vitrina-filter - The reader searched or filtered; gives the filter and the number of results.
 */
export class ActorDirectoryElement extends VitrinaElement {
  static override styles = actorDirectoryStyles;

  /** Id of the panel whose participants are listed; by default, those of the whole dataset. */
  @property({ converter: text }) panel = '';
  /** The initial selection: `sector:university country:AR,CL`. */
  @property({ converter: valuesBy(directoryFacets) }) filter = '';
  /** Which facets, in which order: `sector country place topic`; all by default. */
  @property({ converter: several(directoryFacets) }) facets = '';
  /** How many entries are shown at first and added with each step. */
  @property({ attribute: 'page-size', type: Number, converter: atLeastOne(50) }) pageSize = 50;
  /** The name under which the state is kept in the page's address; not kept by default. */
  @property({ attribute: 'sync-url', converter: text }) syncUrl = '';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';

  readonly #list = new ListController(this);
  readonly #unfolding = new UnfoldingController(this);
  readonly #remember = remembering();

  protected override prepare(): Promise<void> {
    return this.#list.prepare();
  }

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return actorDirectoryContent(askedOf(ActorDirectoryElement, this), loaded, words, {
      listing: this.#list,
      unfolding: this.#unfolding.of(loaded, words.locale),
      remember: this.#remember,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-directory': ActorDirectoryElement;
  }
}
