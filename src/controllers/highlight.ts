import type { ReactiveControllerHost } from 'lit';

/**
 * Which of the nodes of an element is highlighted: the one under the pointer, or else the one with
 * the focus. An attribute marks the nodes and names each.
 */
export class HighlightController {
  readonly #host: ReactiveControllerHost;
  readonly #attribute: string;
  readonly #focus: string;
  #pointed = '';
  #focused = '';

  /** `focus` is the selector of the focus that highlights. */
  constructor(
    host: ReactiveControllerHost,
    attribute: string,
    focus: ':focus' | ':focus-visible' = ':focus',
  ) {
    this.#host = host;
    this.#attribute = attribute;
    this.#focus = focus;
  }

  /** The name of the highlighted node; empty if there is none. */
  get lit(): string {
    return this.#pointed || this.#focused;
  }

  /** Handles `pointerover`, `pointerleave`, `focusin` and `focusout` on what contains the nodes. */
  readonly follow = ({ type, target }: Event): void => {
    const before = this.lit;
    const at = target instanceof Element ? target : null;
    const node = at?.closest(`[${this.#attribute}]`)?.getAttribute(this.#attribute) ?? '';
    if (type === 'pointerover') this.#pointed = node;
    if (type === 'pointerleave') this.#pointed = '';
    if (type === 'focusin') this.#focused = at?.matches(this.#focus) ? node : '';
    if (type === 'focusout') this.#focused = '';
    if (this.lit !== before) this.#host.requestUpdate();
  };
}
