/** Values whose form is no matter of a pattern, by the name their kind has in the table. */
export const wellFormed: Readonly<Record<string, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  /** A Sustainable Development Goal: 1 to 17. */
  sdg: (value) => Number.isInteger(value) && between(value, 1, 17),
  amount: (value) => between(value, 0, Infinity),
  point: isPoint,
};

export function isPoint(value: unknown): boolean {
  const { type, coordinates } = Object(value);
  return (
    type === 'Point' &&
    Array.isArray(coordinates) &&
    between(coordinates[0], -180, 180) &&
    between(coordinates[1], -90, 90)
  );
}

function between(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** As far as both are known: 2011 is not before 2011-04. */
export function before(end: string, start: string): boolean {
  return end < start.slice(0, end.length);
}

/** Only a full date can be: its pattern has seen to months, and to days up to 31. */
export function impossible(date: string): boolean {
  const [, , day] = date.split('-');
  // Engines differ: some refuse 30 February, some read 2 March.
  return day !== undefined && new Date(`${date}T00:00Z`).getUTCDate() !== Number(day);
}

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
