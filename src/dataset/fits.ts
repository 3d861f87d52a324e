import { before, closingOf, hierarchies } from './consistency.js';
import { impossible, lostLetter, patterns, wellFormed } from './patterns.js';
import { fieldsOf, type Fields, type Shape } from './shape.js';
import { collections, head } from './table.js';
import type { DatasetFile, Place } from './types.js';
import { vocabularies } from './vocabularies.js';

type Found = Readonly<Record<string, unknown>>;
type Ids = Readonly<Record<string, ReadonlyMap<unknown, Found>>>;

type Point = NonNullable<Place['location']>;

const forms: Readonly<Record<string, RegExp>> = patterns;
const checks: Readonly<Record<string, (value: unknown) => boolean>> = wellFormed;
const terms: Readonly<Record<string, readonly unknown[]>> = vocabularies;

const wholeFile: Fields = {
  ...head,
  ...Object.fromEntries(Object.entries(collections).map(([name, item]) => [name, [item]])),
};

/**
 * Whether a file is right in every part and holds nothing that the format does not know. Small and
 * quick; a yes means that `readDataset` has no issue with it and gives what it holds. How large it
 * may be is no question here: the limits are for what has to be mended.
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
    file['kind'] !== 'index' &&
    matchesFields(wholeFile, file, ids) &&
    hierarchies.every(([name, field]) => !hasRing(ids[name], field))
  );
}

/** No deeper than the shape: hostile nesting ends where the format does. */
function matches(shape: Shape, value: unknown, ids: Ids): boolean {
  if (typeof shape === 'string') return matchesValue(shape, value, ids);
  if (!Array.isArray(shape)) return matchesFields(shape as Fields, value, ids);
  const [first, second] = shape as readonly Shape[];
  if (first === undefined) return false;
  if (second) return shape.some((each: Shape) => matches(each, value, ids));
  return (
    matchesAll(first, value, ids) &&
    // A reference that is given twice is a mistake; other things may well be.
    (!isReference(first) || new Set(value).size === value.length)
  );
}

function matchesAll(shape: Shape, value: unknown, ids: Ids): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!matches(shape, item, ids)) return false;
  return true;
}

function matchesFields(fields: Fields, value: unknown, ids: Ids): boolean {
  if (!isObject(value)) return false;
  let known = 0;
  for (const { key, required, shape } of fieldsOf(fields)) {
    if (Object.hasOwn(value, key)) {
      if (!matches(shape, value[key], ids)) return false;
      known++;
    } else if (required) return false;
  }
  const { startDate, endDate } = value;
  return (
    known === Object.keys(value).length &&
    !(startDate && endDate && before(String(endDate), String(startDate)))
  );
}

function matchesValue(name: string, value: unknown, ids: Ids): boolean {
  if (isReference(name)) return ids[name.slice(1)]?.has(value) === true;
  if (name === 'label' || name === 'prose') return matchesWords(name, value, ids);
  const form = forms[name];
  if (form) {
    return (
      typeof value === 'string' &&
      form.test(value) &&
      // The reader reports it, though it keeps the text.
      !value.includes(lostLetter) &&
      !(name === 'date' && impossible(value))
    );
  }
  if (name === 'point') return wellFormed.point(value) && isBare(value as Point);
  return terms[name]?.includes(value) ?? checks[name]?.(value) === true;
}

/** A label, or `prose`: paragraphs; in one language, or by language tag. */
function matchesWords(name: string, value: unknown, ids: Ids): boolean {
  if (!isObject(value)) return matchesText(name, value, ids);
  const tags = Object.keys(value);
  return (
    tags.length > 0 &&
    tags.every((tag) => matchesValue('language', tag, ids) && matchesText(name, value[tag], ids))
  );
}

function matchesText(name: string, value: unknown, ids: Ids): boolean {
  return name === 'prose' && Array.isArray(value)
    ? value.length > 0 && matchesAll('text', value, ids)
    : matchesValue('text', value, ids);
}

/** Without what GeoJSON allows beside, and the reader leaves out: an altitude, a bounding box. */
function isBare(point: Point): boolean {
  return Object.keys(point).length === 2 && point.coordinates.length === 2;
}

function isReference(shape: Shape): shape is string {
  return typeof shape === 'string' && shape.startsWith('>');
}

function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasRing(items: ReadonlyMap<unknown, Found> = new Map(), field: string): boolean {
  return closingOf(new Map([...items].map(([id, item]) => [id, item[field]]))).length > 0;
}
