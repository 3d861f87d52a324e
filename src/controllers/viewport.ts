/**
 * Resolves when an element comes near the viewport, or when the page is about to be printed.
 * Browsers do not wait for data requested then, but the next print will have it.
 */
export function nearViewport(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const leave = () => {
      observer.disconnect();
      removeEventListener('beforeprint', near);
    };
    const near = () => {
      leave();
      resolve();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near();
      },
      { rootMargin: '50%' },
    );
    observer.observe(element);
    addEventListener('beforeprint', near);
    signal.addEventListener('abort', () => {
      leave();
      reject(signal.reason);
    });
  });
}
