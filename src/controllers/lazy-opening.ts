import type { ReactiveController } from 'lit';
import type { FoldingController } from './folding.js';
import type { OpeningHost } from './opening.js';
import { tell } from './tell.js';

/**
 * Brings what opens experiences to the elements in which they are opened: where the layout folds
 * them, where they have pages of their own, or where the page's address may name one. An element
 * with none of these shows everything and fetches nothing.
 */
export class LazyOpening implements ReactiveController {
  readonly #host: OpeningHost;
  readonly #folds: () => boolean;
  #coming: Promise<void> | undefined;
  #opening: FoldingController | undefined;

  /** `folds` says whether the layout that the element is in now leaves anything to open. */
  constructor(host: OpeningHost, folds: () => boolean) {
    this.#host = host;
    this.#folds = folds;
    host.addController(this);
  }

  /** Absent until it has come, and where there is nothing to open; all is shown in full then. */
  get current(): FoldingController | undefined {
    return this.#opening;
  }

  /** To be waited for before the first drawing, so that nothing is seen in full and then folded. */
  prepare(): Promise<void> | undefined {
    if (this.#folds() || this.#host.linkTemplate || location.hash) {
      this.#coming ??= this.#bring().catch((error: unknown) => tell('folding-apart', error));
    }
    return this.#coming;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  hostUpdate(): void {
    this.#look();
  }

  readonly #look = (): void => {
    void this.prepare();
  };

  async #bring(): Promise<void> {
    const { FoldingController } = await import('./folding-apart.js');
    this.#opening = new FoldingController(this.#host);
    this.#host.requestUpdate();
  }
}
