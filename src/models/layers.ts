/** Nodes that are drawn together, under one heading. */
export interface Block {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** A drawing in layers: what joins in the middle, and on its sides, in blocks, what is joined. */
export interface Layers {
  readonly middle: readonly string[];
  readonly sides: readonly (readonly Block[])[];
}

/** A node of a side and the one of the middle that it is joined to. */
export type Link = readonly [node: string, middle: string];

const rounds = 24;

/**
 * The same layers in an order in which fewer lines cross: each layer in turn goes by the mean of
 * what it is joined to (the barycentre heuristic of Sugiyama, Tagawa and Toda), and the best that
 * came up is kept, so that it is never worse than what was given. Blocks stay whole. Nothing is
 * left to chance: equals keep the order in which they were given.
 */
export function untangled(layers: Layers, links: readonly Link[]): Layers {
  const ends = endsOf(links);
  let best = { layers, cost: costOf(layers, links) };
  let current = layers;
  for (let round = 0; round < rounds; round += 1) {
    current = round % 2 ? byMiddle(current, ends) : bySides(current, ends);
    const cost = costOf(current, links);
    if (isLess(cost, best.cost)) best = { layers: current, cost };
  }
  return best.layers;
}

/** How many pairs of lines cross. */
export function crossings({ middle, sides }: Layers, links: readonly Link[]): number {
  const columns = indexOf(middle);
  let count = 0;
  for (const side of sides) {
    const rows = indexOf(side.flatMap(({ nodes }) => nodes));
    const ordered = links
      .flatMap(([node, to]) => {
        const row = rows.get(node);
        const column = columns.get(to);
        return row === undefined || column === undefined ? [] : [[row, column] as const];
      })
      .sort(([row, column], [otherRow, other]) => row - otherRow || column - other);
    count += inversions(
      ordered.map(([, column]) => column),
      middle.length,
    );
  }
  return count;
}

/** How far down each node stands, from 0 to 1, in rows of one height; a heading takes a row. */
export function heights({ middle, sides }: Layers): ReadonlyMap<string, number> {
  const spread = (rows: readonly string[]): readonly (readonly [string, number])[] =>
    rows.map((id, index) => [id, (index + 0.5) / rows.length]);
  return new Map([
    ...spread(middle),
    // A heading has no name that a node could have.
    ...sides.flatMap((side) => spread(side.flatMap(({ nodes }) => ['', ...nodes]))),
  ]);
}

type Ends = ReadonlyMap<string, readonly string[]>;

function endsOf(links: readonly Link[]): Ends {
  const ends = new Map<string, string[]>();
  for (const [one, other] of links) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = ends.get(from);
      if (known) known.push(to);
      else ends.set(from, [to]);
    }
  }
  return ends;
}

/** The sides, in the order that the middle asks for. */
function bySides(layers: Layers, ends: Ends): Layers {
  const places = heights(layers);
  const aim = (node: string) => meanOf(ends.get(node) ?? [], places) ?? places.get(node) ?? 0;
  return {
    ...layers,
    sides: layers.sides.map((side) =>
      sortedBy(
        side.map(({ id, nodes }) => ({ id, nodes: sortedBy(nodes, aim) })),
        ({ nodes }) => nodes.reduce((sum, node) => sum + aim(node), 0) / nodes.length,
      ),
    ),
  };
}

/** The middle, in the order that the sides ask for. */
function byMiddle(layers: Layers, ends: Ends): Layers {
  const places = heights(layers);
  const aim = (id: string) => meanOf(ends.get(id) ?? [], places) ?? places.get(id) ?? 0;
  return { ...layers, middle: sortedBy(layers.middle, aim) };
}

function meanOf(ids: readonly string[], places: ReadonlyMap<string, number>): number | undefined {
  const sum = ids.reduce((total, id) => total + (places.get(id) ?? 0), 0);
  return ids.length ? sum / ids.length : undefined;
}

/** By a number. Sums of fractions in another order differ in their last digits: those are equal. */
function sortedBy<Item>(items: readonly Item[], aim: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, at: Math.round(aim(item) * 1e6) }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** What a reader pays: first for crossings, then for the way that the lines go up and down. */
type Cost = readonly [crossings: number, length: number];

function costOf(layers: Layers, links: readonly Link[]): Cost {
  const places = heights(layers);
  const length = links.reduce(
    (sum, [node, to]) => sum + Math.abs((places.get(node) ?? 0) - (places.get(to) ?? 0)),
    0,
  );
  return [crossings(layers, links), Math.round(length * 1e6)];
}

const isLess = ([crossed, length]: Cost, [otherCrossed, otherLength]: Cost): boolean =>
  crossed < otherCrossed || (crossed === otherCrossed && length < otherLength);

const indexOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index]));

/** How many pairs of numbers below `size` stand in the wrong order; by a Fenwick tree. */
function inversions(values: readonly number[], size: number): number {
  const tree = Array.from({ length: size + 1 }, () => 0);
  let count = 0;
  for (const [before, value] of values.entries()) {
    let smallerOrEqual = 0;
    for (let at = value + 1; at > 0; at -= at & -at) smallerOrEqual += tree[at] ?? 0;
    count += before - smallerOrEqual;
    for (let at = value + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return count;
}
