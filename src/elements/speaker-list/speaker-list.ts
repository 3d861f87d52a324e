import { LitElement, type TemplateResult } from 'lit';
import { DatasetController } from '../../controllers/dataset.js';
import { LocaleController } from '../../controllers/locale.js';
import { UnfoldingController } from '../../controllers/unfolding.js';
import { speakersMessages } from '../../i18n/es/speakers.js';
import { speakersModel, type SpeakersShown } from '../../models/speakers.js';
import { prepareDetails } from '../../views/lazy-details.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf, oneOf } from '../options.js';
import { speakerListStyles } from './speaker-list.styles.js';
import { speakerListView } from './speaker-list.view.js';

/**
 * Who took part: those who moderate and those who present, with what each presents.
 *
 * @element speaker-list
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
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
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links and controls.
 * @cssprop --vitrina-color-border - Colour of the rules between groups.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Longest line of running text.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 */
export class SpeakerListElement extends LitElement {
  static override get properties() {
    return {
      data: { attribute: false },
      src: {},
      panel: {},
      show: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      linkTemplate: { attribute: 'link-template' },
      loading: {},
    };
  }

  static override styles = speakerListStyles;

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of a panel, in which those listed took part; all of the dataset without it. */
  panel = '';
  /** Only those who moderate, or only those who present. */
  show: 'all' | 'moderators' | 'speakers' = 'all';
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
  readonly #unfolding = new UnfoldingController(this);

  /** Resolves when the current load is shown or has failed; renewed with each load. */
  get ready(): Promise<void> {
    return this.#dataset.ready;
  }

  /** Loads the dataset again; what is shown stays if that fails. */
  reload(): Promise<void> {
    return this.#dataset.reload();
  }

  protected override render(): TemplateResult {
    const frame = this.#dataset.frame((shown, words) => {
      const { dataset, base } = shown;
      const own = words.section('speakers', speakersMessages);
      const show: SpeakersShown = oneOf(this.show, ['all', 'moderators', 'speakers']);
      const model = speakersModel(dataset, {
        panel: this.panel,
        show,
        language: words.locale,
        base,
      });
      if (!model.moderators.length && !model.speakers.length) {
        return emptyView(dataset.experiences.size ? own.t('nobody') : words.t('empty'));
      }
      return speakerListView(model, words, own, {
        level: levelOf(this.headingLevel),
        unfolding: this.#unfolding.of(shown, words.locale),
      });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'speaker-list': SpeakerListElement;
  }
}
