type Definitions = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Fetches what defines an element once the page has its tag, from the start or inserted later.
 * Until then, and where it cannot be fetched, the page shows what it put into the element.
 */
export function defineOnDemand(definitions: Definitions): void {
  const waiting = new Map(Object.entries(definitions));
  const look = (within: ParentNode): void => {
    for (const [tag, define] of waiting) {
      if (!within.querySelector(`${tag},vitrina-${tag}`)) continue;
      waiting.delete(tag);
      define().catch(() => waiting.set(tag, define));
    }
  };
  new MutationObserver((changes) => {
    const parents = new Set(changes.map(({ target }) => target));
    for (const parent of parents) look(parent instanceof Element ? parent : document);
  }).observe(document, { childList: true, subtree: true });
  look(document);
}
