import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page put content of its own into an element, to be read until the data arrives. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, style, template')
      : node instanceof Text && /\S/u.test(node.data),
  );
}

/**
 * Protects readers of the fallback when the content replaces it. Waits while they have the focus or
 * a selection in it, expands what they had expanded, and keeps what they were reading at the same
 * height in the window.
 */
export class TakeoverController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isNext: () => boolean;
  #restorePosition: (() => void) | undefined;

  /** `isNext` returns whether the next update replaces the fallback. */
  constructor(host: ReactiveControllerHost & HTMLElement, isNext: () => boolean) {
    this.#host = host;
    this.#isNext = isNext;
    host.addController(this);
  }

  /** Resolves when the fallback may be replaced; rejects with the signal's reason. */
  async readerGone(signal: AbortSignal): Promise<void> {
    if (hasFallback(this.#host)) await fallbackLeft(this.#host, signal);
  }

  hostUpdate(): void {
    if (this.#isNext()) this.#restorePosition = keepPosition(this.#host);
  }

  hostUpdated(): void {
    this.#restorePosition?.();
    this.#restorePosition = undefined;
  }
}

/**
 * Resolves when nobody has the focus or a selection inside the fallback; rejects with the signal's
 * reason.
 */
export async function fallbackLeft(host: Element, signal: AbortSignal): Promise<void> {
  const page = host.ownerDocument;
  while (inUse(host)) {
    await new Promise<void>((resolve) => {
      const check = () => {
        stop.abort();
        resolve();
      };
      const stop = new AbortController();
      const options = { signal: stop.signal };
      page.addEventListener('focusin', check, options);
      page.addEventListener('focusout', check, options);
      page.addEventListener('selectionchange', check, options);
      signal.addEventListener('abort', check, options);
    });
    signal.throwIfAborted();
    // On `focusout` no element has the focus yet. Check again once it has arrived.
    await Promise.resolve();
  }
}

/** Whether the focus or a selection is in the page's own content of an element. */
export function inUse(host: Element): boolean {
  const root = host.getRootNode();
  const { activeElement } = root instanceof ShadowRoot ? root : host.ownerDocument;
  if (activeElement !== host && host.contains(activeElement)) return true;
  const selection = host.ownerDocument.getSelection();
  return Boolean(
    selection &&
    !selection.isCollapsed &&
    [...host.childNodes].some((node) => selection.containsNode(node, true)),
  );
}

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote';

/**
 * Records what a reader of the fallback has expanded and what is at the top of the window. The
 * returned function expands the same and scrolls so that the same words, or what follows the
 * element, stay at the same height.
 */
function keepPosition(host: ReactiveControllerHost & HTMLElement): () => void {
  const unfolded = [...host.querySelectorAll('details[open]')].map(
    (details) => details.closest('article')?.querySelector('[id]')?.id,
  );
  const scroll = scrollIn(host);
  return () => {
    if (!unfolded.length) return scroll();
    for (const id of unfolded) {
      const opener = host.shadowRoot?.getElementById(`${id}--open`);
      if (opener?.ariaExpanded === 'false') opener.click();
    }
    void host.updateComplete.then(scroll);
  };
}

function scrollIn(host: HTMLElement): () => void {
  const view = host.ownerDocument.defaultView;
  const { top, bottom } = host.getBoundingClientRect();
  if (!view || top >= 0) return () => undefined;
  if (bottom <= view.innerHeight) {
    return scrollBack(view, bottom, () => host.getBoundingClientRect().bottom);
  }
  const visible = [...host.querySelectorAll(blocks)].find(
    (block) => !block.querySelector(blocks) && block.getBoundingClientRect().bottom > 0,
  );
  if (!visible) return () => undefined;
  const words = wordsOf(visible);
  const before = visible.getBoundingClientRect().top;
  return scrollBack(view, before, () => {
    const drawn = [...(host.shadowRoot?.querySelectorAll(blocks) ?? [])];
    return drawn.find((block) => wordsOf(block) === words)?.getBoundingClientRect().top ?? before;
  });
}

function scrollBack(view: Window, before: number, now: () => number): () => void {
  return () => {
    const moved = now() - before;
    if (moved) view.scrollBy({ top: moved, behavior: 'instant' });
  };
}

function wordsOf(block: Element): string {
  return block.textContent.replace(/\s+/gu, ' ').trim();
}
