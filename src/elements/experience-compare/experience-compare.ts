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
 * Experiences side by side, field by field: a table, or where it is narrow a list for each.
 *
 * @element experience-compare
 * @csspart comparison - The whole comparison.
 * @csspart title - Its heading.
 * @csspart chooser - The disclosure in which a reader chooses what to compare.
 * @csspart choice - The line that says what the last change of the choice came to.
 * @csspart scroller - What the table scrolls in where it is wider than its place.
 * @csspart table - The table.
 * @csspart experience-title - The title of an experience, at the head of its column or list.
 * @csspart field-title - The name of a field, at the head of its row or before its values.
 * @csspart value - A cell of the table.
 * @csspart actions - The buttons that copy and download, and what they came to.
 * @csspart copy - The button that copies the table.
 * @csspart download - The button that downloads the table.
 * @csspart news - The line that says what copying or downloading came to.
 * @csspart copy-text - The text of the table, where the browser does not let it be copied.
 * @csspart experience - An experience that was opened, under the table.
 * @csspart close - The button that closes it.
 * @csspart source - The documents of origin and the notes on them.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the rules between parts.
 * @cssprop --vitrina-color-surface - Ground of the row headers while the table scrolls under them.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 */
export class ExperienceCompareElement extends VitrinaElement {
  static override styles = experienceCompareStyles;

  /** Id of the panel whose experiences are compared; without it, all of the dataset. */
  @property({ converter: text }) panel = '';
  /** Ids of the experiences that are compared at first, separated by commas or spaces. */
  @property({ converter: ids }) experiences = '';
  /** Names of the fields to compare by, separated by commas or spaces, in that order; all by default. */
  @property({ converter: several(comparedFields) }) fields = '';
  /** Address of an experience's own page, with `{id}` in it. */
  @property({ attribute: 'link-template', converter: addressTemplate }) linkTemplate = '';

  readonly #expansion = detachedExpansion(this);
  readonly #taking = new TakingController(this);
  #chosen: readonly string[] | undefined;
  #choice: Choice = { outcome: '', again: false };

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page asks for anew goes before what a reader chose of the old.
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
    // A line that stays as it was is not read out a second time.
    this.#choice = { outcome, again: outcome === this.#choice.outcome && !this.#choice.again };
    this.#taking.forget();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-compare': ExperienceCompareElement;
  }
}
