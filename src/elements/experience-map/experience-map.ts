import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HighlightController } from '../../controllers/highlight.js';
import { UnfoldingController } from '../../controllers/unfolding.js';
import { ZoomController } from '../../controllers/zoom.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { addressTemplate, askedOf, oneOf, text } from '../options.js';
import { experienceMapContent } from './experience-map.content.js';
import { experienceMapStyles } from './experience-map.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * The places of the experiences: a map of the region, and a list with the same facts.
 *
 * @element experience-map
 * @csspart map - The whole element.
 * @csspart title - Its heading.
 * @csspart presets - The buttons that choose a part of the map.
 * @csspart preset - One of them.
 * @csspart drawing - The map itself: land and markers.
 * @csspart land - The land.
 * @csspart marker - A place on the map.
 * @csspart venue - The line that says where the event was held.
 * @csspart country - The heading of a country.
 * @csspart unplaced - What is not on the map.
 * @csspart section-title - The heading of what is not on the map.
 * @csspart entry - A place in the list.
 * @csspart name - Its name.
 * @csspart experiences - The experiences there.
 * @csspart open - The button that opens and closes an experience.
 * @csspart experience - An experience that was opened.
 * @csspart source - The source documents and the notes on them.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default. The land is a tone of it.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of markers, links and controls.
 * @cssprop --vitrina-color-on-accent - Colour of the numbers on the markers.
 * @cssprop --vitrina-color-border - Colour of the lines between countries.
 * @fires {VitrinaSelectEvent} vitrina-select - The reader opens an experience; cancelable.
 */
export class ExperienceMapElement extends VitrinaElement {
  static override styles = experienceMapStyles;

  /** Id of the panel whose experiences are shown; by default, those of the whole dataset. */
  @property({ converter: text }) panel = '';
  /** `list` leaves out the drawing and puts everything in one list. */
  @property({ converter: oneOf('map', 'list') }) view: 'map' | 'list' = 'map';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';

  readonly #unfolding = new UnfoldingController(this);
  readonly #zoom = new ZoomController(this);
  readonly #highlight = new HighlightController(this, 'data-entry');

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return experienceMapContent(askedOf(ExperienceMapElement, this), loaded, words, {
      unfolding: this.#unfolding.of(loaded, words.locale),
      zoom: this.#zoom,
      highlight: this.#highlight,
      reveal: (id) => this.#reveal(id),
    });
  }

  /** Takes a reader who pressed a marker to its entry in the list. */
  #reveal(id: string): void {
    const entry = this.shadowRoot?.querySelector(`[part=entry][data-entry="${CSS.escape(id)}"]`);
    entry?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-map': ExperienceMapElement;
  }
}
