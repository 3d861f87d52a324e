import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The id that the page's address names (`#id`). The host is updated on load and on every change.
 * Browsers do not find a fragment's target inside a shadow root, so the element that has the id
 * must go there itself.
 */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #hash = '';
  #named = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The id that was named and has not been reached yet; empty if there is none. */
  get named(): string {
    const { hash } = location;
    // An element that is moved within the page does not scroll to the same target again.
    if (hash !== this.#hash) {
      this.#hash = hash;
      this.#named = decoded(hash.slice(1));
    }
    return this.#named;
  }

  /** Marks the target as reached, so that the reader is taken there only once. */
  reached(): void {
    this.#named = '';
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  readonly #look = (): void => {
    if (this.named) this.#host.requestUpdate();
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
