import { expect } from 'chai';
import { describe, it } from 'node:test';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import { readDataset } from '../../src/dataset/read.js';
import type { DatasetFile } from '../../src/dataset/types.js';
import { parseFilter } from '../../src/models/facets.js';
import { experienceCollection } from '../../src/models/list-experiences.js';
import { initialState, type ListState } from '../../src/models/list-state.js';
import { listModel, revealing } from '../../src/models/list.js';
import { searchOver } from '../../src/models/search.js';
import { panelFile, read } from '../support/datasets.js';

const say = (facet: string, value: string) => `${facet} ${value}`;
const made = (parts: Partial<DatasetFile>, options: { panel?: string; facets?: string[] } = {}) =>
  experienceCollection(read(parts), { language: 'es', say, ...options }) ?? expect.fail('empty');
const state = (parts: Partial<ListState> = {}): ListState => ({ ...initialState(), ...parts });

const bank: Partial<DatasetFile> = {
  experiences: [
    { id: 'b', title: 'Ñandú', countries: ['PE'], startDate: '2009', sdgs: [11, 2] },
    { id: 'c', title: 'zorro', countries: ['CL'], startDate: '2011-03', topics: ['t'] },
    { id: 'a', title: 'Árbol', countries: ['PE'], endDate: '2010', sdgs: [2] },
    { id: 'd', title: 'Nube', places: ['villa'], setting: 'rural' },
  ],
  places: [{ id: 'villa', name: 'Villa', type: 'locality', country: 'CL' }],
  topics: [{ id: 't', name: { es: 'Tema', en: 'Topic' } }],
};
const page = { pageSize: 2, sort: '', search: searchOver(made(bank).entries) };
const ids = (parts: Partial<ListState>, own = page) =>
  listModel(made(bank), state(parts), own)
    .found.map(({ entry }) => entry.id)
    .join('');

describe('listModel', () => {
  for (const [sort, expected] of [
    ['', 'bcad'],
    ['relevance', 'bcad'],
    ['title', 'adbc'],
    ['country', 'dcab'],
    ['newest', 'cabd'],
    ['nonsense', 'bcad'],
  ] as const) {
    it(`sorts by ${sort || 'nothing'} as ${expected}`, () => {
      expect(ids({ sort })).to.equal(expected);
    });
  }

  it('sorts as the page wants until the reader says otherwise', () => {
    expect(ids({}, { ...page, sort: 'title' })).to.equal('adbc');
    expect(ids({ sort: 'newest' }, { ...page, sort: 'title' })).to.equal('cabd');
  });

  it('takes a country from where the places lie, if the experience names none', () => {
    expect(ids({ chosen: parseFilter('country:CL') })).to.equal('cd');
  });

  it('shows as many as there are pages of', () => {
    const shown = (pages: number) => listModel(made(bank), state({ pages }), page).shown;
    expect([1, 2, 3, Infinity].map(shown)).to.deep.equal([2, 4, 4, 4]);
  });

  it('filters by a facet that is not offered, and says so', () => {
    const model = listModel(
      made(bank, { facets: ['topic'] }),
      state({ chosen: parseFilter('country:PE') }),
      page,
    );
    expect(model.found).to.have.length(2);
    expect(model.facets.map(({ id }) => id)).to.deep.equal(['topic']);
    expect(model.chosen.map(({ label }) => label.text)).to.deep.equal(['country PE']);
  });

  it('puts the most frequent options first, numbers in their order, years backwards', () => {
    const { facets } = listModel(made(bank), state(), page);
    const values = (facet: string) =>
      facets.find(({ id }) => id === facet)?.options.map(({ value }) => value);
    expect(values('country')).to.deep.equal(['CL', 'PE']);
    expect(values('sdg')).to.deep.equal(['2', '11']);
    expect(values('year')).to.deep.equal(['2011', '2009']);
  });

  it('keeps the place of an option whatever is chosen', () => {
    const order = (filter: string) =>
      listModel(made(bank), state({ chosen: parseFilter(filter) }), page).facets.map(
        ({ options }) => options.map(({ value }) => value),
      );
    expect(order('sdg:11')).to.deep.equal(order(''));
  });

  it('names a topic in the language it has', () => {
    const { facets } = listModel(made(bank, { facets: ['topic'] }), state(), page);
    expect(facets[0]?.options[0]?.label.text).to.equal('Tema');
  });
});

describe('experienceCollection', () => {
  it('offers newest first only where there are dates', () => {
    expect(made(bank).sorts).to.include('newest');
    expect(made(panelFile).sorts).not.to.include('newest');
  });

  it('is nothing without experiences', () => {
    expect(experienceCollection(read({}), { language: 'es', say })).to.equal(undefined);
  });

  it('holds a panel’s own in the panel’s order', () => {
    const [panel = expect.fail()] = panelFile.panels ?? [];
    const turned = { ...panelFile, panels: [{ ...panel, experiences: ['escuela', 'feria'] }] };
    const { entries } = made(turned, { panel: ' panel-02 ' });
    expect(entries.map(({ id }) => id)).to.deep.equal(['escuela', 'feria']);
  });

  it('seeks in texts, people, organisations, places, topics and words of the interface', () => {
    const { dataset } = readDataset(panel02);
    const search = searchOver(
      experienceCollection(dataset, { language: 'es', say })?.entries ?? [],
    );
    for (const [query, id] of [
      ['autoestima', 'escuela-lideres-valparaiso'],
      ['Dentice', 'sistema-informacion-san-martin'],
      ['FINVER', 'inversion-privada-callao'],
      ['docentes', 'escuela-lideres-valparaiso'],
      ['correntino', 'microrregion-sur-correntino'],
      ['ferias', 'asociativismo-vitivinicola-chile'],
      ['intermunicipal', 'microrregion-sur-correntino'],
    ] as const) {
      expect(search(query)?.[0]?.id, query).to.equal(id);
    }
  });
});

describe('revealing', () => {
  const shown = (id: string, parts: Partial<ListState> = {}) =>
    revealing(made(bank), state(parts), page, id);

  it('leaves the state where the entry is shown', () => {
    const given = state({ query: 'zorro' });
    expect(revealing(made(bank), given, page, 'c')).to.equal(given);
  });

  it('goes on to the page of the entry', () => {
    expect(shown('d')?.pages).to.equal(2);
    expect(shown('d', { sort: 'title' })?.pages).to.equal(1);
  });

  it('takes away what hides it, and keeps the order', () => {
    const found = shown('d', { query: 'zorro', chosen: parseFilter('country:PE'), sort: 'newest' });
    expect(found).to.deep.equal(state({ sort: 'newest', pages: 2 }));
  });

  it('is nothing for what is not in the list', () => {
    expect(shown('nadie')).to.equal(undefined);
  });
});
