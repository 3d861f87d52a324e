import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile, Experience } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import { bySector, directoryModel } from '../../src/models/directory.js';
import type { DirectoryEntry } from '../../src/models/directory-entries.js';
import { listModel } from '../../src/models/list.js';
import { searchOver } from '../../src/models/search.js';
import { initialState } from '../../src/models/list-state.js';
import { read } from '../support/datasets.js';

const base = 'https://muni.example/datos/panel.json';
const say = (facet: string, value: string) => `${facet} ${value}`;
const experience = (more: Partial<Experience>): Experience => ({
  id: 'uno',
  title: 'Uno',
  ...more,
});

interface Asked {
  readonly panel?: string;
  readonly facets?: readonly string[];
  readonly language?: string;
}

const modelOf = (parts: Partial<DatasetFile>, { language = 'es', ...asked }: Asked = {}) =>
  directoryModel(read(parts), { language, base, say, ...asked });
const entriesOf = (parts: Partial<DatasetFile>, asked?: Asked) =>
  modelOf(parts, asked).collection.entries;
const names = (entries: readonly DirectoryEntry[]) => entries.map(({ title }) => title);
const texts = (phrases: readonly { readonly text: string }[]) => phrases.map(({ text }) => text);

/** The one entry of that name. */
function entryOf(parts: Partial<DatasetFile>, name: string): DirectoryEntry {
  const [found = expect.fail(`no ${name}`), ...others] = entriesOf(parts).filter(
    ({ title }) => title === name,
  );
  expect(others).to.deep.equal([]);
  return found;
}

const family: Partial<DatasetFile> = {
  organizations: [
    { id: 'union', name: 'Unión de municipios', sector: 'municipal-association' },
    { id: 'norte', name: 'Municipio del Norte', sector: 'municipality', partOf: 'union' },
    { id: 'sur', name: 'Municipio del Sur', sector: 'municipality', partOf: 'union' },
    { id: 'feria', name: 'Oficina de la feria', sector: 'public-agency', partOf: 'norte' },
  ],
};

