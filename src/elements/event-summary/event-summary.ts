import { LitElement, type TemplateResult } from 'lit';
import { DatasetController } from '../../controllers/dataset.js';
import { LocaleController } from '../../controllers/locale.js';
import { eventMessages } from '../../i18n/es/event.js';
import { eventModel } from '../../models/event.js';
import { ownPage } from '../../models/link.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf } from '../options.js';
import { eventSummaryStyles } from './event-summary.styles.js';
import { eventSummaryView } from './event-summary.view.js';

/**
 * An encounter: its name, where and when it was held, what it was about, who organised it, its panels.
 *
 * @element event-summary
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
 * @csspart event - The whole article.
 * @csspart header - Name, place, dates, description and who organised it.
 * @csspart title - The event's heading.
 * @csspart when - Place and dates.
 * @csspart description - What the event was about.
 * @csspart organizers - Who organised it.
 * @csspart panels - The panels with their heading.
 * @csspart section-title - The heading of a section.
 * @csspart panel - One panel.
 * @csspart panel-title - The title of a panel.
 * @csspart links - The links with their heading.
 * @csspart source - The document of origin and the notes on it.
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links and codes.
 * @cssprop --vitrina-color-border - Colour of the rules between panels.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Longest line of running text.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 */
export class EventSummaryElement extends LitElement {
  static override get properties() {
    return {
      data: { attribute: false },
      src: {},
      event: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      linkTemplate: { attribute: 'link-template' },
      loading: {},
    };
  }

  static override styles = eventSummaryStyles;

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of the event; may be left out where the dataset holds one. */
  event = '';
  /** Level of the event's own heading, 1 to 6; those inside are deeper. */
  headingLevel = 2;
  /** Address of a panel's own page, with `{id}` in it; without one, panels lead nowhere. */
  linkTemplate = '';
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  readonly #locale = new LocaleController(this);
  readonly #dataset = new DatasetController(this, this.#locale, () => Promise.resolve());

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
      const { event } = this;
      const model = eventModel(dataset, { event, language: words.locale, base });
      if (!model) return emptyView(words.t('empty'));
      return eventSummaryView(model, words, words.section('event', eventMessages), {
        level: levelOf(this.headingLevel),
        href: (id) => ownPage(this.linkTemplate, id, this.baseURI),
      });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-summary': EventSummaryElement;
  }
}
