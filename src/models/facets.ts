/** The selected values by facet. A facet with no selected value is left out. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** Returns the values that an item has for a facet. */
export type ValuesOf<Item> = (item: Item, facet: string) => readonly string[];

export interface FacetOption {
  readonly value: string;
  /** How many items this option leaves, given what is selected in the other facets. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly id: string;
  readonly options: readonly FacetOption[];
}

/** The facets that can distinguish the items: at least one value applies to some but not to all. */
export function usableFacets<Item>(
  items: readonly Item[],
  facets: readonly string[],
  valuesOf: ValuesOf<Item>,
): readonly string[] {
  return facets.filter((facet) =>
    [...counted(items, facet, valuesOf).values()].some((count) => count < items.length),
  );
}

/** The items that match a selected value in every facet. */
export function filtered<Item>(
  items: readonly Item[],
  chosen: Chosen,
  valuesOf: ValuesOf<Item>,
): readonly Item[] {
  const wanted = [...chosen];
  return items.filter((item) =>
    wanted.every(([facet, values]) =>
      valuesOf(item, facet).some((value) => values.includes(value)),
    ),
  );
}

/**
 * Returns each facet with its options, in the order of the items. Every value that any item has is
 * an option, with its count among `found` after the other facets are applied.
 */
export function facetsOf<Item>(
  items: readonly Item[],
  found: readonly Item[],
  facets: readonly string[],
  chosen: Chosen,
  valuesOf: ValuesOf<Item>,
): readonly Facet[] {
  return facets.map((id) => {
    const others = new Map(chosen);
    others.delete(id);
    const counts = counted(filtered(found, others, valuesOf), id, valuesOf);
    const picked = chosen.get(id) ?? [];
    const values = new Set([...counted(items, id, valuesOf).keys(), ...picked]);
    const options = [...values].map((value) => ({
      value,
      count: counts.get(value) ?? 0,
      chosen: picked.includes(value),
    }));
    return { id, options };
  });
}

/** Returns the selection after a value is ticked or unticked. */
export function toggled(chosen: Chosen, facet: string, value: string): Chosen {
  const next = new Map(chosen);
  const values = chosen.get(facet) ?? [];
  const rest = values.filter((one) => one !== value);
  if (rest.length === values.length) rest.push(value);
  if (rest.length) next.set(facet, rest);
  else next.delete(facet);
  return next;
}

/** Parses a filter such as `country:PE topic:a,b`. Anything malformed is ignored. */
export function parseFilter(filter: string | null | undefined): Chosen {
  const chosen = new Map<string, readonly string[]>();
  for (const part of filter?.match(/\S+/gu) ?? []) {
    const [, facet, list] = /^([a-z-]+):(.+)$/u.exec(part) ?? [];
    const values = list?.split(',').filter(Boolean) ?? [];
    if (!facet || !values.length) continue;
    chosen.set(facet, [...new Set([...(chosen.get(facet) ?? []), ...values])]);
  }
  return chosen;
}

/** Writes the selection as text, for an attribute or an event. */
export function filterText(chosen: Chosen): string {
  return [...chosen].map(([facet, values]) => `${facet}:${values.join(',')}`).join(' ');
}

function counted<Item>(
  items: readonly Item[],
  facet: string,
  valuesOf: ValuesOf<Item>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const value of new Set(valuesOf(item, facet))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