describe('directoryModel', () => {
  describe('lists', () => {
    it('an organisation once, with every experience it takes part in and its role in each', () => {
      const entry = entryOf(
        {
          organizations: [{ id: 'comuna', name: 'La comuna', sector: 'municipality' }],
          experiences: [
            experience({ actors: [{ organization: 'comuna', role: 'Coordina' }] }),
            experience({ id: 'dos', title: 'Dos', actors: [{ organization: 'comuna' }] }),
          ],
        },
        'La comuna',
      );
      const parts = entry.experiences.map(({ id, title, role }) => [id, title.text, role?.text]);
      expect(parts).to.deep.equal([
        ['uno', 'Uno', 'Coordina'],
        ['dos', 'Dos', undefined],
      ]);
    });

    it('a group in the words of the text, apart in each experience that mentions one', () => {
      const vecinos = { label: 'los vecinos', sector: 'community' } as const;
      const entries = entriesOf({
        experiences: [
          experience({ actors: [vecinos] }),
          experience({ id: 'dos', title: 'Dos', actors: [vecinos] }),
        ],
      });
      expect(entries.map(({ id, kind, title }) => [id, kind, title])).to.deep.equal([
        ['uno/0', 'group', 'los vecinos'],
        ['dos/0', 'group', 'los vecinos'],
      ]);
    });

    it('a group that an experience mentions twice, once; of another sector or place, apart', () => {
      const entries = entriesOf({
        places: [{ id: 'villa', name: 'Villa', type: 'locality' }],
        experiences: [
          experience({
            actors: [
              { label: 'los socios', sector: 'community' },
              { label: 'los socios', sector: 'community', role: 'Votan' },
              { label: 'los socios', sector: 'producers' },
              { label: 'los socios', sector: 'community', place: 'villa' },
            ],
          }),
        ],
      });
      expect(entries.map(({ id }) => id)).to.deep.equal(['uno/2', 'uno/0', 'uno/3']);
    });

    it('sectors in the order of the vocabulary; in each, names by the alphabet, then groups', () => {
      const entries = entriesOf({
        organizations: [
          { id: 'z', name: 'Zapala', sector: 'municipality' },
          { id: 'u', name: 'Universidad', sector: 'university' },
          { id: 'a', name: 'Ángeles', sector: 'municipality' },
          { id: 'b', name: 'Baradero', sector: 'municipality' },
        ],
        experiences: [
          experience({
            actors: [
              { label: 'otros', sector: 'other' },
              { label: 'varias comunas', sector: 'municipality' },
            ],
          }),
        ],
      });
      expect(names(entries)).to.deep.equal([
        ...['Ángeles', 'Baradero', 'Zapala', 'varias comunas'],
        ...['Universidad', 'otros'],
      ]);
      const sectioned = bySector(entries, ({ sector }) => sector);
      expect(sectioned.map(({ sector, items }) => [sector.id, items.length])).to.deep.equal([
        ['municipality', 4],
        ['university', 1],
        ['other', 1],
      ]);
    });

    it('nothing where nobody is named', () => {
      expect(entriesOf({ experiences: [experience({})] })).to.deep.equal([]);
    });
  });

  describe('asked for a panel, lists', () => {
    const panels = [{ id: 'p', title: 'P', experiences: ['uno'] }];
    const cases: readonly (readonly [string, Experience['actors'], readonly string[]])[] = [
      [
        'those of its experiences',
        [{ label: 'los vecinos', sector: 'community' }],
        ['los vecinos'],
      ],
      [
        'the members of an association that takes part, and theirs',
        [{ organization: 'union' }],
        ['Municipio del Norte', 'Municipio del Sur', 'Oficina de la feria', 'Unión de municipios'],
      ],
      [
        'what one that takes part belongs to, without the other members',
        [{ organization: 'feria' }],
        ['Municipio del Norte', 'Oficina de la feria', 'Unión de municipios'],
      ],
    ];
    for (const [name, actors, expected] of cases) {
      it(name, () => {
        const experiences = [
          experience({ actors }),
          experience({ id: 'dos', actors: [{ label: 'de otro panel', sector: 'other' }] }),
        ];
        const entries = entriesOf({ ...family, panels, experiences }, { panel: ' p ' });
        expect(names(entries)).to.deep.equal(expected);
      });
    }

    it('nothing that there is not', () => {
      expect(() => modelOf({ panels, experiences: [experience({})] }, { panel: 'q' }))
        .to.throw(Fault)
        .with.property('code', 'id-not-found');
    });

    it('and is titled after it; else after the only one, or after the dataset', () => {
      const more = [...panels, { id: 'q', title: 'Q' }];
      const experiences = [experience({})];
      const titles = [
        modelOf({ panels: more, experiences }, { panel: 'q' }),
        modelOf({ panels, experiences }),
        modelOf({ panels: more, experiences }),
      ].map(({ id, title }) => [id, title.text]);
      expect(titles).to.deep.equal([
        ['q', 'Q'],
        ['p', 'P'],
        ['prueba', 'Prueba'],
      ]);
    });
  });

  describe('derives', () => {
    it('the members of an association, and says of each what it is part of', () => {
      expect(texts(entryOf(family, 'Unión de municipios').members)).to.deep.equal([
        'Municipio del Norte',
        'Municipio del Sur',
      ]);
      expect(entryOf(family, 'Municipio del Sur').partOf?.text).to.equal('Unión de municipios');
    });

    it('the experiences of one that is no actor from those of its members, and says through whom', () => {
      const experiences = [
        experience({ actors: [{ organization: 'norte' }, { organization: 'sur' }] }),
      ];
      const { experiences: parts } = entryOf({ ...family, experiences }, 'Unión de municipios');
      expect(parts.map(({ id, via }) => [id, via?.text])).to.deep.equal([
        ['uno', 'Municipio del Sur'],
      ]);
    });

    it('topics from its experiences where it has none of its own, and says whose they are', () => {
      const parts: Partial<DatasetFile> = {
        topics: ['agua', 'vino'].map((id) => ({ id, name: id })),
        organizations: [
          { id: 'a', name: 'A', sector: 'company', topics: ['vino'] },
          { id: 'b', name: 'B', sector: 'company' },
        ],
        experiences: [
          experience({
            topics: ['agua'],
            actors: [{ organization: 'a' }, { organization: 'b' }],
          }),
        ],
      };
      const [a, b] = ['A', 'B'].map((name) => entryOf(parts, name));
      expect([a?.topicsOf, texts(a?.topics ?? [])]).to.deep.equal(['itself', ['vino']]);
      expect([b?.topicsOf, texts(b?.topics ?? [])]).to.deep.equal(['experiences', ['agua']]);
    });

    it('where it is from its experiences only where nobody says it', () => {
      const parts: Partial<DatasetFile> = {
        places: [
          { id: 'villa', name: 'Villa', type: 'locality', containedIn: 'valle' },
          { id: 'valle', name: 'Valle', type: 'region', containedIn: 'ar' },
          { id: 'ar', name: 'Argentina', type: 'country', country: 'AR' },
          { id: 'costa', name: 'Costa', type: 'locality' },
        ],
        organizations: [
          { id: 'a', name: 'A', sector: 'company', place: 'villa' },
          { id: 'b', name: 'B', sector: 'company' },
        ],
        experiences: [
          experience({
            countries: ['CL'],
            places: ['costa'],
            actors: [{ organization: 'a' }, { organization: 'b' }],
          }),
        ],
      };
      const a = entryOf(parts, 'A');
      expect(texts(a.place?.names ?? [])).to.deep.equal(['Villa', 'Valle']);
      expect(a.where).to.deep.equal({ places: [], countries: [] });
      expect([...a.values]).to.deep.equal([
        ['sector', ['company']],
        ['country', ['AR']],
        ['place', ['villa', 'valle']],
        ['topic', []],
      ]);
      const b = entryOf(parts, 'B');
      expect(b.place).to.equal(undefined);
      expect(texts(b.where.places)).to.deep.equal(['Costa']);
      expect(b.where.countries).to.deep.equal([{ id: 'CL', added: false }]);
      expect(b.values.get('country')).to.deep.equal(['CL']);
    });
  });

  describe('marks what an editor added:', () => {
    const actors = [{ organization: 'a' }, { label: 'los vecinos', sector: 'community' }] as const;
    const organization = { id: 'a', name: 'A', sector: 'company', partOf: 'b' } as const;
    const parts: Partial<DatasetFile> = {
      organizations: [
        { ...organization, offers: ['pan', 'vino'], needs: ['agua'] },
        { id: 'b', name: 'B', sector: 'company' },
      ],
      topics: [{ id: 't', name: 'T' }],
      places: [{ id: 'villa', name: 'Villa', type: 'locality' }],
      experiences: [experience({ actors: [...actors] })],
    };
    const marked = (paths: readonly string[], more: object = {}): Partial<DatasetFile> => {
      const [first = expect.fail(), ...rest] = parts.organizations ?? [];
      const editorial = paths.map((path) => ({ path }));
      return { ...parts, organizations: [{ ...first, ...more, editorial }, ...rest] };
    };

    const cases: readonly (readonly [string, object, (a: DirectoryEntry) => unknown])[] = [
      ['name', {}, ({ name }) => name.added],
      ['sector', {}, ({ sector }) => sector.added],
      ['partOf', {}, ({ partOf }) => partOf?.added],
      ['place', { place: 'villa' }, ({ placeAdded }) => placeAdded],
      ['offers/1', {}, ({ offers }) => offers[1]?.added && !offers[0]?.added],
      ['needs', {}, ({ needs }) => needs[0]?.added],
      ['topics/0', { topics: ['t'] }, ({ topics }) => topics[0]?.added],
    ];
    for (const [path, more, found] of cases) {
      it(`${path} of an organisation`, () => {
        expect(found(entryOf(marked([], more), 'A'))).not.to.equal(true);
        expect(modelOf(marked([], more)).added).to.equal(false);
        expect(found(entryOf(marked([path], more), 'A'))).to.equal(true);
        expect(modelOf(marked([path], more)).added).to.equal(true);
      });
    }

    it('that it is a member, where it is listed as one', () => {
      expect(entryOf(marked(['partOf']), 'B').members[0]?.added).to.equal(true);
    });

    for (const [path, found] of [
      ['actors/0', ({ experiences }) => experiences[0]?.title.added],
      ['actors/1/label', ({ name }) => name.added],
      ['actors/1/sector', ({ sector }) => sector.added],
    ] as readonly (readonly [string, (entry: DirectoryEntry) => unknown])[]) {
      it(`${path} of an experience`, () => {
        const name = path.startsWith('actors/0') ? 'A' : 'los vecinos';
        const editorial = [{ path }];
        const experiences = [experience({ actors: [...actors], editorial })];
        expect(found(entryOf(parts, name))).not.to.equal(true);
        expect(found(entryOf({ ...parts, experiences }, name))).to.equal(true);
      });
    }

    it('a topic of its experiences only where all that have it are marked', () => {
      const topics = ['t'];
      const one = experience({ actors: [...actors], topics, editorial: [{ path: 'topics/0' }] });
      const two = { ...one, id: 'dos', editorial: [] };
      const added = (experiences: Experience[]) =>
        entryOf({ ...parts, experiences }, 'A').topics[0]?.added;
      expect(added([one])).to.equal(true);
      expect(added([one, two])).to.equal(false);
      expect(added([two, one])).to.equal(false);
    });

    it('a sector as a whole where it is an editor’s for all in it', () => {
      const added = (paths: readonly string[]) =>
        bySector(entriesOf(marked(paths)), ({ sector }) => sector).map(
          ({ sector }) => sector.added,
        );
      expect(added(['sector'])).to.deep.equal([false, false]);
      const editorial = [{ path: 'sector' }];
      const organizations = [{ id: 'a', name: 'A', sector: 'company', editorial } as const];
      const entries = entriesOf({ ...parts, organizations });
      expect(bySector(entries, ({ sector }) => sector)[0]?.sector.added).to.equal(true);
    });
  });

  describe('is searched', () => {
    const parts: Partial<DatasetFile> = {
      places: [{ id: 'villa', name: 'Villa Serena', type: 'locality', country: 'AR' }],
      topics: [{ id: 'ferias', name: 'Ferias' }],
      organizations: [
        {
          id: 'a',
          name: 'Cooperativa del río',
          sector: 'producers',
          place: 'villa',
          topics: ['ferias'],
          offers: ['semillas'],
          needs: ['un galpón'],
          partOf: 'b',
        },
        { id: 'b', name: 'Federación', sector: 'other' },
      ],
      experiences: [
        experience({ title: 'Mercado', actors: [{ organization: 'a', role: 'Vende' }] }),
      ],
    };
    const { collection } = modelOf(parts);
    const found = (query: string) =>
      listModel(
        collection,
        { ...initialState(), query },
        { pageSize: 9, sort: '', search: searchOver(collection.entries) },
      ).found.map(({ entry }) => entry.id);
    for (const query of [
      ...['cooperativas', 'RIO', 'villa', 'sector producers', 'country AR', 'feria'],
      ...['semilla', 'galpon', 'mercado', 'vende'],
    ]) {
      it(`by ${query}`, () => {
        expect(found(query)).to.include('organization/a');
      });
    }
    it('and does not find what is not there', () => {
      expect(found('xyzzy')).to.deep.equal([]);
    });
  });

  it('offers the facets asked for that it knows, in that order, and names their values', () => {
    const parts: Partial<DatasetFile> = {
      topics: [{ id: 'ferias', name: { es: 'Ferias', en: 'Fairs' } }],
      places: [{ id: 'villa', name: 'Villa', type: 'locality' }],
      organizations: [
        { id: 'a', name: 'A', sector: 'company', topics: ['ferias'], place: 'villa' },
        { id: 'b', name: 'B', sector: 'other' },
      ],
    };
    expect(modelOf(parts).collection.facets).to.deep.equal(['sector', 'place', 'topic']);
    const { collection } = modelOf(parts, { facets: ['topic', 'sdg', 'sector'], language: 'en' });
    expect(collection.facets).to.deep.equal(['topic', 'sector']);
    const labels = [
      collection.labelOf('topic', 'ferias'),
      collection.labelOf('place', 'villa'),
      collection.labelOf('sector', 'company'),
      collection.labelOf('place', 'nowhere'),
    ];
    expect(texts(labels)).to.deep.equal(['Fairs', 'Villa', 'sector company', 'nowhere']);
  });

  it('names each source once', () => {
    const sources = [{ source: 'resumen' }];
    const one = experience({ sources });
    const model = modelOf({
      sources: [{ id: 'resumen', title: 'Resumen', type: 'report' }],
      experiences: [one, { ...one, id: 'dos' }],
    });
    expect(model.sources.map(({ title }) => title.text)).to.deep.equal(['Resumen']);
  });
});
