import type { ReactiveControllerHost } from 'lit';

/**
 * Which of the nodes of an element, marked `data-node`, lights up: the one that is pointed at, else
 * the one that has the keyboard's focus.
 */
export class LightingController {
  readonly #host: ReactiveControllerHost;
  #pointed = '';
  #focused = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Nothing where none does. */
  get lit(): string {
    return this.#pointed || this.#focused;
  }

  /** For `pointerover`, `pointerleave`, `focusin` and `focusout` of what holds the nodes. */
  readonly follow = ({ type, target }: Event): void => {
    const before = this.lit;
    const at = target instanceof Element ? target : null;
    const node = at?.closest('[data-node]')?.getAttribute('data-node') ?? '';
    if (type === 'pointerover') this.#pointed = node;
    if (type === 'pointerleave') this.#pointed = '';
    // After a click the focus stays; that is no reason to leave the rest in the dark.
    if (type === 'focusin') this.#focused = at?.matches(':focus-visible') ? node : '';
    if (type === 'focusout') this.#focused = '';
    if (this.lit !== before) this.#host.requestUpdate();
  };
}
