import { fieldsOf, type Fields, type Shape } from '../../src/dataset/shape.js';
import { vocabularies } from '../../src/dataset/vocabularies.js';
import { descriptions } from './descriptions.js';
import type { Table } from './table.js';

/** The collection whose items each section of the page is about. */
const collectionOf: Readonly<Record<string, string>> = {
  event: 'events',
  panel: 'panels',
  experience: 'experiences',
  person: 'people',
  organization: 'organizations',
  place: 'places',
  topic: 'topics',
  source: 'sources',
};

/** The page with the tables between its marks written anew. */
export function documentation(page: string, table: Table): string {
  return page.replace(
    /(<!-- (fields|terms)(?: of (\w+))? -->\n).*?(<!-- end -->)/gsu,
    (_, open: string, kind: string, entity: string, close: string) =>
      `${open}\n${kind === 'terms' ? terms() : rowsOf(entity, table)}\n\n${close}`,
  );
}

function rowsOf(entity: string, { head, collections }: Table): string {
  const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = descriptions;
  const fields = fieldsOf(collections[collectionOf[entity] ?? ''] ?? head);
  const rows = fields.map(({ key, required, shape }) => [
    `\`${key}\``,
    typeOf(shape) + (required ? ', **required**' : ''),
    meanings[entity]?.[key],
  ]);
  const lists = Object.keys(entity === 'dataset' ? collections : {}).map((name) => [
    `\`${name}\``,
    `list of ${name}`,
    meanings[entity]?.[name],
  ]);
  return tableOf(['field', 'type', 'meaning'], [...rows, ...lists]);
}

function terms(): string {
  const rows = Object.entries(vocabularies).map(([name, words]) => [
    name,
    words.map((word) => `\`${word}\``).join(', '),
  ]);
  return tableOf(['vocabulary', 'terms'], rows);
}

function typeOf(shape: Shape): string {
  if (typeof shape === 'string') return wordFor(shape);
  if (Array.isArray(shape)) {
    const shapes = (shape as readonly Shape[]).map(typeOf);
    return shapes.length > 1 ? shapes.join(' or ') : `list of ${shapes.join('')}`;
  }
  const keys = fieldsOf(shape as Fields).map(({ key, required }) => (required ? key : `${key}?`));
  return `\`{ ${keys.join(', ')} }\``;
}

function wordFor(name: string): string {
  if (name.startsWith('>')) return `id in ${name.slice(1)}`;
  if (name === 'text') return 'string';
  if (name === 'prose') return 'text';
  return name in vocabularies ? `term (${name})` : name;
}

const tableOf = (header: string[], rows: (string | undefined)[][]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
