import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnnounceController } from '../controllers/announce.js';
import { LoadController, type Loaded } from '../controllers/load.js';
import { LocaleController } from '../controllers/locale.js';
import { TakeoverController } from '../controllers/takeover.js';
import type { Dataset } from '../dataset/types.js';
import type { Words } from '../i18n/words.js';
import { adoptAgain } from '../styles/adopt.js';
import { shellView } from '../views/shell.js';
import { headingLevel, oneOf } from './options.js';

/**
 * What every element that shows a dataset is: Lit's own, with a source, four states, and the page's
 * text kept where nothing can be drawn.
 *
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 */
export abstract class VitrinaElement extends LitElement {
  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  @property({ attribute: false }) data?: unknown;
  /** URL of the dataset, relative to the page. */
  @property() src = '';
  /** Level of the element's own heading, 1 to 6; those inside are deeper. */
  @property({ attribute: 'heading-level', converter: headingLevel }) headingLevel = 2;
  /** `lazy` waits until the element is near the viewport. */
  @property({ converter: oneOf('eager', 'lazy') }) loading: 'eager' | 'lazy' = 'eager';

  readonly #locale = new LocaleController(this);
  readonly #takeover: TakeoverController = new TakeoverController(
    this,
    () => this.#load.loaded !== undefined && this.#announce.status !== 'ready',
  );
  readonly #load: LoadController = new LoadController(
    this,
    this.#locale,
    this.#takeover,
    (dataset) => this.prepare(dataset),
  );
  readonly #announce = new AnnounceController(this, this.#load, this.#locale);
  #undrawable: { readonly error: unknown } | undefined;

  /** Resolves when the current load is shown or has failed; renewed with each load. */
  get ready(): Promise<void> {
    return this.#load.ready;
  }

  /** Loads the dataset again; what is shown stays if that fails. */
  reload(): Promise<void> {
    return this.#load.reload();
  }

  /** What the element shows of a dataset. */
  protected abstract content(loaded: Loaded, words: Words): TemplateResult;

  /** Fetches what this dataset needs to be drawn, before it is. */
  protected prepare(_dataset: Dataset): Promise<unknown> {
    return Promise.resolve();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      // Lit takes the root that is there: a page that has wrapped `attachShadow` may lose it.
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      // In another document its sheets are of no use: adoptAgain brings those that are.
      return this.ownerDocument === document ? super.createRenderRoot() : (this.shadowRoot ?? root);
    } catch (error) {
      this.#undrawable = { error };
      return new DocumentFragment();
    }
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#keepText(error);
    }
  }

  protected override render(): TemplateResult {
    if (this.#undrawable) throw this.#undrawable.error;
    const state = this.#announce.state((loaded, words) => this.content(loaded, words));
    return shellView(state, this.#locale.words, this.#announce.retry);
  }

  protected override updated(): void {
    adoptAgain(this);
  }

  /** The page may have replaced what Lit draws with. A root in which nothing was drawn shows the page's text. */
  #keepText(error: unknown): void {
    const { shadowRoot } = this;
    if (shadowRoot && !shadowRoot.firstElementChild) {
      // What failed at first would fail again, and say something else.
      this.#undrawable ??= { error };
      // Of a document without names of the page's: a form called `createElement` hides the method.
      const { implementation } = document;
      shadowRoot.append(implementation.createHTMLDocument('').createElement('slot'));
    }
    this.#announce.undrawn(error);
  }
}
