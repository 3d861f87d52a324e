import type { ReactiveController } from 'lit';
import { AddressController } from './address.js';
import { OpeningController, type OpeningHost } from './opening.js';

/** Who has shown what an address names: a reader is taken to one place, though several have it. */
let taker: { readonly hash: string; readonly host: Element } | undefined;

/**
 * Opens experiences when they are selected, and takes a reader who arrives by the address of one to
 * it: opens it, scrolls to it, focuses it.
 */
export class AddressOpeningController extends OpeningController implements ReactiveController {
  readonly #host: OpeningHost;
  readonly #address: AddressController;

  constructor(host: OpeningHost) {
    super(host);
    this.#host = host;
    this.#address = new AddressController(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const { named } = this.#address;
    if (!named || !this.#target(named)) return;
    this.#address.reached();
    const host = this.#host;
    const { hash } = location;
    if (taker?.hash === hash && taker.host !== host && taker.host.isConnected) return;
    taker = { hash, host };
    // After this drawing, not within it: Lit warns of a change that asks for the next at once.
    queueMicrotask(() => {
      this.set(named, true);
      void host.updateComplete.then(() => {
        unfoldAround(host);
        const target = this.#target(named);
        target?.scrollIntoView();
        target?.focus({ preventScroll: true });
      });
    });
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
