import { LitElement, type TemplateResult } from 'lit';
import { CitingController } from '../../controllers/citing.js';
import { DatasetController } from '../../controllers/dataset.js';
import { LocaleController } from '../../controllers/locale.js';
import { citationMessages } from '../../i18n/es/citation.js';
import { citationModel } from '../../models/citation.js';
import { citationFormats, type CitationFormat } from '../../publishing/citation.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf, oneOf } from '../options.js';
import { panelCitationStyles } from './panel-citation.styles.js';
import { panelCitationView } from './panel-citation.view.js';

/**
 * How to cite a panel or an experience: in APA, ISO 690, BibTeX or RIS, to copy or download.
 *
 * @element panel-citation
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
 * @csspart citation - All of it.
 * @csspart title - Its heading.
 * @csspart formats - The choice of the format.
 * @csspart text - The citation.
 * @csspart actions - The buttons that copy and download, and what they came to.
 * @csspart copy - The button that copies the citation.
 * @csspart download - A button that downloads the citation as a file.
 * @csspart news - The line that says what copying or downloading came to.
 * @csspart copy-text - The citation in a field, selected, where the browser does not let it be copied.
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links, controls and the rule beside the citation.
 * @cssprop --vitrina-color-border - Colour of the rules between parts.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 */
export class PanelCitationElement extends LitElement {
  static override styles = panelCitationStyles;

  static override get properties() {
    return {
      data: { attribute: false },
      today: { attribute: false },
      src: {},
      panel: {},
      experience: {},
      format: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      loading: {},
    };
  }

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** The day of consultation, `YYYY-MM-DD`; by default what day it is for the reader. */
  today = '';
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of the panel; may be left out where the dataset holds one. */
  panel = '';
  /** Id of the experience to cite instead of a panel. */
  experience = '';
  /** The only format to show; without one, the reader chooses. */
  format: CitationFormat | '' = '';
  /** Level of the element's own heading, 1 to 6. */
  headingLevel = 2;
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  readonly #locale = new LocaleController(this);
  readonly #dataset = new DatasetController(this, this.#locale, () => Promise.resolve());
  readonly #citing = new CitingController(this);

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
      const { panel, experience } = this;
      const language = words.locale;
      const model = citationModel(dataset, { panel, experience, language, base });
      if (!model) return emptyView(words.t('empty'));
      const own = words.section('citation', citationMessages);
      const only = oneOf(this.format, ['', ...citationFormats]);
      const citation = this.#citing.view(model, words, { only, today: this.today });
      return panelCitationView(model, words, own, { level: levelOf(this.headingLevel), citation });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-citation': PanelCitationElement;
  }
}
