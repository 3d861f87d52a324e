import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page put something of its own into an element, to be read until the data is there. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, style, template')
      : node instanceof Text && /\S/u.test(node.data),
  );
}

/**
 * Takes care of who is reading the fallback when the content is to take its place: waits while they
 * have the focus or a selection in it, opens what they had unfolded, and keeps what they were
 * reading where it stood in the window.
 */
export class TakeoverController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isNext: () => boolean;
  #restorePlace: (() => void) | undefined;

  /** `isNext` says whether the next drawing is the one that takes the fallback's place. */
  constructor(host: ReactiveControllerHost & HTMLElement, isNext: () => boolean) {
    this.#host = host;
    this.#isNext = isNext;
    host.addController(this);
  }

  /** Resolves when the fallback may go; rejects with the signal's reason. */
  async readerGone(signal: AbortSignal): Promise<void> {
    if (hasFallback(this.#host)) await fallbackLeft(this.#host, signal);
  }

  hostUpdate(): void {
    if (this.#isNext()) this.#restorePlace = keepPlace(this.#host);
  }

  hostUpdated(): void {
    this.#restorePlace?.();
    this.#restorePlace = undefined;
  }
}

/** Resolves when nobody has the focus or a selection inside the fallback; rejects with the signal's reason. */
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
    // On `focusout` the focus is nowhere yet: look again when it has arrived.
    await Promise.resolve();
  }
}

/** Whether somebody has the focus, or a selection, in what the page put into an element. */
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
 * Notes what a reader of the fallback has unfolded in it and has at the top of the window; the
 * function it returns opens the same, and scrolls so that the same words, or what follows the
 * element, stand where they stood.
 */
function keepPlace(host: ReactiveControllerHost & HTMLElement): () => void {
  const unfolded = [...host.querySelectorAll('details[open]')].map(
    (details) => details.closest('article')?.querySelector('[id]')?.id,
  );
  const scroll = placeIn(host);
  return () => {
    if (!unfolded.length) return scroll();
    for (const id of unfolded) {
      const opener = host.shadowRoot?.getElementById(`${id}--open`);
      if (opener?.ariaExpanded === 'false') opener.click();
    }
    void host.updateComplete.then(scroll);
  };
}

function placeIn(host: HTMLElement): () => void {
  const view = host.ownerDocument.defaultView;
  const { top, bottom } = host.getBoundingClientRect();
  if (!view || top >= 0) return () => undefined;
  if (bottom <= view.innerHeight) {
    return scrollBack(view, bottom, () => host.getBoundingClientRect().bottom);
  }
  const reading = [...host.querySelectorAll(blocks)].find(
    (block) => !block.querySelector(blocks) && block.getBoundingClientRect().bottom > 0,
  );
  if (!reading) return () => undefined;
  const words = wordsOf(reading);
  const before = reading.getBoundingClientRect().top;
  return scrollBack(view, before, () => {
    const shown = [...(host.shadowRoot?.querySelectorAll(blocks) ?? [])];
    return shown.find((block) => wordsOf(block) === words)?.getBoundingClientRect().top ?? before;
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
