import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Place } from '../../src/dataset/types.js';
import { placeModel } from '../../src/models/place.js';
import { read } from '../support/datasets.js';

const languages = { wanted: 'es', dataset: 'es' };
const town: Place = { id: 'villa', name: 'Villa Serena', type: 'locality' };
const inProvince: Place = { ...town, containedIn: 'cordoba' };
const province: Place = { id: 'cordoba', name: 'Córdoba', type: 'region' };

describe('placeModel', () => {
  const cases: [string, readonly Place[], readonly string[], string | undefined][] = [
    ['a place alone', [town], ['Villa Serena'], undefined],
    ['a place with its country', [{ ...town, country: 'AR' }], ['Villa Serena'], 'AR'],
    ['what it lies in', [inProvince, province], ['Villa Serena', 'Córdoba'], undefined],
    [
      'the country of what it lies in',
      [inProvince, { ...province, country: 'AR' }],
      ['Villa Serena', 'Córdoba'],
      'AR',
    ],
    [
      'the nearest country',
      [
        { ...inProvince, country: 'CL' },
        { ...province, country: 'AR' },
      ],
      ['Villa Serena', 'Córdoba'],
      'CL',
    ],
    [
      'a country by its code, not by its name too',
      [
        inProvince,
        { ...province, containedIn: 'argentina' },
        { id: 'argentina', name: 'Argentina', type: 'country', country: 'AR' },
      ],
      ['Villa Serena', 'Córdoba'],
      'AR',
    ],
    [
      'a country by its name where it has no code',
      [
        { ...town, containedIn: 'argentina' },
        { id: 'argentina', name: 'Argentina', type: 'country' },
      ],
      ['Villa Serena', 'Argentina'],
      undefined,
    ],
  ];
  for (const [what, places, names, country] of cases) {
    it(`gives ${what}`, () => {
      const model = placeModel('villa', read({ places }), languages);
      expect(model?.names.map(({ text }) => text)).to.deep.equal(names);
      expect(model?.country).to.equal(country);
    });
  }

  it('is nothing without a place', () => {
    expect(placeModel(undefined, read({ places: [town] }), languages)).to.equal(undefined);
  });

  it('names each place in the language it has', () => {
    const places: Place[] = [{ ...town, name: { es: 'Villa', en: 'Town' } }];
    const names = placeModel('villa', read({ places }), { wanted: 'en', dataset: 'es' })?.names;
    expect(names?.map(({ text, lang }) => [text, lang])).to.deep.equal([['Town', undefined]]);
  });
});
