import { closest, distance } from 'fastest-levenshtein';

/** The name that was probably meant; undefined if no name is within a typo or two. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const name = written.toLowerCase().replace(/_/gu, '-');
  if (!names.length) return undefined;
  const found = closest(name, [...names]);
  return distance(name, found) <= Math.min(3, Math.ceil(found.length / 4)) ? found : undefined;
}
