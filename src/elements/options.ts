/** What an attribute says, trimmed, where it is one of the options; else the first of them. */
export function oneOf<Option extends string>(
  // Lit gives null once an attribute is removed.
  given: string | null,
  options: readonly [Option, ...Option[]],
): Option {
  const wanted = given?.trim();
  return options.find((option) => option === wanted) ?? options[0];
}

/** A level that headings have; 2 where none is given. */
export function levelOf(given: number | null): number {
  return Math.min(6, Math.max(1, Math.trunc(given ?? 0) || 2));
}
