import { parseJson } from './json.js';

/** The element's direct child `<script type="application/json">`, the first if there are several. */
export function inlineJson(host: Element): HTMLScriptElement | undefined {
  return (
    host.querySelector<HTMLScriptElement>(':scope > script[type*="application/json"]') ?? undefined
  );
}

/** @throws Fault `not-json` {where: inline, start}, `too-large` {where: inline, limit: depth}. */
export function parseInline(script: HTMLScriptElement): unknown {
  return parseJson(script.text, { where: 'inline' });
}

/**
 * The same script once the parser is through with it: an element of a page that is still arriving
 * is there before its children, and a script before the end of its text. Undefined when the
 * element closes without one. Rejects with the signal's reason.
 */
export function whenInline(
  host: Element,
  signal: AbortSignal,
): Promise<HTMLScriptElement | undefined> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const page = host.ownerDocument;
    const observer = new MutationObserver(check);
    const stop = () => {
      observer.disconnect();
      page.removeEventListener('readystatechange', check);
      signal.removeEventListener('abort', leave);
    };
    function leave() {
      stop();
      reject(signal.reason);
    }
    function check() {
      const script = inlineJson(host);
      // Only what stands right behind counts: a page's own script may append to body at any time.
      if (page.readyState === 'loading' && !script?.nextSibling && !host.nextSibling) return;
      stop();
      resolve(script);
    }
    observer.observe(host.parentNode ?? host, { childList: true, subtree: true });
    page.addEventListener('readystatechange', check);
    signal.addEventListener('abort', leave);
    check();
  });
}
