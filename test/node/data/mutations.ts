import type { Json } from '../../dataset/support/edit.js';

/** mulberry32: the same numbers for the same seed, on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Values that are wrong somewhere, almost right, or right where nobody expects them. */
const oddities: readonly Json[] = [
  ...[null, true, false, 0, 1, -1, 17, 18, 1.5, 1e21, -180.5, 90],
  ...[
    '',
    ' ',
    '\u00a0',
    '\ufeff',
    'x',
    'ana',
    'No Id',
    'a--b',
    'é',
    '\ud800',
    'constructor',
    'other',
  ],
  ...['es', 'pt-BR', 'zh-Hant-TW', 'español', 'Q42', 'Q0', 'AR', 'ar', 'ARG', 'AR-X', 'ARS'],
  ...['2011', '2011-13', '2011-02-30', '2011-4', '5/4/2011', '1.0', '1.00', '1', '2.0', 'index'],
  ...['https://example.org/', 'a b', 'a@b', 'a/b/0', '/a', 'Point', 'municipality', 'unheard-of'],
  ...[[], [[]], [null], ['x'], ['x', ''], [0, 0], [0, 91], [0, 0, 5], [{}]],
  ...[
    {},
    { es: 'x' },
    { es: '' },
    { es: [] },
    { es: ['x'] },
    { 'not a tag': 'x' },
    { organization: 'red' },
  ],
  JSON.parse('{"__proto__":"x"}') as Json,
  JSON.parse('{"es":"x","__proto__":{"id":"x"}}') as Json,
  ...[{ constructor: 'x' }, { es: 'x', prototype: 'y' }, { label: 'x', sector: 'other' }],
  { organization: 'nadie', label: 'x', sector: 'company' },
  { type: 'Point', coordinates: [0, 0] },
];

/** A copy of the data with one to three places altered. */
export function mutated(data: Json, random: () => number): Json {
  const copy = structuredClone(data);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];

  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const [holder, key] = pick(placesIn(copy)) ?? [];
    if (!holder || key === undefined) break;
    const value = Reflect.get(holder, key) as Json;
    const put = (at: string, what: Json | undefined) => {
      Object.defineProperty(holder, at, {
        value: structuredClone(what),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    };
    const way = random();
    if (way < 0.2) remove(holder, key);
    else if (way < 0.65) put(key, pick(oddities));
    else if (way < 0.75) put(key, [value]);
    else if (way < 0.85)
      put(key, pick(placesIn(data).map(([from, at]) => Reflect.get(from, at) as Json)));
    else if (way < 0.95 && Array.isArray(holder)) holder.push(structuredClone(value));
    else if (!Array.isArray(holder))
      put(pick(['novelty', '__proto__', 'constructor', 'place', 'organization']) ?? '', value);
  }
  return copy;
}

function remove(holder: object, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function placesIn(data: Json): [holder: object, key: string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.keys(data).flatMap((key) => [
    [data, key],
    ...placesIn(Reflect.get(data, key) as Json),
  ]);
}
