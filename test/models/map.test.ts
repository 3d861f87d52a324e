import { expect } from 'chai';
import { describe, it } from 'node:test';
import panel02 from '../../data/panel-02/panel-02.dataset.json' with { type: 'json' };
import { readDataset } from '../../src/dataset/read.js';
import type { Dataset, DatasetFile } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import { mapModel, type MapGroup, type MapModel } from '../../src/models/map.js';
import { frame } from '../../src/models/projection.js';
import { read } from '../support/datasets.js';

const names = new Map([
  ['AR', 'Argentina'],
  ['CL', 'Chile'],
  ['ES', 'España'],
  ['PE', 'Perú'],
]);

const modelOf = (dataset: Dataset, panel?: string, view: 'map' | 'list' = 'map'): MapModel =>
  mapModel(dataset, {
    panel,
    view,
    language: 'es',
    base: 'https://example.org/',
    say: (code) => names.get(code) ?? code,
  });

/** A line for each entry: country, number, place: experiences. */
const lines = (groups: readonly MapGroup[]): readonly string[] =>
  groups.flatMap(({ country = '–', added, entries }) =>
    entries.map(
      ({ number, names, experiences }) =>
        `${country}${added ? '*' : ''} ${number ?? '–'} ${names.map(({ text }) => text).join(', ')}: ` +
        experiences.map(({ id, title }) => `${id}${title.added ? '*' : ''}`).join(' '),
    ),
  );

const at = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] }) as const;

const valley = {
  id: 'valle',
  name: 'El valle',
  type: 'locality',
  country: 'CL',
  location: at(-71, -33),
} as const;

const cases: readonly {
  readonly name: string;
  readonly file: Partial<DatasetFile>;
  readonly placed: readonly string[];
  readonly unplaced: readonly string[];
}[] = [
  {
    name: 'each place once, with all that is done there, by country',
    file: {
      experiences: [
        { id: 'b', title: 'B', countries: ['PE'], places: ['puerto'] },
        { id: 'a', title: 'A', places: ['valle', 'puerto'] },
        { id: 'c', title: 'C', places: ['valle'] },
      ],
      places: [
        valley,
        {
          id: 'puerto',
          name: 'El puerto',
          type: 'locality',
          country: 'PE',
          location: at(-77, -12),
        },
      ],
    },
    placed: ['CL 1 El valle: a c', 'PE 2 El puerto: b a'],
    unplaced: [],
  },
  {
    name: 'beside the map what has no coordinates, or none on it, or no place, or no country',
    file: {
      experiences: [
        { id: 'a', title: 'A', places: ['valle', 'lejos'] },
        { id: 'b', title: 'B', countries: ['AR', 'CL'] },
        { id: 'c', title: 'C' },
        { id: 'd', title: 'D', countries: ['AR'], places: ['barrio'] },
      ],
      places: [
        valley,
        { id: 'lejos', name: 'Lejos', type: 'locality', country: 'ES', location: at(-3.7, 40.4) },
        { id: 'barrio', name: 'El barrio', type: 'other' },
      ],
    },
    placed: ['CL 1 El valle: a'],
    unplaced: ['AR – : b', 'AR – El barrio: d', 'CL – : b', 'ES – Lejos: a', '– – : c'],
  },
  {
    name: 'the country of what a place lies in, and that of the only one an experience has',
    file: {
      experiences: [
        { id: 'a', title: 'A', places: ['caleta'] },
        { id: 'b', title: 'B', countries: ['PE'], places: ['suelto'] },
        { id: 'c', title: 'C', countries: ['PE', 'AR'], places: ['ambos'] },
      ],
      places: [
        { id: 'caleta', name: 'La caleta', type: 'locality', containedIn: 'valle' },
        valley,
        { id: 'suelto', name: 'Suelto', type: 'other' },
        { id: 'ambos', name: 'La frontera', type: 'other' },
      ],
    },
    placed: [],
    unplaced: ['CL – La caleta, El valle: a', 'PE – Suelto: b', '– – La frontera: c'],
  },
  {
    name: 'what an editor added: a place of an experience, a country where all say so',
    file: {
      experiences: [
        { id: 'a', title: 'A', places: ['valle'], editorial: [{ path: 'places' }] },
        { id: 'b', title: 'B', countries: ['PE'], editorial: [{ path: 'countries/0' }] },
      ],
      places: [{ ...valley, editorial: [{ path: 'country' }] }],
    },
    placed: ['CL* 1 El valle: a*'],
    unplaced: ['PE* – : b'],
  },
];

