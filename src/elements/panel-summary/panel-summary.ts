import { LitElement, type TemplateResult } from 'lit';
import { DatasetController } from '../../controllers/dataset.js';
import { lazyActions } from '../../controllers/lazy-actions.js';
import { LazyOpening } from '../../controllers/lazy-opening.js';
import { LocaleController } from '../../controllers/locale.js';
import { panelModel } from '../../models/panel.js';
import type { ExperienceLayout } from '../../views/experience.js';
import { prepareDetails } from '../../views/lazy-details.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf, oneOf } from '../options.js';
import { panelSummaryStyles } from './panel-summary.styles.js';
import { panelSummaryView } from './panel-summary.view.js';

/**
 * A panel of an encounter: event, title, moderator, speakers, introduction, experiences, source.
 *
 * @element panel-summary
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
 * @csspart panel - The whole article.
 * @csspart header - Event, title and people.
 * @csspart event - Name, place and dates of the encounter.
 * @csspart title - The panel's heading.
 * @csspart people - Moderator and speakers.
 * @csspart introduction - The introduction with its heading.
 * @csspart experiences - The experiences with their heading.
 * @csspart conclusions - The conclusions with their heading.
 * @csspart section-title - The heading of a section.
 * @csspart experience - One experience.
 * @csspart experience-title - The heading of an experience.
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
 * @cssprop --vitrina-color-border - Colour of the rules between sections.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Longest line of running text.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 */
export class PanelSummaryElement extends LitElement {
  static override get properties() {
    return {
      data: { attribute: false },
      src: {},
      panel: {},
      layout: {},
      showExperiences: { attribute: 'show-experiences' },
      headingLevel: { type: Number, attribute: 'heading-level' },
      linkTemplate: { attribute: 'link-template' },
      loading: {},
      actions: {},
    };
  }

  static override styles = panelSummaryStyles;

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of the panel; may be left out where the dataset holds one. */
  panel = '';
  /** `article` shows everything; `compact` the head and a line per experience. */
  layout: 'article' | 'compact' = 'article';
  /** `list` has every experience in full, `cards` has them folded, `none` leaves them out. */
  showExperiences: 'list' | 'cards' | 'none' = 'list';
  /** Level of the panel's own heading, 1 to 6; those inside are deeper. */
  headingLevel = 2;
  /** Address of an experience's own page, with `{id}` in it. */
  linkTemplate = '';
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';
  /** `none` takes away what a reader can do with it: cite, print, download, share. */
  actions: 'all' | 'none' = 'all';

  readonly #locale = new LocaleController(this);
  readonly #opening = new LazyOpening(this, () => !['full', 'none'].includes(this.#experiences));
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
      const { panel } = this;
      const model = panelModel(dataset, { panel, language: words.locale, base });
      if (!model) return emptyView(words.t('empty'));
      return panelSummaryView(model, words, {
        layout: this.#layout,
        experiences: this.#experiences,
        level: levelOf(this.headingLevel),
        opening: this.#opening.current,
        actions: this.#actions,
      });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }

  get #layout(): 'article' | 'compact' {
    return oneOf(this.layout, ['article', 'compact']);
  }

  get #experiences(): ExperienceLayout | 'none' {
    const shown = oneOf(this.showExperiences, ['list', 'cards', 'none']);
    if (shown === 'none') return shown;
    if (this.#layout === 'compact') return 'row';
    return shown === 'cards' ? 'card' : 'full';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-summary': PanelSummaryElement;
  }
}
