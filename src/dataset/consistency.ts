/** The links up, by collection: they must not lead back to their own item. */
export const hierarchies = [
  ['organizations', 'partOf'],
  ['places', 'containedIn'],
] as const;

/** The ids whose link up leads back to themselves: of every ring, the last one in order. */
export function closingOf(parents: ReadonlyMap<unknown, unknown>): readonly unknown[] {
  const closing: unknown[] = [];
  // Each is passed once, or a long chain would take as long as a hostile file likes.
  const passed = new Map<unknown, unknown>();
  for (const start of parents.keys()) {
    for (let id = start; parents.has(id) && !passed.has(id);) {
      passed.set(id, start);
      const parent = parents.get(id);
      if (passed.get(parent) === start) closing.push(id);
      id = parent;
    }
  }
  return closing;
}

/** As far as both are known: 2011 is not before 2011-04. */
export function before(end: string, start: string): boolean {
  return end < start.slice(0, end.length);
}
