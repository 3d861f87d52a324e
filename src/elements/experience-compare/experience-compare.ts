import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { detachedExpansion } from '../../controllers/detached-expansion.js';
import { TakingController } from '../../features/taking.js';
import { comparedFields, withToggled, type ComparisonModel } from '../../models/compare.js';
import type { Loaded } from '../../controllers/load.js';
import type { Words } from '../../i18n/words.js';
import { addressTemplate, askedOf, ids, several, text } from '../options.js';
import { experienceCompareContent, type Choice } from './experience-compare.content.js';
import { experienceCompareStyles } from './experience-compare.styles.js';
import { VitrinaElement } from '../vitrina-element.js';

/**
 * Experiences side by side, field by field: a table or, if there is little room, a list for each.
 *
 * @element experience-compare
 * @csspart comparison - The whole comparison.
 * @csspart title - Its heading.
 * @csspart chooser - The disclosure where a reader selects what to compare.
 * @csspart choice - The message about the last change of the selection.
 * @csspart scroller - The scroll container of a table that is too wide.
 * @csspart table - The table.
 * @csspart experience-title - The title of an experience, at the head of its column or list.
 * @csspart field-title - The name of a field, at the head of its row or before its values.
 * @csspart value - A cell of the table.
 * @csspart actions - The buttons that copy and download, and the message about them.
 * @csspart copy - The button that copies the table.
 * @csspart download - The button that downloads the table.
 * @csspart news - The message about copying or downloading.
 * @csspart copy-text - The text of the table, shown if the browser refuses to copy it.
 * @csspart experience - An experience that was opened, under the table.
 * @csspart close - The button that closes it.
 * @csspart source - The source documents and the notes on them.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the lines between parts.
 * @cssprop --vitrina-color-surface - Background of the row headers while the table scrolls under them.
 * @fires {VitrinaSelectEvent} vitrina-select - The reader opens an experience; cancelable.
 */
export class ExperienceCompareElement extends VitrinaElement {
  static override styles = experienceCompareStyles;

  /** Id of the panel whose experiences can be compared; by default, those of the whole dataset. */
  @property({ converter: text }) panel = '';
  /** Ids of the experiences compared at first, separated by commas or spaces. */
  @property({ converter: ids }) experiences = '';
  /** The fields to compare, separated by commas or spaces, in that order; all by default. */
  @property({ converter: several(comparedFields) }) fields = '';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';

  readonly #expansion = detachedExpansion(this);
  readonly #taking = new TakingController(this);
  #chosen: readonly string[] | undefined;
  #choice: Choice = { outcome: '', again: false };

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A new request from the page overrides what the reader selected before.
    if (changed.has('experiences') || changed.has('panel')) this.#chosen = undefined;
  }

  protected override content(loaded: Loaded, words: Words): TemplateResult {
    return experienceCompareContent(askedOf(ExperienceCompareElement, this), loaded, words, {
      opening: this.#expansion,
      taking: this.#taking,
      chosen: this.#chosen,
      choice: this.#choice,
      toggle: (model, id, event) => this.#toggle(model, id, event),
    });
  }

  #toggle({ candidates }: ComparisonModel, id: string, event: Event): void {
    const chosen = withToggled(candidates, id);
    const refused = typeof chosen === 'string';
    if (refused) event.preventDefault();
    else this.#chosen = chosen;
    const outcome = refused ? chosen : 'nowCompared';
    // A message that stays the same is not read out again.
    this.#choice = { outcome, again: outcome === this.#choice.outcome && !this.#choice.again };
    this.#taking.forget();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-compare': ExperienceCompareElement;
  }
}
