import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The id that the page's address names (`#id`): told on load and on every change, once each. A
 * fragment does not reach into a shadow root by itself, so an element that has the id goes there.
 */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #hash = '';
  #named = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The id that has been named and not been reached yet; empty where there is none. */
  get named(): string {
    const { hash } = location;
    // Moved within the page, an element does not take the reader back to where they came in.
    if (hash !== this.#hash) {
      this.#hash = hash;
      this.#named = decoded(hash.slice(1));
    }
    return this.#named;
  }

  /** Who was led there is not led there again. */
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
