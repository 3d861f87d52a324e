import { collections, head, type Fields, type Shape } from '../../src/dataset/table.js';
import { vocabularies } from '../../src/dataset/all-vocabularies.js';
import { descriptions } from './descriptions.js';

const entities: Readonly<Record<string, Fields>> = {
  dataset: { ...head, ...Object.fromEntries(Object.keys(collections).map((name) => [name, []])) },
  event: collections.events,
  panel: collections.panels,
  experience: collections.experiences,
  person: collections.people,
  organization: collections.organizations,
  place: collections.places,
  topic: collections.topics,
  source: collections.sources,
};

/** Returns the page with new tables between its marks. */
export function documentation(page: string): string {
  return page.replace(
    /(<!-- (fields|terms)(?: of (\w+))? -->\n).*?(<!-- end -->)/gsu,
    (_, open: string, kind: string, entity: string, close: string) =>
      `${open}\n${kind === 'terms' ? terms() : fieldsOf(entity)}\n\n${close}`,
  );
}

function fieldsOf(entity: string): string {
  const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = descriptions;
  const rows = Object.entries(entities[entity] ?? {}).map(([name, shape]) => {
    const key = name.replace('!', '');
    const isCollection = entity === 'dataset' && key in collections;
    const type = isCollection ? `list of ${key}` : typeOf(shape);
    return [`\`${key}\``, type + (key === name ? '' : ', **required**'), meanings[entity]?.[key]];
  });
  return tableOf(['field', 'type', 'meaning'], rows);
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
  const keys = Object.keys(shape).map((name) =>
    name.endsWith('!') ? name.slice(0, -1) : `${name}?`,
  );
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
