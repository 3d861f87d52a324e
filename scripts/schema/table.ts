import { collections, head } from '../../src/dataset/schema.js';
import type { Fields, Shape } from '../../src/dataset/shape.js';

/** What the table needs to see of a Valibot schema. */
interface Seen {
  readonly type: string;
  readonly named?: string;
  readonly collection?: string;
  readonly wrapped?: Seen;
  readonly item?: Seen;
  readonly entries?: Readonly<Record<string, Seen>>;
  readonly options?: readonly unknown[];
}

/** The schemas as the notation of `src/dataset/shape.ts`. */
function noted(schema: Seen): Shape {
  if (schema.wrapped) return noted(schema.wrapped);
  if (schema.collection) return `>${schema.collection}`;
  if (schema.named) return schema.named;
  if (schema.item) return [noted(schema.item)];
  if (schema.entries) return notedFields(schema.entries);
  if (schema.type === 'union' && schema.options)
    return schema.options.map((option) => noted(option as Seen));
  throw new Error(`The table has no notation for ${schema.type}`);
}

function notedFields(entries: Readonly<Record<string, Seen>>): Fields {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [entry.wrapped ? key : `${key}!`, noted(entry)]),
  );
}

/** The fields of a dataset's head and of one item of each collection. */
export interface Table {
  readonly head: Fields;
  readonly collections: Readonly<Record<string, Fields>>;
}

export const table: Table = {
  head: notedFields(head),
  collections: Object.fromEntries(
    Object.entries(collections).map(([name, { entries }]) => [name, notedFields(entries)]),
  ),
};

/** The source text of `src/dataset/table.ts`. */
export function tableSource(): string {
  return `/**
 * Generated from schema.ts by scripts/schema.ts: do not edit.
 * The format without Valibot, in the notation of shape.ts: what a page reads its dataset by.
 */
import type { Fields } from './shape.js';
import type { CollectionName } from './values.js';

export const head = ${JSON.stringify(table.head)} as const satisfies Fields;

export const collections = ${JSON.stringify(table.collections)} as const satisfies Readonly<Record<CollectionName, Fields>>;
`;
}
