import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { DatasetController } from '../../controllers/dataset.js';
import { LocaleController } from '../../controllers/locale.js';
import { OpeningApart } from '../../controllers/opening-apart.js';
import { TakingController } from '../../controllers/taking.js';
import { compareMessages } from '../../i18n/es/compare.js';
import {
  comparisonModel,
  fewestCompared,
  mostCompared,
  withToggled,
  type ComparisonModel,
} from '../../models/compare.js';
import { comparisonRows, comparisonText } from '../../publishing/comparison.js';
import { csv, tsv } from '../../publishing/csv.js';
import { prepareDetails } from '../../views/lazy-details.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf } from '../options.js';
import { experienceCompareStyles } from './experience-compare.styles.js';
import { experienceCompareView } from './experience-compare.view.js';

type Choice = 'nowCompared' | 'tooMany' | 'tooFew' | '';

/**
 * Experiences side by side, field by field: a table, or where it is narrow a list for each.
 *
 * @element experience-compare
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
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
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the rules between parts.
 * @cssprop --vitrina-color-surface - Ground of the row headers while the table scrolls under them.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 */
export class ExperienceCompareElement extends LitElement {
  static override styles = experienceCompareStyles;

  static override get properties() {
    return {
      data: { attribute: false },
      src: {},
      panel: {},
      experiences: {},
      fields: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      linkTemplate: { attribute: 'link-template' },
      loading: {},
    };
  }

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of the panel whose experiences are compared; without it, all of the dataset. */
  panel = '';
  /** Ids of the experiences that are compared at first, parted by commas or spaces. */
  experiences = '';
  /** Names of the fields to compare by, parted by commas or spaces, in that order; all by default. */
  fields = '';
  /** Level of the element's own heading, 1 to 6; those inside are deeper. */
  headingLevel = 2;
  /** Address of an experience's own page, with `{id}` in it. */
  linkTemplate = '';
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  readonly #locale = new LocaleController(this);
  readonly #dataset = new DatasetController(this, this.#locale, (dataset) =>
    prepareDetails(dataset, this),
  );
  readonly #opening = new OpeningApart(this);
  readonly #taking = new TakingController(this);
  #chosen: readonly string[] | undefined;
  #choice: Choice = '';
  #again = false;

  /** Resolves when the current load is shown or has failed; renewed with each load. */
  get ready(): Promise<void> {
    return this.#dataset.ready;
  }

  /** Loads the dataset again; what is shown stays if that fails. */
  reload(): Promise<void> {
    return this.#dataset.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page asks for anew goes before what a reader chose of the old.
    if (changed.has('experiences') || changed.has('panel')) this.#chosen = undefined;
  }

  protected override render(): TemplateResult {
    const frame = this.#dataset.frame(({ dataset, base }, words) => {
      const { panel, experiences, fields } = this;
      const chosen = this.#chosen;
      const language = words.locale;
      const asked = { panel, experiences, fields, chosen, language, base };
      const model = comparisonModel(dataset, asked);
      if (!model) return emptyView(words.t('empty'));
      const own = words.section('compare', compareMessages);
      const rows = comparisonRows(model, words);
      const text = (joint: string) => comparisonText(model, rows, words, own, joint);
      const name = `${dataset.head.id}-${own.t('fileName')}.csv`;
      const limits = { fewest: fewestCompared, most: mostCompared };
      const choice = this.#choice;
      const { taken } = this.#taking;
      const options = {
        level: levelOf(this.headingLevel),
        opening: this.#opening,
        toggle: (id: string, event: Event) => this.#toggle(model, id, event),
        copy: () => void this.#taking.copy(tsv(text('; '))),
        download: () => this.#taking.download(name, csv(text('\n')), 'text/csv;charset=utf-8'),
        choice:
          choice === 'nowCompared'
            ? own.count(choice, model.compared.length)
            : choice && own.t(choice, limits) + (this.#again ? '\u00A0' : ''),
        news: taken ? own.t(taken, { name }) : '',
        text: this.#taking.text,
      };
      return experienceCompareView({ model, rows, words, own, options });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }

  #toggle({ candidates }: ComparisonModel, id: string, event: Event): void {
    const chosen = withToggled(candidates, id);
    const refused = typeof chosen === 'string';
    if (refused) event.preventDefault();
    else this.#chosen = chosen;
    const choice = refused ? chosen : 'nowCompared';
    // A line that stays as it was is not read out a second time.
    this.#again = choice === this.#choice && !this.#again;
    this.#choice = choice;
    this.#taking.forget();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-compare': ExperienceCompareElement;
  }
}
