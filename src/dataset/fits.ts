import { patterns } from './patterns.js';
import { collections, head, type Fields, type Shape } from './table.js';
import type { DatasetFile } from './types.js';
import { vocabularies } from './vocabularies.js';
import { before, closingOf, impossible, wellFormed } from './well-formed.js';

type Found = Readonly<Record<string, unknown>>;

/**
 * Whether a file is right in every part: what `readDataset` would report no issue on. Small and
 * quick, because most files are; whoever hears no asks `readDataset` what is wrong.
 */
export function fits(file: unknown): file is DatasetFile {
  const root = file as Found | null;
  const ids = new Map<string, ReadonlyMap<unknown, Found>>();
  for (const name of Object.keys(collections)) {
    const items = root?.[name] === undefined ? [] : root[name];
    if (!Array.isArray(items)) return false;
    const byId = new Map<unknown, Found>(
      items.map((item: Found | null) => [item?.['id'], Object(item)]),
    );
    if (byId.size !== items.length) return false;
    ids.set(name, byId);
  }
  return (
    matches(head, root, ids) &&
    root?.['kind'] !== 'index' &&
    Boolean(root?.['panels'] ?? root?.['experiences']) &&
    Object.entries(collections).every(([name, shape]) =>
      [...(ids.get(name)?.values() ?? [])].every((item) => matches(shape, item, ids)),
    ) &&
    !isEndless(ids.get('organizations'), 'partOf') &&
    !isEndless(ids.get('places'), 'containedIn')
  );
}

type Ids = ReadonlyMap<string, ReadonlyMap<unknown, Found>>;

function matches(shape: Shape, value: unknown, ids: Ids): boolean {
  if (typeof shape === 'string') return fitsValue(shape, value, ids);
  if (Array.isArray(shape)) {
    const shapes = shape as readonly Shape[];
    if (shapes.length > 1) {
      // Not by any that fits: an organization that is nowhere is an issue, label or no label.
      const tried = shapes.find((each) => Object.keys(each).some((name) => has(value, name)));
      return tried !== undefined && matches(tried, value, ids);
    }
    if (!Array.isArray(value)) return false;
    const repeats = String(shapes)[0] === '>' && new Set(value).size < value.length;
    return !repeats && value.every((item) => shapes.every((each) => matches(each, item, ids)));
  }
  if (!isObject(value)) return false;
  const { startDate, endDate } = value;
  return (
    Object.entries(shape as Fields).every(([name, each]) => {
      const key = name.replace('!', '');
      return value[key] === undefined ? key === name : matches(each, value[key], ids);
    }) && !(startDate && endDate && before(String(endDate), String(startDate)))
  );
}

function fitsValue(name: string, value: unknown, ids: Ids): boolean {
  if (name[0] === '>') return ids.get(name.slice(1))?.has(value) === true;
  if (name === 'label' || name === 'prose') {
    const fitsOne = (each: unknown) => fitsValue('text', each, ids) || fitsParagraphs(each);
    const fitsParagraphs = (each: unknown) =>
      name === 'prose' && Array.isArray(each) && each.length > 0 && matches(['text'], each, ids);
    if (!isObject(value)) return fitsOne(value);
    const tags = Object.keys(value);
    return (
      tags.length > 0 && tags.every((tag) => patterns.language.test(tag) && fitsOne(value[tag]))
    );
  }
  const pattern = (patterns as Readonly<Record<string, RegExp>>)[name];
  if (pattern) {
    return (
      typeof value === 'string' && pattern.test(value) && !(name === 'date' && impossible(value))
    );
  }
  const terms = (vocabularies as Readonly<Record<string, readonly unknown[]>>)[name];
  return terms ? terms.includes(value) : wellFormed[name]?.(value) === true;
}

/** Whether it has that field, which the shape requires. */
function has(value: unknown, name: string): boolean {
  return isObject(value) && value[name.replace('!', '')] !== undefined && name.endsWith('!');
}

function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEndless(items: ReadonlyMap<unknown, Found> = new Map(), field: string): boolean {
  return closingOf(new Map([...items].map(([id, item]) => [id, item[field]]))).length > 0;
}
