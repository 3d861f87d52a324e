/** A value's own field: `constructor` and its like are no field of a file. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** What an issue says was found. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value;
}

/** Never `String` of an object: its `toString` is the file's. */
export const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, 80)
    : kindOf(value);
