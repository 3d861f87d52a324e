import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HighlightController } from '../../controllers/highlight.js';
import { UnfoldingController } from '../../controllers/unfolding.js';
import type { Dataset } from '../../dataset/types.js';
import { mostDrawn } from '../../models/network.js';
import { remembering } from '../../models/remember.js';
import type { LargeNetwork } from './large-network.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { addressTemplate, askedOf, oneOf, text } from '../options.js';
import { allianceNetworkContent } from './alliance-network.content.js';
import { allianceNetworkStyles } from './alliance-network.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * Who works with whom: a drawing of the sectors with the experiences between them, and a table with
 * the same facts for keyboard and screen reader users.
 *
 * @element alliance-network
 * @csspart network - The whole element.
 * @csspart title - Its heading.
 * @csspart count - The line with the totals.
 * @csspart drawn - The line that says which part of a large network is drawn.
 * @csspart diagram - The drawing with its legend.
 * @csspart table - The table.
 * @csspart entry - The row of an organisation or a group.
 * @csspart name - Its name.
 * @csspart experiences - The experiences that it takes part in.
 * @csspart open - The button that opens and closes an experience.
 * @csspart rest - The button that shows the remaining experiences of a row.
 * @csspart more - The button that shows the next rows.
 * @csspart all - The button that shows all rows.
 * @csspart groups-note - The note that explains the quotation marks.
 * @csspart experience - An experience that was opened.
 * @csspart source - The source documents and the notes on them.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, controls and those who take part in several experiences.
 * @cssprop --vitrina-color-border - Colour of the lines between rows.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Maximum line length of running text.
 * @fires {VitrinaSelectEvent} vitrina-select - The reader opens an experience; cancelable.
 */
export class AllianceNetworkElement extends VitrinaElement {
  static override styles = allianceNetworkStyles;

  /** Id of the panel whose experiences are drawn; by default, those of the whole dataset. */
  @property({ converter: text }) panel = '';
  /** The drawing with the table below it, or only the table. */
  @property({ converter: oneOf('diagram', 'table') }) view: 'diagram' | 'table' = 'diagram';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';

  readonly #unfolding = new UnfoldingController(this);
  // The focus stays after a click, which is no reason to keep the rest dark.
  readonly #highlight = new HighlightController(this, 'data-node', ':focus-visible');
  readonly #remember = remembering();
  #large: LargeNetwork | undefined;

  protected override async prepare({ experiences }: Dataset): Promise<void> {
    if (experiences.size <= mostDrawn) return;
    const { LargeNetwork } = await import('./large-network.js');
    this.#large ??= new LargeNetwork(this);
  }

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return allianceNetworkContent(askedOf(AllianceNetworkElement, this), loaded, words, {
      unfolding: this.#unfolding.of(loaded, words.locale),
      remember: this.#remember,
      highlight: this.#highlight,
      large: this.#large,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-network': AllianceNetworkElement;
  }
}
