import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AddressExpansionController } from '../../controllers/address-expansion.js';
import { ActionsController } from '../../features/action-bar.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { addressTemplate, askedOf, oneOf, text } from '../options.js';
import { panelSummaryContent } from './panel-summary.content.js';
import { panelSummaryStyles } from './panel-summary.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * A panel of an event: event, title, moderator, speakers, introduction, experiences, source.
 *
 * @element panel-summary
 * @csspart panel - The whole article.
 * @csspart header - Event, title and people.
 * @csspart event - Name, place and dates of the event.
 * @csspart title - The panel's heading.
 * @csspart people - Moderator and speakers.
 * @csspart introduction - The introduction with its heading.
 * @csspart experiences - The experiences with their heading.
 * @csspart conclusions - The conclusions with their heading.
 * @csspart section-title - The heading of a section.
 * @csspart experience - One experience.
 * @csspart experience-title - The heading of an experience.
 * @csspart source - The source document and the notes on it.
 * @csspart action-bar - The bar with the actions, at the end.
 * @csspart cite - The button that opens the citation.
 * @csspart print - The button that prints.
 * @csspart share - The button that opens the address to share.
 * @csspart download - The buttons that download the data.
 * @csspart news - The message about the last action.
 * @csspart address - The address to share.
 * @csspart copy - The button that copies it.
 * @csspart whatsapp - The link that shares it on WhatsApp.
 * @csspart apps - The button that shares it with other applications.
 * @csspart consulted - Print only: where and when it was read.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the lines between sections.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Maximum line length of running text.
 * @fires {VitrinaSelectEvent} vitrina-select - The reader opens an experience; cancelable.
 */
export class PanelSummaryElement extends VitrinaElement {
  static override styles = panelSummaryStyles;

  /** Id of the panel; optional if the dataset has only one. */
  @property({ converter: text }) panel = '';
  /** `article` shows everything; `compact` shows the header and a line per experience. */
  @property({ converter: oneOf('article', 'compact') }) layout: 'article' | 'compact' = 'article';
  /** `list` shows every experience in full, `cards` shows them folded, `none` leaves them out. */
  @property({ attribute: 'show-experiences', converter: oneOf('list', 'cards', 'none') })
  showExperiences: 'list' | 'cards' | 'none' = 'list';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';
  /** `none` removes the actions: cite, print, download, share. */
  @property({ converter: oneOf('all', 'none') }) actions: 'all' | 'none' = 'all';

  readonly #expansion = new AddressExpansionController(this);
  readonly #actions = new ActionsController(this);

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return panelSummaryContent(askedOf(PanelSummaryElement, this), loaded, words, {
      opening: this.#expansion,
      actions: this.#actions.of(loaded),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-summary': PanelSummaryElement;
  }
}
