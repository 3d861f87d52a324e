import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import {
  comparedFields,
  comparisonModel,
  withToggled,
  type CandidateModel,
  type ComparisonOptions,
} from '../../src/models/compare.js';
import { panelFile, read } from '../support/datasets.js';

const bank = (count: number): Partial<DatasetFile> => ({
  experiences: Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `E ${index}`,
  })),
});

const modelOf = (file: Partial<DatasetFile>, options: Partial<ComparisonOptions> = {}) =>
  comparisonModel(read(file), { language: 'es', base: 'https://muni.example/', ...options });

const columns = (...args: Parameters<typeof modelOf>) =>
  modelOf(...args)?.compared.map(({ experience }) => experience.id);
const candidates = (...args: Parameters<typeof modelOf>) =>
  modelOf(...args)?.candidates.map(({ id }) => id);

describe('comparisonModel', () => {
  const twoPanels: Partial<DatasetFile> = {
    ...bank(4),
    panels: [
      { id: 'uno', title: 'Uno', experiences: ['e2', 'e0'] },
      { id: 'dos', title: 'Dos', experiences: ['e1'] },
    ],
  };

  describe('compares', () => {
    const cases: [string, Partial<DatasetFile>, Partial<ComparisonOptions>, string[]][] = [
      ['the only panel’s, in its order', panelFile, {}, ['feria', 'escuela']],
      ['a panel’s that was named', twoPanels, { panel: ' uno ' }, ['e2', 'e0']],
      ['all of several panels', twoPanels, {}, ['e0', 'e1', 'e2', 'e3']],
      ['the first five of many', bank(9), {}, ['e0', 'e1', 'e2', 'e3', 'e4']],
      ['those named, in that order', bank(9), { experiences: ' e7, e1\n e3' }, ['e7', 'e1', 'e3']],
      ['one named twice once', bank(3), { experiences: 'e1 e1 e0' }, ['e1', 'e0']],
      [
        'no more than five named',
        bank(9),
        { experiences: 'e8 e7 e6 e5 e4 e3' },
        ['e8', 'e7', 'e6', 'e5', 'e4'],
      ],
      ['those that are left of the named', bank(3), { experiences: 'gone e1 e2' }, ['e1', 'e2']],
      [
        'what a reader chose, in the order of the columns',
        bank(4),
        { chosen: ['e3', 'e1'] },
        ['e1', 'e3'],
      ],
      [
        'the first ones where all that was chosen has gone',
        bank(2),
        { chosen: ['x'] },
        ['e0', 'e1'],
      ],
      ['one, where there is no other', bank(1), {}, ['e0']],
    ];
    for (const [what, file, options, ids] of cases) {
      it(what, () => {
        expect(columns(file, options)).to.deep.equal(ids);
      });
    }
  });

  it('offers all of the panel to choose from, the named ones first', () => {
    expect(candidates(bank(4), { experiences: 'e2' })).to.deep.equal(['e2', 'e0', 'e1', 'e3']);
    expect(candidates(twoPanels, { panel: 'uno', experiences: 'e3' })).to.deep.equal([
      'e3',
      'e2',
      'e0',
    ]);
  });

  it('is called what the panel is called, or else the dataset', () => {
    expect(modelOf(panelFile)?.title.text).to.equal('Actores que se asocian');
    expect(modelOf(twoPanels)?.title.text).to.equal('Prueba');
  });

  it('is nothing where there are no experiences', () => {
    expect(modelOf({})).to.equal(undefined);
    expect(modelOf({ panels: [{ id: 'p', title: 'P' }] })).to.equal(undefined);
  });

  it('has the fields asked for, in that order; all where none of them is one', () => {
    expect(modelOf(bank(2), { fields: 'results, nada, actors results' })?.fields).to.deep.equal([
      'results',
      'actors',
    ]);
    for (const fields of ['', ' ', 'nada', undefined]) {
      expect(modelOf(bank(2), { fields })?.fields).to.deep.equal(comparedFields);
    }
  });

  it('names each source once, and marks each quotation by itself', () => {
    const [feria = expect.fail('no fair'), ...others] = panelFile.experiences ?? [];
    const marked = { ...feria, editorial: [{ path: 'excerpts/process/0' }] };
    const model = modelOf({ ...panelFile, experiences: [marked, ...others] });
    expect(model?.sources.map(({ title }) => title.text)).to.deep.equal(['Resumen del encuentro']);
    const quotes = model?.compared[0]?.quotes;
    expect(quotes?.get('process')?.map(({ added }) => added)).to.deep.equal([true]);
    expect(quotes?.get('results')?.map(({ added }) => added)).to.deep.equal([false]);
  });

  it('names a document once, with all the places in it', () => {
    const at = (id: string, locator?: string) => ({
      id,
      title: id,
      sources: [{ source: 'acta', ...(locator ? { locator } : {}) }],
    });
    const model = modelOf({
      experiences: [at('a', 'pág. 2'), at('b'), at('c', 'pág. 7'), at('d', 'pág. 2')],
      sources: [{ id: 'acta', title: 'Acta', type: 'minutes' }],
    });
    expect(model?.sources.map(({ title, locator }) => [title.text, locator?.text])).to.deep.equal([
      ['Acta', 'pág. 2; pág. 7'],
    ]);
  });

  it('cannot be made of a panel or of experiences that are not there', () => {
    for (const [options, kind] of [
      [{ panel: 'tres' }, 'panel'],
      // What the page has written, for whoever mends it.
      [{ experiences: 'nadie ninguno' }, 'experiences'],
    ] as const) {
      expect(() => modelOf(twoPanels, options))
        .to.throw(Fault)
        .with.property('params')
        .with.property('kind', kind);
    }
  });
});

describe('withToggled', () => {
  const choice = (...chosen: number[]): CandidateModel[] =>
    [0, 1, 2, 3, 4, 5, 6].map((index) => ({
      id: `e${index}`,
      title: { text: '' },
      chosen: chosen.includes(index),
    }));
  const cases: [string, CandidateModel[], string, readonly string[] | string][] = [
    ['adds one in its place', choice(0, 2), 'e1', ['e0', 'e1', 'e2']],
    ['takes one away', choice(0, 1, 2), 'e1', ['e0', 'e2']],
    ['does not leave one alone', choice(0, 1), 'e1', 'tooFew'],
    ['does not add a sixth', choice(0, 1, 2, 3, 4), 'e6', 'tooMany'],
    ['takes one of five away', choice(0, 1, 2, 3, 4), 'e0', ['e1', 'e2', 'e3', 'e4']],
    ['adds a second', choice(3), 'e0', ['e0', 'e3']],
  ];
  for (const [what, given, id, ids] of cases) {
    it(what, () => {
      expect(withToggled(given, id)).to.deep.equal(ids);
    });
  }
});
