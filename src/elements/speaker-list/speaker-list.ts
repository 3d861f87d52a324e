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
 * The participants: moderators and presenters, with the experiences that each presents.
 *
 * @element speaker-list
 * @csspart speakers - The whole list.
 * @csspart title - Its heading.
 * @csspart group - The moderators or the presenters.
 * @csspart group-title - The heading of a group.
 * @csspart entry - A person who took part.
 * @csspart name - Their name.
 * @csspart experiences - What they present.
 * @csspart open - The button that opens and closes an experience.
 * @csspart experience - An experience that was opened.
 * @csspart source - The source documents and the notes on them.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links and controls.
 * @cssprop --vitrina-color-border - Colour of the lines between groups.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Maximum line length of running text.
 * @fires {VitrinaSelectEvent} vitrina-select - The reader opens an experience; cancelable.
 */
export class SpeakerListElement extends VitrinaElement {
  static override styles = speakerListStyles;

  /** Id of the panel whose participants are listed; by default, those of the whole dataset. */
  @property({ converter: text }) panel = '';
  /** `moderators` or `speakers` lists only these. */
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
