import { collections, head } from './common-table.js';
import { commonPatterns } from './patterns.js';
import type { Fields, Shape } from './table.js';
import type { DatasetFile } from './types.js';
import { commonVocabularies } from './vocabularies.js';
import { impossible, isPoint } from './well-formed.js';

type Found = Readonly<Record<string, unknown>>;
type Ids = Readonly<Record<string, ReadonlyMap<unknown, Found>>>;

const patterns: Readonly<Record<string, RegExp>> = commonPatterns;

const terms: Readonly<Record<string, readonly unknown[]>> = commonVocabularies;

/**
 * Whether a file is one of the many that are right in every part and hold common fields only.
 * Small and quick; a yes means that `readDataset` has no issue with it. Whoever hears no, be it for
 * a mistake or for a field that is rare, asks `readDataset`.
 */
export function fits(file: unknown): file is DatasetFile {
  if (!isObject(file)) return false;
  const ids: Record<string, ReadonlyMap<unknown, Found>> = {};
  for (const name of Object.keys(collections)) {
    const { [name]: items = [] } = file;
    if (!Array.isArray(items)) return false;
    const byId = new Map<unknown, Found>(
      items.map((item: Found | null) => [item?.['id'], Object(item)]),
    );
    if (byId.size < items.length) return false;
    ids[name] = byId;
  }
  return (
    Boolean(file['panels'] ?? file['experiences']) &&
    matches(head, Object.fromEntries(Object.entries(file).filter(([name]) => !ids[name])), ids) &&
    Object.entries(collections).every(([name, shape]) =>
      [...(ids[name]?.values() ?? [])].every((item) => matches(shape, item, ids)),
    ) &&
    isShallow(ids['organizations'], 'partOf') &&
    isShallow(ids['places'], 'containedIn')
  );
}

function matches(shape: Shape, value: unknown, ids: Ids): boolean {
  if (typeof shape === 'string') return fitsValue(shape, value, ids);
  if (Array.isArray(shape)) {
    const [first, second]: readonly Shape[] = shape;
    if (first === undefined) return false;
    if (second) return shape.some((each: Shape) => matches(each, value, ids));
    return (
      Array.isArray(value) &&
      value.every((item) => matches(first, item, ids)) &&
      // A reference that is given twice is a mistake; other things may well be.
      (String(first)[0] !== '>' || new Set(value).size === value.length)
    );
  }
  if (!isObject(value)) return false;
  const left = new Set(Object.keys(value));
  return (
    Object.entries(shape as Fields).every(([name, each]) => {
      const key = name.replace('!', '');
      return left.delete(key) ? matches(each, value[key], ids) : key === name;
    }) &&
    left.size === 0 &&
    !(value['startDate'] && String(value['endDate']) < String(value['startDate']))
  );
}

function fitsValue(name: string, value: unknown, ids: Ids): boolean {
  if (name[0] === '>') return ids[name.slice(1)]?.has(value) === true;
  if (name === 'point') return isPoint(value);
  if (name === 'boolean') return typeof value === name;
  const words = (each: unknown): boolean =>
    fitsValue('text', each, ids) ||
    (name === 'prose' && Array.isArray(each) && each.length > 0 && matches(['text'], each, ids));
  if (name === 'label' || name === 'prose') {
    if (!isObject(value)) return words(value);
    const tags = Object.entries(value);
    return (
      tags.length > 0 && tags.every(([tag, each]) => fitsValue('language', tag, ids) && words(each))
    );
  }
  return typeof value === 'string' && patterns[name]
    ? patterns[name].test(value) && !(name === 'date' && impossible(value))
    : terms[name]?.includes(value) === true;
}

function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A chain of more than eight is a ring, or so rare that the reader may see to it. */
function isShallow(items: ReadonlyMap<unknown, Found> | undefined, field: string): boolean {
  return [...(items?.values() ?? [])].every((item) => {
    let top: Found | undefined = item;
    for (let level = 0; level < 8; level++) top = items?.get(top?.[field]);
    return !top;
  });
}