describe('mapModel', () => {
  for (const { name, file, placed, unplaced } of cases) {
    it(`lists ${name}`, () => {
      const model = modelOf(read(file));
      expect(lines(model.placed)).to.deep.equal(placed);
      expect(lines(model.unplaced)).to.deep.equal(unplaced);
      expect(model.markers.map(({ number }) => number)).to.deep.equal(placed.map((_, i) => i + 1));
      expect(model.presets).to.have.length(
        placed.length ? new Set(placed.map((one) => one.slice(0, 2))).size + 1 : 0,
      );
    });
  }

  it('puts nothing on the map of a list, and keeps all in it', () => {
    const model = modelOf(read(cases[0]?.file ?? {}), '', 'list');
    expect(model.placed).to.deep.equal([]);
    expect(model.presets).to.deep.equal([]);
    expect(lines(model.unplaced)).to.deep.equal(['CL – El valle: a c', 'PE – El puerto: b a']);
  });

  it('marks of the panel of 2011 what has coordinates, and says where they are from', () => {
    const model = modelOf(readDataset(panel02).dataset);
    expect(lines(model.placed)).to.deep.equal([
      'CL* 1 Valparaíso: escuela-lideres-valparaiso',
      'PE 2 Provincia Constitucional del Callao: inversion-privada-callao',
    ]);
    expect(lines(model.unplaced)).to.deep.equal([
      'AR – San Martín: sistema-informacion-san-martin',
      'AR – Microrregión Sur Correntino: microrregion-sur-correntino',
      'CL* – : asociativismo-vitivinicola-chile',
    ]);
    expect(model.markers.map(({ pointNote }) => pointNote?.text)).to.deep.equal([
      'Coordenadas de la ciudad según GeoNames.',
      'Coordenadas de la ciudad del Callao según GeoNames.',
    ]);
    expect(model.venues.map(({ names }) => names[0]?.text)).to.deep.equal([
      'Villa General Belgrano',
    ]);
    expect(model.presets.map(({ id }) => id)).to.deep.equal(['', 'CL', 'PE']);
    expect(model.sources.map(({ title }) => title.text)).to.include('GeoNames');
    expect(model.added).to.equal(true);
  });

  it('shows the whole of the region first, then each country nearer', () => {
    const { presets } = modelOf(readDataset(panel02).dataset);
    expect(presets[0]?.box).to.deep.equal({ x: 0, y: 0, width: frame.width });
    for (const { box } of presets.slice(1)) expect(box.width).to.be.below(frame.width / 2);
  });

  it('takes a panel’s experiences and the place of its event, and refuses one there is not', () => {
    const dataset = read({
      events: [
        { id: 'uno', name: 'Uno', place: 'valle', panels: ['p'] },
        { id: 'otro', name: 'Otro', place: 'puerto' },
      ],
      panels: [
        { id: 'p', title: 'P', experiences: ['a'] },
        { id: 'q', title: 'Q', experiences: ['b'] },
      ],
      experiences: [
        { id: 'a', title: 'A', places: ['valle'] },
        { id: 'b', title: 'B', places: ['puerto'] },
      ],
      places: [
        valley,
        {
          id: 'puerto',
          name: 'El puerto',
          type: 'locality',
          country: 'PE',
          location: at(-77, -12),
        },
      ],
    });
    const { placed, venues } = modelOf(dataset, ' p ');
    expect(lines(placed)).to.deep.equal(['CL 1 El valle: a']);
    expect(venues.map(({ id }) => id)).to.deep.equal(['valle']);
    expect(modelOf(dataset).venues).to.have.length(2);
    expect(() => modelOf(dataset, 'r')).to.throw(Fault);
  });
});
