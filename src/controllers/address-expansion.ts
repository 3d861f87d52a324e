import type { ReactiveController } from 'lit';
import { AddressController } from './address.js';
import { ExpansionController, type ExpansionHost } from './expansion.js';

/**
 * The host that showed the target of the current hash. Several hosts may contain the target, but
 * only one may move the reader there.
 */
let taker: { readonly hash: string; readonly host: Element } | undefined;

/**
 * Expands experiences when they are selected. A reader who arrives at the address of one is taken
 * to it: it is expanded, scrolled into view and focused.
 */
export class AddressExpansionController extends ExpansionController implements ReactiveController {
  readonly #host: ExpansionHost;
  readonly #address: AddressController;

  constructor(host: ExpansionHost) {
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
    // After this update, not during it: Lit warns when an update requests the next one.
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

/** Opens every `<details>` around the element, as browsers do for the target of a fragment. */
function unfoldAround(host: Element): void {
  for (let node: Node | null = host; node;) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}
