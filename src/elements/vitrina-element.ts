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
 * The base of every element that shows a dataset: a Lit element with a data source and four states.
 * It keeps the page's own text if nothing can be drawn.
 *
 * @slot - The page's own content, shown until the dataset has loaded, and again if it cannot be shown.
 * @csspart empty - The message that there is nothing to show yet.
 * @csspart status - The status line shown while there is no content.
 * @csspart retry - The button that loads again.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 */
export abstract class VitrinaElement extends LitElement {
  /**
   * The dataset as parsed JSON; takes precedence over any other source. To change it, set another
   * object.
   */
  @property({ attribute: false }) data?: unknown;
  /** URL of the dataset, relative to the page. */
  @property() src = '';
  /** Level of the element's own heading, 1 to 6; headings inside are one or more levels deeper. */
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

  /** Resolves when the current load is shown or has failed; each load renews it. */
  get ready(): Promise<void> {
    return this.#load.ready;
  }

  /** Loads the dataset again; the content stays if that fails. */
  reload(): Promise<void> {
    return this.#load.reload();
  }

  /** What the element shows of a dataset. */
  protected abstract content(loaded: Loaded, words: Words): TemplateResult;

  /** Loads what this dataset needs before it can be drawn. */
  protected prepare(_dataset: Dataset): Promise<unknown> {
    return Promise.resolve();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      // Reuse an existing root: a page that wraps `attachShadow` may not return one.
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      // The style sheets do not apply in another document; `adoptAgain` provides suitable ones.
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

  /**
   * The page may have replaced the functions that Lit draws with. A root that is still empty then
   * shows the page's own text.
   */
  #keepText(error: unknown): void {
    const { shadowRoot } = this;
    if (shadowRoot && !shadowRoot.firstElementChild) {
      // Keeps the first error: drawing again would fail again, and with another message.
      this.#undrawable ??= { error };
      // A new document has no named elements: a form called `createElement` in the page would hide
      // the method.
      const { implementation } = document;
      shadowRoot.append(implementation.createHTMLDocument('').createElement('slot'));
    }
    this.#announce.undrawn(error);
  }
}
