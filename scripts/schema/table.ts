import { collections, head } from '../../src/dataset/schema.js';
import { detailFields } from '../../src/models/details.js';

/** The parts of a Valibot schema that the table needs. */
interface Seen {
  readonly type: string;
  readonly named?: string;
  readonly collection?: string;
  readonly wrapped?: Seen;
  readonly item?: Seen;
  readonly entries?: Readonly<Record<string, Seen>>;
  readonly options?: readonly unknown[];
}

/** Converts a schema to the notation that `src/dataset/table.ts` explains. */
function noted(schema: Seen): unknown {
  if (schema.wrapped) return noted(schema.wrapped);
  if (schema.collection) return `>${schema.collection}`;
  if (schema.named) return schema.named;
  if (schema.item) return [noted(schema.item)];
  if (schema.entries) return notedFields(schema.entries);
  if (schema.type === 'union' && schema.options)
    return schema.options.map((option) => noted(option as Seen));
  throw new Error(`The table has no notation for ${schema.type}`);
}

function notedFields(entries: Readonly<Record<string, Seen>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [entry.wrapped ? key : `${key}!`, noted(entry)]),
  );
}

const allFields = Object.fromEntries(
  Object.entries(collections).map(([name, { entries }]) => [name, notedFields(entries)]),
);

/** Fields that few datasets fill and that the first rendering of a panel does not need. */
const rareAnywhere = 'kind needsReview links wikidata organizers organization offers needs'.split(
  ' ',
);

function common(fields: Record<string, unknown>, rare: readonly string[]): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !rare.includes(name)));
}

/** Returns the source text of `src/dataset/common-table.ts`. */
export function commonTable(): string {
  const fields = Object.entries(allFields).map(([name, all]) => [
    name,
    common(all, name === 'experiences' ? [...rareAnywhere, ...detailFields] : rareAnywhere),
  ]);
  return `/**
 * Generated from schema.ts by scripts/schema.ts: do not edit.
 * The fields that most datasets hold, in the notation of table.ts.
 */
import type { Fields } from './table.js';
import type { CollectionName } from './values.js';

export const head: Fields = ${JSON.stringify(common(notedFields(head), rareAnywhere))};

export const collections: Readonly<Record<CollectionName, Fields>> = ${JSON.stringify(Object.fromEntries(fields))};
`;
}

/** Returns the source text of `src/dataset/table.ts`. */
export function table(): string {
  return `/**
 * Generated from schema.ts by scripts/schema.ts: do not edit.
 * The same format for the reader, without Valibot. \`!\` after a key: required. A string: the name
 * of a pattern, a vocabulary or a kind of value; after \`>\` the collection an id belongs to.
 * A list of one: a list of that. A list of more: one of these.
 */
import type { CollectionName } from './values.js';

export type Shape = string | readonly Shape[] | Fields;
export interface Fields {
  readonly [key: string]: Shape;
}

export const head = ${JSON.stringify(notedFields(head))} as const satisfies Fields;

export const collections = ${JSON.stringify(allFields)} as const satisfies Readonly<Record<CollectionName, Fields>>;
`;
}
