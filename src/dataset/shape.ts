/**
 * The notation of the table. A string: the name of a pattern, a vocabulary or a kind of value; after
 * `>` the collection an id belongs to. A list of one: a list of that. A list of more: one of these.
 */
export type Shape = string | readonly Shape[] | Fields;

/** The fields of an object by key; `!` after a key: required. */
export interface Fields {
  readonly [key: string]: Shape;
}

export interface Field {
  readonly key: string;
  readonly required: boolean;
  readonly shape: Shape;
}

const known = new WeakMap<Fields, readonly Field[]>();

/** The fields with their notation read; once for each object of the table, as every item asks. */
export function fieldsOf(fields: Fields): readonly Field[] {
  let read = known.get(fields);
  if (!read) {
    read = Object.entries(fields).map(([name, shape]) => ({
      key: name.replace('!', ''),
      required: name.endsWith('!'),
      shape,
    }));
    known.set(fields, read);
  }
  return read;
}
