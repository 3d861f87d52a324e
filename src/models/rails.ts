/** An experience of a narrow drawing, with who takes part in it alone and who also in others. */
export interface RailStop {
  readonly experience: string;
  readonly own: readonly string[];
  readonly shared: readonly string[];
}

/** A piece of a line beside a row: part of the thread of an actor, to this experience or past it. */
export interface RailLine {
  readonly actor: string;
  readonly experience?: string | undefined;
  /** In a box of as many columns as there are lanes, and two halves of a row. */
  readonly d: string;
}

export interface RailRow {
  readonly node: string;
  readonly lines: readonly RailLine[];
}

/** Rows under each other, with lanes beside them in which lines run; the last lane is the inmost. */
export interface Rails {
  readonly lanes: number;
  readonly rows: readonly RailRow[];
}

/**
 * The narrow drawing: those who join several experiences stand first, and from each a line of its
 * own runs down to the experiences; under these stand those who take part in no other. Each row
 * draws its own piece of every line that passes it, so that rows may be as high as their words.
 */
export function railsOf(stops: readonly RailStop[]): Rails {
  const joining = [...new Set(stops.flatMap(({ shared }) => shared))];
  const last = new Map(stops.flatMap(({ shared }, at) => shared.map((actor) => [actor, at])));
  const inmost = joining.length;
  const end = inmost + 1;

  const heads = joining.map((actor, lane): RailRow => {
    const above = joining.slice(0, lane).map((one, its) => through(one, its));
    return { node: actor, lines: [...above, { actor, d: `M${end} 1H${lane + 0.5}V2` }] };
  });

  const rows = stops.flatMap(({ experience, own, shared }, at): readonly RailRow[] => {
    const passing = joining.flatMap((actor, lane) =>
      (last.get(actor) ?? at) > at ? through(actor, lane) : [],
    );
    const arriving = shared.flatMap((actor): readonly RailLine[] => {
      const x = joining.indexOf(actor) + 0.5;
      const branch = { actor, experience, d: `M${x} 1H${end}` };
      return last.get(actor) === at ? [{ actor, d: `M${x} 0V1` }, branch] : [branch];
    });
    const leaving = own.map((actor) => ({ actor, experience, d: `M${end} 1H${inmost + 0.5}V2` }));
    const below = own.map((node, row): RailRow => {
      const later = own.slice(row + 1).map((actor) => ({ ...through(actor, inmost), experience }));
      const here = { actor: node, experience, d: `M${inmost + 0.5} 0V1H${end}` };
      return { node, lines: [...passing, ...later, here] };
    });
    return [{ node: experience, lines: [...passing, ...arriving, ...leaving] }, ...below];
  });
  return { lanes: end, rows: [...heads, ...rows] };
}

const through = (actor: string, lane: number): RailLine => ({ actor, d: `M${lane + 0.5} 0V2` });
