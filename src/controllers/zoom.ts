import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapPreset } from '../models/map.js';
import { between, type Look } from '../models/placing.js';
import type { Box } from '../models/projection.js';

const milliseconds = 450;

/**
 * Which part of a map is shown, also during the transition to it, and how wide the map is drawn.
 * Markers keep their size, so the width decides how many of them fit.
 */
export class ZoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // Not displayed, or the same width as before.
    if (!width || width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  });
  #drawing: Element | null = null;
  /** The width of a phone, until the real one is known. */
  #width = 320;
  #preset = '';
  #from: Box | undefined;
  #started = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is visible now, for one of the available presets; the first if nobody chose one. */
  look(presets: readonly [MapPreset, ...MapPreset[]]): Look & { readonly preset: string } {
    const { id, box } = presets.find((one) => one.id === this.#preset) ?? presets[0];
    const passed = this.#from ? (performance.now() - this.#started) / milliseconds : 1;
    if (passed >= 1) this.#from = undefined;
    return {
      preset: id,
      width: this.#width,
      from: this.#from ?? box,
      to: box,
      passed: Math.min(passed, 1),
    };
  }

  /**
   * Moves to another part, starting from what is visible now, unless the reader prefers reduced
   * motion.
   */
  choose(id: string, look: Look): void {
    if (id === this.#preset) return;
    this.#preset = id;
    this.#started = performance.now();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#from = still ? undefined : between(look);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const drawing = this.#host.shadowRoot?.querySelector('.drawing') ?? null;
    if (drawing !== this.#drawing) {
      this.#observer.disconnect();
      if (drawing) this.#observer.observe(drawing);
      this.#drawing = drawing;
    }
    if (this.#from) requestAnimationFrame(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#drawing = null;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
