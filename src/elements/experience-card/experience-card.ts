import { LitElement, type TemplateResult } from 'lit';
import { DatasetController } from '../../controllers/dataset.js';
import { lazyActions } from '../../controllers/lazy-actions.js';
import { LazyOpening } from '../../controllers/lazy-opening.js';
import { LocaleController } from '../../controllers/locale.js';
import { pickedExperienceModel } from '../../models/picked-experience.js';
import type { ExperienceLayout } from '../../views/experience.js';
import { prepareDetails } from '../../views/lazy-details.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf, oneOf } from '../options.js';
import { experienceCardStyles } from './experience-card.styles.js';
import { experienceCardView } from './experience-card.view.js';

/**
 * One experience: who presents it, what it is in brief, the whole text, who takes part.
 *
 * @element experience-card
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
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
 * @csspart source - The document of origin and the notes on it.
 * @csspart action-bar - The place of what a reader can do with it, at the end.
 * @csspart cite - The button that opens the citation.
 * @csspart print - The button that prints.
 * @csspart share - The button that opens the address to share.
 * @csspart download - The buttons that download the data.
 * @csspart news - The line that says what the last press came to.
 * @csspart address - The address to share.
 * @csspart copy - The button that copies it.
 * @csspart whatsapp - The link that sends it with WhatsApp.
 * @csspart apps - The button that gives it to other applications.
 * @csspart consulted - On paper: where and when it was read.
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, codes and controls.
 * @cssprop --vitrina-color-border - Colour of the rules between parts.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens the experience; cancelable.
 */
export class ExperienceCardElement extends LitElement {
  static override get properties() {
    return {
      data: { attribute: false },
      src: {},
      experience: {},
      layout: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      linkTemplate: { attribute: 'link-template' },
      loading: {},
      actions: {},
    };
  }

  static override styles = experienceCardStyles;

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of the experience; may be left out where the dataset holds one. */
  experience = '';
  /** `card` and `row` are opened for the whole text; `full` shows it at once. */
  layout: 'card' | 'row' | 'full' = 'card';
  /** Level of the experience's heading, 1 to 6; those inside are deeper. */
  headingLevel = 2;
  /** Address of the experience's own page, with `{id}` in it. */
  linkTemplate = '';
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';
  /** `none` takes away what a reader can do with it: cite, print, download, share. */
  actions: 'all' | 'none' = 'all';

  readonly #locale = new LocaleController(this);
  readonly #opening = new LazyOpening(this, () => this.#layout !== 'full');
  readonly #dataset = new DatasetController(this, this.#locale, (dataset) =>
    Promise.all([prepareDetails(dataset, this), this.#opening.prepare()]),
  );
  readonly #actions = lazyActions(this, this.#dataset);

  /** Resolves when the current load is shown or has failed; renewed with each load. */
  get ready(): Promise<void> {
    return this.#dataset.ready;
  }

  /** Loads the dataset again; what is shown stays if that fails. */
  reload(): Promise<void> {
    return this.#dataset.reload();
  }

  protected override render(): TemplateResult {
    const frame = this.#dataset.frame(({ dataset, base }, words) => {
      const { experience } = this;
      const model = pickedExperienceModel(dataset, { experience, language: words.locale, base });
      if (!model) return emptyView(words.t('empty'));
      return experienceCardView(model, words, {
        layout: this.#layout,
        level: levelOf(this.headingLevel),
        opening: this.#opening.current,
        actions: this.#actions,
      });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }

  get #layout(): ExperienceLayout {
    return oneOf(this.layout, ['card', 'row', 'full']);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-card': ExperienceCardElement;
  }
}
