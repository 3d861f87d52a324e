import { tell } from '../controllers/tell.js';

/**
 * What an attribute says, trimmed, where it is one of the options; else the first of them, and the
 * webmaster is told.
 */
export function oneOf<Option extends string>(
  // Lit gives null once an attribute is removed.
  given: string | null,
  options: readonly [Option, ...Option[]],
): Option {
  const wanted = given?.trim();
  const found = options.find((option) => option === wanted);
  if (wanted && !found) tell(wanted, options);
  return found ?? options[0];
}

/** A level that headings have; 2 where none is given. */
export function levelOf(given: number | null): number {
  return Math.min(6, Math.max(1, Math.trunc(given ?? 0) || 2));
}
