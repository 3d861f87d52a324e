/** Nodes drawn together under one heading. */
export interface Block {
  readonly id: string;
  readonly nodes: readonly string[];
}

/**
 * A layered drawing: the joining nodes in the middle, and blocks of joined nodes on either side.
 */
export interface Layers {
  readonly middle: readonly string[];
  readonly sides: readonly (readonly Block[])[];
}

/** A side node and the middle node that it is joined to. */
export type Link = readonly [node: string, middle: string];

const rounds = 24;

/**
 * Returns the same layers, reordered so that fewer lines cross. Each layer in turn is sorted by the
 * mean position of its neighbours (the barycentre heuristic of Sugiyama, Tagawa and Toda), and the
 * best order found is kept, so the result is never worse than the input. Blocks stay whole. The
 * result is deterministic: equal nodes keep their order.
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

/** Counts the pairs of lines that cross. */
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

/**
 * Returns the vertical position of each node, from 0 to 1. All rows have the same height, and a
 * heading takes up one row.
 */
export function heights({ middle, sides }: Layers): ReadonlyMap<string, number> {
  const spread = (rows: readonly string[]): readonly (readonly [string, number])[] =>
    rows.map((id, index) => [id, (index + 0.5) / rows.length]);
  return new Map([
    ...spread(middle),
    // The empty name stands for a heading: no node can have it.
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

/** Sorts the sides by the positions of the middle. */
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

/** Sorts the middle by the positions of the sides. */
function byMiddle(layers: Layers, ends: Ends): Layers {
  const places = heights(layers);
  const aim = (id: string) => meanOf(ends.get(id) ?? [], places) ?? places.get(id) ?? 0;
  return { ...layers, middle: sortedBy(layers.middle, aim) };
}

function meanOf(ids: readonly string[], places: ReadonlyMap<string, number>): number | undefined {
  const sum = ids.reduce((total, id) => total + (places.get(id) ?? 0), 0);
  return ids.length ? sum / ids.length : undefined;
}

/**
 * Sorts by a number. Sums of fractions depend on the order of their terms in the last digits, so
 * nearly equal numbers count as equal.
 */
function sortedBy<Item>(items: readonly Item[], aim: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, at: Math.round(aim(item) * 1e6) }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/**
 * What makes a drawing hard to read: first its crossings, then the vertical length of its lines.
 */
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

/** Counts the pairs of numbers below `size` that are out of order, with a Fenwick tree. */
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
