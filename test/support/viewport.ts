/**
 * A viewport that the test controls. A page in the background draws no frames, so real observers
 * never fire there.
 */
export interface Viewport {
  /** Whether anything observes this element. */
  watches(element: Element): boolean;
  /** Resolves when something observes this element. */
  watched(element: Element): Promise<void>;
  /** Moves the element into or out of the viewport. */
  show(element: Element, near?: boolean): void;
}

/** Replaces IntersectionObserver during each test of a suite. */
export function pretendViewport(): Viewport {
  const real = globalThis.IntersectionObserver;
  let watched = new Map<Element, (near: boolean) => void>();
  let asked = new EventTarget();
  beforeEach(() => {
    watched = new Map();
    asked = new EventTarget();
    globalThis.IntersectionObserver = class extends real {
      readonly #seen = new Set<Element>();
      readonly #callback: IntersectionObserverCallback;
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(() => undefined, options);
        this.#callback = callback;
      }
      override observe(target: Element): void {
        this.#seen.add(target);
        watched.set(target, (isIntersecting) => {
          this.#callback([entryOf(target, isIntersecting)], this);
        });
        asked.dispatchEvent(new Event('watch'));
      }
      override disconnect(): void {
        for (const target of this.#seen) watched.delete(target);
      }
    };
  });
  afterEach(() => {
    globalThis.IntersectionObserver = real;
  });
  return {
    watches: (element) => watched.has(element),
    async watched(element) {
      while (!watched.has(element)) {
        await new Promise((resolve) => asked.addEventListener('watch', resolve, { once: true }));
      }
    },
    show: (element, near = true) => watched.get(element)?.(near),
  };
}

function entryOf(target: Element, isIntersecting: boolean): IntersectionObserverEntry {
  const box = target.getBoundingClientRect();
  return {
    target,
    isIntersecting,
    intersectionRatio: Number(isIntersecting),
    boundingClientRect: box,
    intersectionRect: box,
    rootBounds: null,
    time: 0,
  };
}
