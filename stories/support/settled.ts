import { silentUrl } from './sources.js';

/** Kept waiting on purpose: nothing ever comes of it. */
const isHeld = (element: Element) => element.closest(`[src="${silentUrl}"]`) !== null;

/** Waits until every element of a story shows its data, or says why it cannot. */
export async function settled(canvas: ParentNode): Promise<void> {
  for (const element of canvas.querySelectorAll('*')) {
    if (!('updateComplete' in element)) continue;
    await element.updateComplete;
    if ('ready' in element && !isHeld(element)) {
      await element.ready;
      await element.updateComplete;
    } else if (element.shadowRoot) {
      // A tool of the desk, with elements in it.
      await settled(element.shadowRoot);
    }
  }
}
