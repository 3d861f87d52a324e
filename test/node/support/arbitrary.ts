import fc from 'fast-check';
import type { Fields, Shape } from '../../../src/dataset/shape.js';
import { collections, head } from '../../../src/dataset/table.js';
import { vocabularies } from '../../../src/dataset/vocabularies.js';
import { links, markup, turning } from '../../e2e/support/hostile.js';

/** What breaks formats, strings that are no Unicode, names that objects have already. */
const odd = [
  ...[
    '\ud800',
    'a\udfff',
    '\u202E',
    '\u2028',
    '\u0000',
    '\ufeff',
    '\r\n',
    '\r',
    '\n@article{x,',
    '\t',
  ],
  ...['"', '""', "'", ',', ';', '{', '}', '\\', '\\{', '%', '$', '#', '^', '~', '--', 'ER  - '],
  ...['=1+1', '\n=1', '＝1', '</script', '<!--', ']]>', '&lt;', '__proto__', 'constructor'],
  ...[markup, turning],
];

/** Text of every kind, lone surrogates too. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

/** What objects have from elsewhere, they then have as their own. */
const anyKey = fc.oneof(
  anyText,
  fc.constantFrom('toString', 'valueOf', 'toJSON', 'length', '__proto__', 'hasOwnProperty', 'id'),
);

/** Objects as JSON makes them: `__proto__` is a key like any other. */
const objectOf = (entries: readonly (readonly [string, unknown])[]): unknown =>
  JSON.parse(
    `{${entries.map((entry) => entry.map((one) => JSON.stringify(one)).join(':')).join()}}`,
  );

export const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(anyText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)).map(
      // NaN and infinity are no JSON.
      (one) => (typeof one === 'number' && !Number.isFinite(one) ? 0 : one),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(anyKey, tie('value')), { maxLength: 4 }).map(objectOf),
  ),
})).value;

/** A value within that many lists and objects. */
export const nested = (value: unknown, depth: number): unknown => {
  let all = value;
  for (let level = 0; level < depth; level++) all = level % 2 ? [all] : { es: all };
  return all;
};

const someText = anyText.map((text) => (/\S/u.test(text) ? text : `x${text}`));
const tags = fc.constantFrom('es', 'pt-BR', 'en', 'und', 'zh-Hant-TW', 'AB-12345678-9x', 'ar');
const inLanguages = (words: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(tags, words), { minLength: 1, maxLength: 3 }).map(objectOf);
const prose = fc.oneof(someText, fc.array(someText, { minLength: 1, maxLength: 3 }));

/** Every item has one of these; references lead to them, or to nothing. */
const ids = ['uno', 'constructor', 'c-3'] as const;

export const anyAddress = fc.oneof(
  fc.constantFrom(
    ...links,
    'HTTPS://example.org/{\\}',
    '//example.org',
    'a/b.pdf',
    '#x',
    'tel:+54',
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(fc.constantFrom('javascript:', 'data:', 'https:', 'mailto:', 'http://', ''), anyText)
    .map((parts) => parts.join('')),
);

type Range = readonly [min: number, max: number];

/** Longitude and latitude: the whole world, of which the map shows a part, or that part. */
const degrees = (...ranges: readonly [Range, Range]) =>
  fc.tuple(...ranges.map(([min, max]) => fc.double({ min, max, noNaN: true })));

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: someText,
  label: fc.oneof(someText, inLanguages(someText)),
  prose: fc.oneof(prose, inLanguages(prose)),
  url: anyAddress.map((address) => address.replace(/\s+/gu, '') || '#'),
  id: fc.constantFrom(...ids),
  version: fc.constant('1.0'),
  language: tags,
  path: fc.constantFrom('title', 'topics/0', 'actors/1/role', '__proto__/x'),
  date: fc.constantFrom('0000', '2011', '2011-04', '2011-04-05', '9999-12-31', '2012-02-29'),
  country: fc.constantFrom('AR', 'BR', 'CL', 'PE', 'ZZ', 'XX'),
  subdivision: fc.constantFrom('AR-X', 'BR-SP', 'ZZ-999'),
  currency: fc.constantFrom('ARS', 'XXX', 'QQQ'),
  email: fc.constantFrom('a@b', '"<b>"@x', 'a@b?cc=c'),
  wikidata: fc.constantFrom('Q1', 'Q999999999'),
  boolean: fc.boolean(),
  sdg: fc.integer({ min: 1, max: 17 }),
  amount: fc.double({ min: 0, noNaN: true, maxExcluded: true, max: Infinity }),
  point: fc
    .oneof(degrees([-180, 180], [-90, 90]), degrees([-90, -40], [-50, 20]))
    .map((coordinates) => ({ type: 'Point', coordinates })),
  kind: fc.constant('dataset'),
};

