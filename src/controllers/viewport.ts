/**
 * Resolves when an element comes near the part of the page that is seen, or the page is to be printed:
 * no browser waits for what is asked for then, but what came meanwhile is on the next print.
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
