/** Puts another answer before the browser's own, which hangs on permissions. Returns the way back. */
function answering(writeText: () => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  // The browser's own is on the prototype.
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}

/** For a story's `beforeEach`: what is copied is taken, and goes nowhere. */
export const takeCopies = (): (() => void) => answering(() => Promise.resolve());

/** For a story's `beforeEach`: copying is refused, as on a page without `https`. */
export const refuseCopies = (): (() => void) =>
  answering(() => Promise.reject(new DOMException('Refused', 'NotAllowedError')));
