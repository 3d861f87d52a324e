import type { ReactiveController } from 'lit';
import type { Unfolding } from '../views/unfold.js';
import type { Shown } from './dataset.js';
import type { OpeningHost } from './opening.js';
import type { UnfoldingController } from './unfolding.js';

const nothing = (): undefined => undefined;

/**
 * Brings what opens experiences when somebody comes near them with pointer or focus, or before the
 * first drawing where they have pages of their own or the page's address may name one.
 */
export class LazyUnfolding implements ReactiveController {
  readonly #host: OpeningHost;
  #coming: Promise<unknown> | undefined;
  #unfolding: UnfoldingController | undefined;
  #pressed: Parameters<Unfolding['select']> | undefined;

  constructor(host: OpeningHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What a view needs to open the experiences of what is shown. */
  of(shown: Shown, language: string): Unfolding {
    const unfolding = this.#unfolding?.of(shown, language);
    const pressed = this.#pressed;
    if (unfolding && pressed) {
      this.#pressed = undefined;
      void this.#host.updateComplete.then(() => unfolding.select(...pressed));
    }
    return unfolding ?? { opened: nothing, openedAt: nothing, href: nothing, select: this.#keep };
  }

  /** To be waited for before the first drawing. */
  prepare(): unknown {
    if (this.#host.linkTemplate || location.hash) this.#bring();
    return this.#coming;
  }

  hostConnected(): void {
    for (const type of ['pointerover', 'focusin']) this.#host.addEventListener(type, this.#bring);
    addEventListener('hashchange', this.#bring);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#bring);
  }

  hostUpdate(): void {
    this.prepare();
  }

  readonly #keep: Unfolding['select'] = (...pressed) => {
    this.#pressed = pressed;
    this.#bring();
  };

  readonly #bring = (): void => {
    this.#coming ??= import('./unfolding-apart.js').then(
      ({ UnfoldingController }) => {
        this.#unfolding = new UnfoldingController(this.#host);
        this.#host.requestUpdate();
      },
      // Tried again with the next sign of interest.
      () => {
        this.#coming = undefined;
      },
    );
  };
}
