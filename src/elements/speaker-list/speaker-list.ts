import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { UnfoldingController } from '../../controllers/unfolding.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { addressTemplate, askedOf, oneOf, text } from '../options.js';
import { speakerListContent } from './speaker-list.content.js';
import { speakerListStyles } from './speaker-list.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * Who took part: those who moderate and those who present, with what each presents.
 *
 * @element speaker-list
 * @csspart speakers - The whole list.
 * @csspart title - Its heading.
 * @csspart group - Those who moderate, or those who present.
 * @csspart group-title - The heading of these.
 * @csspart entry - Somebody who took part.
 * @csspart name - Their name.
 * @csspart experiences - What they present.
 * @csspart open - The button that opens and closes an experience.
 * @csspart experience - An experience that was opened.
 * @csspart source - The documents of origin and the notes on them.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links and controls.
 * @cssprop --vitrina-color-border - Colour of the rules between groups.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Longest line of running text.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 */
export class SpeakerListElement extends VitrinaElement {
  static override styles = speakerListStyles;

  /** Id of a panel, in which those listed took part; all of the dataset without it. */
  @property({ converter: text }) panel = '';
  /** Only those who moderate, or only those who present. */
  @property({ converter: oneOf('all', 'moderators', 'speakers') })
  show: 'all' | 'moderators' | 'speakers' = 'all';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';

  readonly #unfolding = new UnfoldingController(this);

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return speakerListContent(askedOf(SpeakerListElement, this), loaded, words, {
      unfolding: this.#unfolding.of(loaded, words.locale),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'speaker-list': SpeakerListElement;
  }
}
