/** Resolves when nobody has the focus or a selection inside the fallback, so that it may go. */
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

/** What draws itself a while after it was asked to. */
interface Drawn extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/**
 * Notes what a reader of the fallback has unfolded in it and has at the top of the window; the
 * function it returns opens the same, and scrolls so that the same words, or what follows the
 * element, stand where they stood.
 */
export function keepPlace(host: Drawn): () => void {
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
