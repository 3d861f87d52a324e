import type { ReactiveControllerHost } from 'lit';
import { ownPage } from '../models/link.js';
import { VitrinaSelectEvent } from './select-event.js';

/** An element in which experiences can be expanded. */
export interface ExpansionHost extends ReactiveControllerHost, HTMLElement {
  /**
   * Address of an experience's own page, with `{id}` for its id. Without it, they expand in place.
   */
  linkTemplate: string;
}

/** Which experiences of an element are expanded, and what happens when one is selected. */
export class ExpansionController {
  readonly #host: ExpansionHost;
  readonly #changed: (id: string, isOpen: boolean) => void;
  #open: ReadonlySet<string> = new Set();

  /** `changed` is called each time a reader expands or collapses an experience. */
  constructor(
    host: ExpansionHost,
    changed: (id: string, isOpen: boolean) => void = () => undefined,
  ) {
    this.#host = host;
    this.#changed = changed;
  }

  get open(): ReadonlySet<string> {
    return this.#open;
  }

  /** The address of an experience's own page; undefined if the page states no template for it. */
  readonly href = (id: string): string | undefined =>
    ownPage(this.#host.linkTemplate, id, this.#host.baseURI);

  /**
   * Expands or collapses an experience, or lets the link be followed, unless the page cancels
   * `vitrina-select`.
   */
  readonly select = (id: string, event: Event): void => {
    const inPlace = !this.href(id);
    const closing = inPlace && this.#open.has(id);
    if (!closing && !this.#host.dispatchEvent(new VitrinaSelectEvent('experience', id))) {
      event.preventDefault();
    } else if (inPlace) {
      this.set(id, !closing);
      this.#changed(id, !closing);
    }
  };

  set(id: string, isOpen: boolean): void {
    const next = new Set(this.#open);
    if (isOpen) next.add(id);
    else next.delete(id);
    this.#open = next;
    this.#host.requestUpdate();
  }
}
