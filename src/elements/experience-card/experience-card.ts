import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AddressExpansionController } from '../../controllers/address-expansion.js';
import { ActionsController } from '../../features/action-bar.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { addressTemplate, askedOf, oneOf, text } from '../options.js';
import { experienceCardContent } from './experience-card.content.js';
import { experienceCardStyles } from './experience-card.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * One experience: who presents it, what it is in brief, the whole text, who takes part.
 *
 * @element experience-card
 * @csspart experience - The whole experience.
 * @csspart experience-title - Its heading.
 * @csspart meta - Country, place, form of association and setting.
 * @csspart speakers - Who presents it.
 * @csspart brief - The document's words under the headings of a good practice.
 * @csspart open - The button that opens and closes the whole text.
 * @csspart field-title - The heading of a part of the text.
 * @csspart facts - Period, status, SDGs, resources and contact.
 * @csspart actors - Who takes part, by sector.
 * @csspart topics - The topics.
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
 * @cssprop --vitrina-color-border - Colour of the lines between parts.
 * @fires {VitrinaSelectEvent} vitrina-select - The reader opens the experience; cancelable.
 */
export class ExperienceCardElement extends VitrinaElement {
  static override styles = experienceCardStyles;

  /** Id of the experience; optional if the dataset has only one. */
  @property({ converter: text }) experience = '';
  /** `card` and `row` open to show the whole text; `full` shows it at once. */
  @property({ converter: oneOf('card', 'row', 'full') }) layout: 'card' | 'row' | 'full' = 'card';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';
  /** `none` removes the actions: cite, print, download, share. */
  @property({ converter: oneOf('all', 'none') }) actions: 'all' | 'none' = 'all';

  readonly #expansion = new AddressExpansionController(this);
  readonly #actions = new ActionsController(this);

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return experienceCardContent(askedOf(ExperienceCardElement, this), loaded, words, {
      opening: this.#expansion,
      actions: this.#actions.of(loaded),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-card': ExperienceCardElement;
  }
}
