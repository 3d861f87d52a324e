import { closest, distance } from 'fastest-levenshtein';

/** The name that was meant, where what is written is a slip or two away from one. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const name = written.toLowerCase().replace(/_/gu, '-');
  if (!names.length) return undefined;
  const found = closest(name, [...names]);
  return distance(name, found) <= Math.min(3, Math.ceil(found.length / 4)) ? found : undefined;
}
