import { parseJson } from './json.js';

/**
 * The element's direct child `<script type="application/json">`; the first if there are several.
 */
export function inlineJson(host: Element): HTMLScriptElement | undefined {
  return (
    host.querySelector<HTMLScriptElement>(':scope > script[type*="application/json"]') ?? undefined
  );
}

const known = new WeakMap<HTMLScriptElement, { text: string; value: unknown }>();

/**
 * The dataset written inside an element, parsed once for all elements that share it; undefined if
 * there is none. Waits while the page is still being parsed.
 * @throws Fault as `parseInline` does, or the signal's own reason.
 */
export async function readInline(host: Element, signal: AbortSignal): Promise<unknown> {
  const script = await whenInline(host, signal);
  if (!script) return undefined;
  const { text } = script;
  const before = known.get(script);
  if (before?.text === text) return before.value;
  const value = parseInline(script);
  known.set(script, { text, value });
  return value;
}

/** @throws Fault `not-json` {where: inline, start}, `too-large` {where: inline, limit: depth}. */
export function parseInline(script: HTMLScriptElement): unknown {
  return parseJson(script.text, { where: 'inline' });
}

/**
 * Resolves with the same script once it is parsed completely. While a page is loading, an element
 * exists before its children, and a script before the end of its text. Resolves with undefined if
 * the element closes without one. Rejects with the signal's reason.
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
      // Only the next sibling proves that the script is complete: a script of the page may append
      // to the body at any time.
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
