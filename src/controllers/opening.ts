import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownPage } from '../models/link.js';
import { VitrinaSelectEvent } from './select-event.js';

/** An element in which experiences are opened. */
export interface OpeningHost extends ReactiveControllerHost, HTMLElement {
  /** Address of an experience's own page, with `{id}` for its id; without it they open in place. */
  linkTemplate: string | null;
}

/** Who has shown what an address names: a reader is taken to one place, though several have it. */
let taker: { readonly hash: string; readonly host: Element } | undefined;

/**
 * Which experiences are open. They open when somebody selects them, or when the page's address
 * names them (`#id`): a fragment does not reach into a shadow root by itself, so the one it names is
 * opened, scrolled to and focused here, on load and on every change.
 */
export class OpeningController implements ReactiveController {
  readonly #host: OpeningHost;
  #open: ReadonlySet<string> = new Set();
  #address = '';
  #pending = '';

  constructor(host: OpeningHost) {
    this.#host = host;
    host.addController(this);
  }

  get open(): ReadonlySet<string> {
    return this.#open;
  }

  /** The address of an experience's own page, where the page has said what that looks like. */
  readonly href = (id: string): string | undefined =>
    ownPage(this.#host.linkTemplate, id, this.#host.baseURI);

  /** Opens or closes, or lets the link be followed, unless the page cancels `vitrina-select`. */
  readonly select = (id: string, event: Event): void => {
    const inPlace = !this.href(id);
    const closing = inPlace && this.#open.has(id);
    if (!closing && !this.#host.dispatchEvent(new VitrinaSelectEvent('experience', id))) {
      event.preventDefault();
    } else if (inPlace) {
      this.#set(id, !closing);
    }
  };

  hostConnected(): void {
    addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readAddress);
  }

  hostUpdated(): void {
    const id = this.#pending;
    if (!id || !this.#target(id)) return;
    this.#pending = '';
    const host = this.#host;
    const { hash } = location;
    if (taker?.hash === hash && taker.host !== host && taker.host.isConnected) return;
    taker = { hash, host };
    // After this drawing, not within it: Lit warns of a change that asks for the next at once.
    queueMicrotask(() => {
      this.#set(id, true);
      void host.updateComplete.then(() => {
        unfoldAround(host);
        const target = this.#target(id);
        target?.scrollIntoView();
        target?.focus({ preventScroll: true });
      });
    });
  }

  readonly #readAddress = (): void => {
    const { hash } = location;
    // Moved within the page, an element does not take the reader back to where they came in.
    if (hash === this.#address) return;
    this.#address = hash;
    try {
      this.#pending = decodeURIComponent(hash.slice(1));
    } catch {
      this.#pending = '';
    }
    if (this.#pending) this.#host.requestUpdate();
  };

  #set(id: string, open: boolean): void {
    const next = new Set(this.#open);
    if (open) next.add(id);
    else next.delete(id);
    this.#open = next;
    this.#host.requestUpdate();
  }

  #target(id: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.getElementById(id);
  }
}

/** Opens what the page has folded the element into, as a browser does around a fragment's target. */
function unfoldAround(host: Element): void {
  for (let node: Node | null = host; node;) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}
