export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A path as issues have them, and what to put there; nothing to take it away. */
export type Edit = readonly [path: string, value?: Json | undefined];

/** A copy of the data with some places changed, one after the other. */
export function edited<Data>(data: Data, ...edits: readonly Edit[]): Data {
  // Not structuredClone: it keeps what is shared shared, and one edit would be several.
  const copy = JSON.parse(JSON.stringify(data)) as Data;
  for (const [path, value] of edits) {
    const parts = path.split('/');
    const last = parts.pop() ?? '';
    const holder = at(copy, parts);
    if (value !== undefined) {
      // Not by assignment: `__proto__` must become a key like any other.
      Object.defineProperty(holder, last, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else Reflect.deleteProperty(holder, last);
  }
  return copy;
}

function at(data: unknown, parts: readonly string[]): object {
  let found = data;
  for (const part of parts) found = Reflect.get(Object(found), part);
  if (typeof found !== 'object' || found === null) throw new Error(`Nothing at ${parts.join('/')}`);
  return found;
}

/** The same data, throwing at whoever writes to it. */
export function frozen<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null) Object.values(Object.freeze(data)).forEach(frozen);
  return data;
}
