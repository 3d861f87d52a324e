/**
 * An experience in the narrow drawing, with the actors that take part only in it and those it
 * shares.
 */
export interface RailStop {
  readonly experience: string;
  readonly own: readonly string[];
  readonly shared: readonly string[];
}

/** One piece of an actor's line beside a row, leading to this experience or past it. */
export interface RailLine {
  readonly actor: string;
  readonly experience?: string | undefined;
  /** SVG path, in a box as many units wide as there are lanes, and two units high per row. */
  readonly d: string;
}

export interface RailRow {
  readonly node: string;
  readonly lines: readonly RailLine[];
}

/** Stacked rows with lanes beside them for the lines; the last lane is the innermost. */
export interface Rails {
  readonly lanes: number;
  readonly rows: readonly RailRow[];
}

/**
 * Returns the narrow drawing. Actors that take part in several experiences come first, each with
 * its own line down to them; actors of a single experience are listed under it. Each row draws its
 * own piece of every line that passes it, so its text may make it as high as needed.
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
