import type { ReactiveControllerHost } from 'lit';

/**
 * Which node of an element, marked with `data-node`, is highlighted: the one under the pointer, or
 * else the one with keyboard focus.
 */
export class LightingController {
  readonly #host: ReactiveControllerHost;
  #pointed = '';
  #focused = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The highlighted node; empty if there is none. */
  get lit(): string {
    return this.#pointed || this.#focused;
  }

  /**
   * Handles `pointerover`, `pointerleave`, `focusin` and `focusout` on the container of the nodes.
   */
  readonly follow = ({ type, target }: Event): void => {
    const before = this.lit;
    const at = target instanceof Element ? target : null;
    const node = at?.closest('[data-node]')?.getAttribute('data-node') ?? '';
    if (type === 'pointerover') this.#pointed = node;
    if (type === 'pointerleave') this.#pointed = '';
    // The focus stays after a click. Only keyboard focus highlights.
    if (type === 'focusin') this.#focused = at?.matches(':focus-visible') ? node : '';
    if (type === 'focusout') this.#focused = '';
    if (this.lit !== before) this.#host.requestUpdate();
  };
}
