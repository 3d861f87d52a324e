import { silentUrl } from './sources.js';

interface Drawn extends Element {
  readonly ready: Promise<unknown>;
  readonly updateComplete: Promise<unknown>;
}

const isDrawn = (element: Element): element is Drawn =>
  'ready' in element && element.ready instanceof Promise && 'updateComplete' in element;

/** Kept waiting on purpose: nothing ever comes of it. */
const isHeld = (element: Element) => element.closest(`[src="${silentUrl}"]`) !== null;

/** Waits until every element of a story shows its data, or says why it cannot. */
export async function settled(canvas: ParentNode): Promise<void> {
  for (const element of canvas.querySelectorAll('*')) {
    if (!isDrawn(element)) continue;
    if (!isHeld(element)) await element.ready;
    await element.updateComplete;
  }
}
