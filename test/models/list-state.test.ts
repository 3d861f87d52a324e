import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFilter } from '../../src/models/facets.js';
import {
  initialState,
  readState,
  writeState,
  type ListState,
} from '../../src/models/list-state.js';

const state = (parts: Partial<ListState>): ListState => ({ ...initialState(), ...parts });
const written = (given: ListState, begun = initialState(), before = '') =>
  decodeURIComponent(writeState(new URLSearchParams(before), 'lista', given, begun).toString());

describe('the state of a list in an address', () => {
  const cases: readonly [string, ListState, string][] = [
    ['as it begins', state({}), ''],
    ['a query', state({ query: 'líderes & vino' }), 'lista.q=líderes+&+vino'],
    [
      'choices, several of a facet',
      state({ chosen: parseFilter('country:PE,CL topic:agua') }),
      'lista.country=PE&lista.country=CL&lista.topic=agua',
    ],
    ['an order', state({ sort: 'title' }), 'lista.sort=title'],
    ['pages', state({ pages: 3 }), 'lista.page=3'],
    ['all pages', state({ pages: Infinity }), 'lista.page=all'],
  ];
  for (const [what, given, expected] of cases) {
    it(`holds ${what}`, () => {
      expect(written(given)).to.equal(expected);
    });

    it(`gives back ${what}`, () => {
      const params = writeState(new URLSearchParams(), 'lista', given, initialState());
      expect(readState(params, 'lista') ?? initialState()).to.deep.equal(given);
    });
  }

  describe('of a list that begins with choices', () => {
    const begun = initialState(parseFilter('country:PE'));

    it('leaves no trace as it begins', () => {
      expect(written(begun, begun)).to.equal('');
    });

    it('tells that they were taken away', () => {
      const params = writeState(new URLSearchParams(), 'lista', state({}), begun);
      expect(readState(params, 'lista')?.chosen.size).to.equal(0);
    });

    it('keeps them beside a query', () => {
      expect(written({ ...begun, query: 'vino' }, begun)).to.equal('lista.q=vino&lista.country=PE');
    });
  });

  it('leaves what is not its own', () => {
    expect(written(state({ query: 'a' }), initialState(), 'id=7&otra.q=b&lista.q=viejo')).to.equal(
      'id=7&otra.q=b&lista.q=a',
    );
  });

  it('is nothing where the address has none under its key', () => {
    expect(readState(new URLSearchParams('q=a&otra.q=b&listas.q=c'), 'lista')).to.equal(undefined);
  });

  for (const page of ['0', '-3', 'x', '']) {
    it(`takes "${page}" for the first page`, () => {
      expect(readState(new URLSearchParams({ 'a.page': page }), 'a')?.pages).to.equal(1);
    });
  }
});
