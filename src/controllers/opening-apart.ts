import { ownPage } from '../models/link.js';
import type { OpeningHost } from './opening.js';
import { VitrinaSelectEvent } from './select-event.js';

/**
 * Which experiences are read whole, apart from where an element shows them in part. What opens
 * stands elsewhere than what opened it, so the focus goes there, and back when it closes. The title
 * pressed has the experience's id as `data-id`, the heading of what opens as its `id`.
 */
export class OpeningApart {
  readonly #host: OpeningHost;
  #open: ReadonlySet<string> = new Set();

  constructor(host: OpeningHost) {
    this.#host = host;
  }

  get open(): ReadonlySet<string> {
    return this.#open;
  }

  /** The address of an experience's own page, where the page has said what that looks like. */
  readonly href = (id: string): string | undefined =>
    ownPage(this.#host.linkTemplate, id, this.#host.baseURI);

  /** Opens or closes, or lets the link be followed, unless the page cancels `vitrina-select`. */
  readonly select = (id: string, event: Event): void => {
    const closing = this.#open.has(id);
    if (!closing && !this.#host.dispatchEvent(new VitrinaSelectEvent('experience', id))) {
      event.preventDefault();
    } else if (!this.href(id)) {
      this.#open = new Set(
        closing ? [...this.#open].filter((one) => one !== id) : [...this.#open, id],
      );
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => this.#focus(id, closing));
    }
  };

  #focus(id: string, closed: boolean): void {
    const root = this.#host.shadowRoot;
    // A title may stand twice, for two widths, of which one is displayed.
    const titles = [...(root?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
    const title = titles.find((one) => one.dataset['id'] === id && one.getClientRects().length);
    (closed ? title : root?.getElementById(id))?.focus();
  }
}
