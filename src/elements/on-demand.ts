import { logNotice } from '../controllers/log-notice.js';

type Definitions = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Loads an element's definition once the page contains its tag or a placeholder for it, now or
 * later, and likewise for an attribute of that name. Until then, and if loading fails, the page
 * shows the fallback inside the element.
 */
export function defineOnDemand(definitions: Definitions): void {
  const waiting = new Map(Object.entries(definitions));
  const look = (within: ParentNode): void => {
    for (const [tag, define] of waiting) {
      if (!within.querySelector(`vitrina-${tag},[data-vitrina=${tag}],[${tag}],${tag}`)) continue;
      waiting.delete(tag);
      define().catch((error: unknown) => {
        const again = () => {
          waiting.set(tag, define);
          look(document);
        };
        addEventListener('online', again);
        logNotice(tag, error, again);
      });
    }
  };
  new MutationObserver((changes) => {
    for (const parent of new Set(changes.map(({ target }) => target.parentElement))) {
      look(parent ?? document);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-vitrina'] });
  look(document);
}
