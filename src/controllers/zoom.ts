import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapPreset } from '../models/map.js';
import { between, type Look } from '../models/placing.js';
import type { Box } from '../models/projection.js';

const milliseconds = 450;

/**
 * Which part of a map is looked at, on the way there too, and how wide the map is drawn: what stands
 * on it keeps its size, so how much of it has room depends on that.
 */
export class ZoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // Not drawn, or no wider than it was.
    if (!width || width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  });
  #drawing: Element | null = null;
  /** Until it is known: that of a phone. */
  #width = 320;
  #preset = '';
  #from: Box | undefined;
  #started = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is seen now, of one of the presets that there are; the first where nobody chose. */
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

  /** Looks at another part; on the way from what is seen now, unless the reader wants no motion. */
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
