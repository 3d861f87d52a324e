import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CitingController } from '../../features/citing.js';
import { citationFormats, type CitationFormat } from '../../publishing/citation.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { askedOf, oneOf, text } from '../options.js';
import { panelCitationContent } from './panel-citation.content.js';
import { panelCitationStyles } from './panel-citation.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * How to cite a panel or an experience: in APA, ISO 690, BibTeX or RIS, to copy or download.
 *
 * @element panel-citation
 * @csspart citation - The whole element.
 * @csspart title - Its heading.
 * @csspart formats - The choice of the format.
 * @csspart text - The citation.
 * @csspart actions - The buttons that copy and download, and the message about them.
 * @csspart copy - The button that copies the citation.
 * @csspart download - A button that downloads the citation as a file.
 * @csspart news - The message about copying or downloading.
 * @csspart copy-text - The citation in a field, selected, shown if the browser refuses to copy it.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, controls and the rule beside the citation.
 * @cssprop --vitrina-color-border - Colour of the lines between parts.
 */
export class PanelCitationElement extends VitrinaElement {
  static override styles = panelCitationStyles;

  /** The day of consultation, `YYYY-MM-DD`; by default, today in the reader's time zone. */
  @property({ attribute: false }) today = '';
  /** Id of the panel; optional if the dataset has only one. */
  @property({ converter: text }) panel = '';
  /** Id of the experience to cite instead of a panel. */
  @property({ converter: text }) experience = '';
  /** The only format to show; by default, the reader chooses. */
  @property({ converter: oneOf('', ...citationFormats) }) format: CitationFormat | '' = '';

  readonly #citing = new CitingController(this);

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    const { today } = this;
    return panelCitationContent(askedOf(PanelCitationElement, this), loaded, words, (model, only) =>
      this.#citing.view(model, words, { only, today }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-citation': PanelCitationElement;
  }
}