function fromShape(shape: Shape): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') {
    const terms: readonly unknown[] | undefined = Object.entries(vocabularies).find(
      ([name]) => name === shape,
    )?.[1];
    if (values[shape]) return values[shape];
    return shape.startsWith('>') ? fc.constantFrom(...ids) : fc.constantFrom(...(terms ?? ['?']));
  }
  if (!Array.isArray(shape)) return fromFields(shape as Fields);
  const [first, second] = shape as readonly Shape[];
  if (first === undefined) throw new Error('A shape of nothing');
  if (second !== undefined) return fc.oneof(fromShape(first), fromShape(second));
  return typeof first === 'string' && first.startsWith('>')
    ? fc.subarray([...ids])
    : fc.array(fromShape(first), { maxLength: 3 });
}

function fromFields(fields: Fields, fixed: Readonly<Record<string, unknown>> = {}) {
  const names = Object.keys(fields).map((name) => name.replace('!', ''));
  const all = Object.entries(fields).map(([name, shape]): [string, fc.Arbitrary<unknown>] => {
    const key = name.replace('!', '');
    return [key, key in fixed ? fc.constant(fixed[key]) : fromShape(shape)];
  });
  const requiredKeys = names.filter((name) => `${name}!` in fields);
  return fc.record(Object.fromEntries(all), { requiredKeys, noNullPrototype: true });
}

function fileOf(
  ownFields: Fields,
  tables: Readonly<Record<string, Fields>>,
  fewest: (collection: string) => number,
) {
  const lists = Object.entries(tables).map(([name, fields]) => [
    name,
    fc
      .tuple(
        fc.subarray([...ids], { minLength: fewest(name) }),
        fc.tuple(...ids.map((id) => fromFields(fields, { id }))),
      )
      .map(([kept, items]) => items.filter((_, index) => kept.some((id) => id === ids[index]))),
  ]);
  return fc
    .tuple(fromFields(ownFields), fc.record(Object.fromEntries(lists), { noNullPrototype: true }))
    .map(([own, all]) => ({ ...own, ...all }));
}

/** A file with any fields of the format, each of its form; what is said in it is the worst there is. */
export const anyFile = fileOf(head, collections, (name) => (name === 'experiences' ? 1 : 0));

/** One in which nothing is missing that is referred to. */
export const anyCompleteFile = fileOf(
  head,
  Object.fromEntries(
    Object.entries(collections).map(([name, fields]) => [name, withoutOrder(fields)]),
  ),
  () => ids.length,
);

/** Rings and days that end before they begin are no common mistakes, but here they would be. */
function withoutOrder(fields: Fields): Fields {
  const orderly = ([name]: [string, Shape]) => !['partOf', 'containedIn', 'endDate'].includes(name);
  return Object.fromEntries(Object.entries(fields).filter(orderly));
}

/**
 * These with up to three values anywhere in them put in the place of others: anything at all, or what
 * is almost right there.
 */
export const almost = (files: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      files,
      fc.array(fc.tuple(fc.nat(), fc.option(anyJson, { freq: 1, nil: slip })), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([file, changes]) => {
      const copy: unknown = structuredClone(file);
      for (const [at, value] of changes) {
        const places = placesIn(copy).filter(
          ([holder, key]) => value !== slip || slipped(holder, key) !== undefined,
        );
        const [holder, key] = places[at % places.length] ?? [{}, ''];
        Reflect.set(holder, key, value === slip ? slipped(holder, key) : value);
      }
      return copy;
    });

const slip = Symbol('almost right');

/** The value at a place with the mistake that is made there, if there is one. */
function slipped(holder: object, key: string): unknown {
  const value: unknown = Reflect.get(holder, key);
  if (Array.isArray(value)) return value.length ? [...(value as unknown[]), value[0]] : undefined;
  if (typeof value === 'object' && value) return { ...value, novelty: 'x' };
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return '2011-02-30';
  if (!ids.some((id) => id === value)) return undefined;
  // An id that has its own way to become text; a reference that leads nowhere.
  return key === 'id' ? { toString: value } : 'nadie';
}

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, inner]): [object, string][] => [
    [value, key],
    ...placesIn(inner),
  ]);
}
