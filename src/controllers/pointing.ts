import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The entry that is under the pointer or has the focus, in a drawing or in the list beside it; both
 * mark entries with `data-entry`. Pressing an entry in the drawing moves the reader to it in the
 * list.
 */
export class PointingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #pointed = '';
  #focused = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get lit(): string {
    return this.#pointed || this.#focused;
  }

  /** The root exists after the first update. Adding the same listener twice has no effect. */
  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    // Focus changes within a shadow root are not visible outside it.
    root?.addEventListener('focusin', this.#focus);
    root?.addEventListener('focusout', this.#focus);
    root?.addEventListener('pointerover', this.#point);
    root?.addEventListener('click', this.#press);
    this.#host.addEventListener('pointerleave', this.#point);
  }

  readonly #focus = (event: Event): void => {
    this.#light(() => (this.#focused = event.type === 'focusin' ? entryOf(event) : ''));
  };

  readonly #point = (event: Event): void => {
    this.#light(() => (this.#pointed = event.type === 'pointerover' ? entryOf(event) : ''));
  };

  #light(change: () => void): void {
    const before = this.lit;
    change();
    if (this.lit !== before) this.#host.requestUpdate();
  }

  readonly #press = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof SVGElement)) return;
    const id = entryOf(event);
    const entries = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-entry]') ?? [];
    for (const entry of entries) {
      if (!(entry instanceof HTMLElement) || entry.dataset['entry'] !== id) continue;
      entry.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
      entry.scrollIntoView({ block: 'nearest' });
    }
  };
}

function entryOf({ target }: Event): string {
  const entry = target instanceof Element ? target.closest('[data-entry]') : null;
  return entry?.getAttribute('data-entry') ?? '';
}
