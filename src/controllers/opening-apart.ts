import type { ReactiveControllerHost } from 'lit';
import { safeHref } from '../models/link.js';
import { VitrinaSelectEvent } from './select-event.js';

/** An element that shows experiences in part, and on request one whole, apart from the part. */
export interface ApartHost extends ReactiveControllerHost, HTMLElement {
  /** Address of an experience's own page, with `{id}` for its id; without it they open in place. */
  linkTemplate: string | null;
}

/**
 * Which experiences are read whole. What opens stands elsewhere than what opened it, so the focus
 * goes there, and back when it closes. The title pressed has the experience's id as `data-id`, the
 * heading of what opens as its `id`.
 */
export class OpeningApart {
  readonly #host: ApartHost;
  #open: ReadonlySet<string> = new Set();

  constructor(host: ApartHost) {
    this.#host = host;
  }

  get open(): ReadonlySet<string> {
    return this.#open;
  }

  /** The address of an experience's own page, where the page has said what that looks like. */
  readonly href = (id: string): string | undefined => {
    const template = this.#host.linkTemplate?.trim();
    return template
      ? safeHref(template.replaceAll('{id}', encodeURIComponent(id)), this.#host.baseURI)
      : undefined;
  };

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
