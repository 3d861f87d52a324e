import { fits } from './fits.js';
import type { Reading } from './read.js';
import type { DatasetFile } from './types.js';

/**
 * Reads a dataset with the least code: a file that is right in every part is indexed at once, and
 * only one that is not has the tolerant reader fetched.
 * @throws Fault as `readDataset` does.
 */
export async function openDataset(value: unknown): Promise<Reading> {
  if (fits(value)) return { dataset: indexed(value), issues: [] };
  const { readDataset } = await import('./read.js');
  return readDataset(value);
}

function indexed(file: DatasetFile): Reading['dataset'] {
  const { events, panels, experiences, people, organizations, places, topics, sources, ...head } =
    file;
  return {
    head,
    events: byId(events),
    panels: byId(panels),
    experiences: byId(experiences),
    people: byId(people),
    organizations: byId(organizations),
    places: byId(places),
    topics: byId(topics),
    sources: byId(sources),
  };
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[] = [],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
