import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  facetsOf,
  filtered,
  filterText,
  parseFilter,
  toggled,
  usableFacets,
  type Chosen,
} from '../../src/models/facets.js';

interface Item {
  readonly id: string;
  readonly [facet: string]: string;
}

/** Several values stand with a comma between them. */
const items: readonly Item[] = [
  { id: 'a', country: 'PE', topic: 'agua,vino', kind: 'uno' },
  { id: 'b', country: 'PE', topic: 'vino', kind: 'uno' },
  { id: 'c', country: 'CL', topic: 'agua', kind: 'uno', setting: 'rural' },
  { id: 'd', country: 'AR,CL', kind: 'uno' },
];
const valuesOf = (item: Item, facet: string) => item[facet]?.split(',') ?? [];
const choose = (filter: string): Chosen => parseFilter(filter);

describe('usableFacets', () => {
  it('are those that tell the items apart, in the order asked for', () => {
    expect(
      usableFacets(items, ['topic', 'kind', 'country', 'none', 'setting'], valuesOf),
    ).to.deep.equal(['topic', 'country', 'setting']);
  });

  it('are none of one item or of no item', () => {
    expect(usableFacets(items.slice(0, 1), ['country'], valuesOf)).to.deep.equal([]);
    expect(usableFacets([], ['country'], valuesOf)).to.deep.equal([]);
  });
});

describe('filtered', () => {
  for (const [filter, expected] of [
    ['', 'abcd'],
    ['country:PE', 'ab'],
    ['country:PE,AR', 'abd'],
    ['country:CL topic:agua', 'c'],
    ['country:PE topic:agua,vino', 'ab'],
    ['country:XX', ''],
    ['nothing:PE', ''],
  ] as const) {
    it(`leaves ${expected || 'nothing'} of "${filter}"`, () => {
      const left = filtered(items, choose(filter), valuesOf);
      expect(left.map(({ id }) => id).join('')).to.equal(expected);
    });
  }
});

describe('facetsOf', () => {
  const told = (filter: string, found: readonly Item[] = items) =>
    facetsOf(items, found, ['country', 'topic'], choose(filter), valuesOf).map(
      ({ id, options }) =>
        `${id} ${options.map(({ value, count, chosen }) => `${chosen ? '+' : ''}${value}=${count}`).join(' ')}`,
    );
  const cases: readonly [string, string, readonly string[]][] = [
    ['all', '', ['country PE=2 CL=2 AR=1', 'topic agua=2 vino=2']],
    [
      'a facet without its own choices',
      'country:PE',
      ['country +PE=2 CL=2 AR=1', 'topic agua=1 vino=2'],
    ],
    [
      'each with the choices of the others',
      'country:PE topic:agua',
      ['country +PE=1 CL=1 AR=0', 'topic +agua=1 vino=2'],
    ],
    [
      'a choice that nothing has, so that it can be undone',
      'country:XX',
      ['country PE=2 CL=2 AR=1 +XX=0', 'topic agua=0 vino=0'],
    ],
  ];
  for (const [what, filter, expected] of cases) {
    it(`counts ${what}`, () => {
      expect(told(filter)).to.deep.equal(expected);
    });
  }

  it('counts only what was found, and keeps every option', () => {
    expect(told('', items.slice(0, 1))).to.deep.equal([
      'country PE=1 CL=0 AR=0',
      'topic agua=1 vino=1',
    ]);
  });

  it('counts an item once that has a value twice', () => {
    const [facet] = facetsOf(
      [{ id: 'x', t: 'a,a' }],
      [{ id: 'x', t: 'a,a' }],
      ['t'],
      new Map(),
      valuesOf,
    );
    expect(facet?.options[0]?.count).to.equal(1);
  });
});

describe('toggled', () => {
  for (const [before, facet, value, after] of [
    ['', 'country', 'PE', 'country:PE'],
    ['country:PE', 'country', 'CL', 'country:PE,CL'],
    ['country:PE,CL', 'country', 'PE', 'country:CL'],
    ['country:PE topic:agua', 'country', 'PE', 'topic:agua'],
  ] as const) {
    it(`makes "${before}" "${after}" by ${value}`, () => {
      const chosen = choose(before);
      expect(filterText(toggled(chosen, facet, value))).to.equal(after);
      expect(filterText(chosen)).to.equal(before);
    });
  }
});

describe('parseFilter', () => {
  for (const [filter, expected] of [
    [' country:PE \n topic:agua,vino ', 'country:PE topic:agua,vino'],
    ['country:PE country:CL country:PE', 'country:PE,CL'],
    ['country: :PE PE topic:,', ''],
    ['', ''],
    [null, ''],
    [undefined, ''],
    ['constructor:x', 'constructor:x'],
  ] as const) {
    it(`reads ${JSON.stringify(filter)} as "${expected}"`, () => {
      expect(filterText(parseFilter(filter))).to.equal(expected);
    });
  }
});
