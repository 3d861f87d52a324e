import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ownPage } from '../../models/link.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { addressTemplate, askedOf, text } from '../options.js';
import { eventSummaryContent } from './event-summary.content.js';
import { eventSummaryStyles } from './event-summary.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * An event: its name, place, dates, subject, organisers and panels.
 *
 * @element event-summary
 * @csspart event - The whole article.
 * @csspart header - Name, place, dates, description and organisers.
 * @csspart title - The event's heading.
 * @csspart when - Place and dates.
 * @csspart description - What the event was about.
 * @csspart organizers - The organisers.
 * @csspart panels - The panels with their heading.
 * @csspart section-title - The heading of a section.
 * @csspart panel - One panel.
 * @csspart panel-title - The title of a panel.
 * @csspart links - The links with their heading.
 * @csspart source - The source document and the notes on it.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links and codes.
 * @cssprop --vitrina-color-border - Colour of the lines between panels.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Maximum line length of running text.
 */
export class EventSummaryElement extends VitrinaElement {
  static override styles = eventSummaryStyles;

  /** Id of the event; optional if the dataset has only one. */
  @property({ converter: text }) event = '';
  /** Address of a panel's own page, with `{id}` in it; without one, panels are not links. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return eventSummaryContent(askedOf(EventSummaryElement, this), loaded, words, {
      href: (id) => ownPage(this.linkTemplate, id, this.baseURI),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-summary': EventSummaryElement;
  }
}
