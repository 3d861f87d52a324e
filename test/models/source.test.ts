import { expect } from 'chai';
import { describe, it } from 'node:test';
import { sourcesModel } from '../../src/models/source.js';
import { read } from '../support/datasets.js';

const dataset = read({
  sources: [
    { id: 'resumen', title: 'Resumen', type: 'report', url: 'resumen.doc', transcription: true },
    { id: 'acta', title: 'Acta', type: 'minutes', url: 'javascript:alert(1)' },
  ],
});
const base = 'https://muni.example/datos/panel.json';
const models = (...references: Parameters<typeof sourcesModel>[0] & object) =>
  sourcesModel(references, dataset, { wanted: 'es', dataset: 'es' }, base);

describe('sourcesModel', () => {
  it('gives title, place in it, and an address relative to the dataset', () => {
    const [source] = models({ source: 'resumen', locator: 'página 2' });
    expect(source?.title.text).to.equal('Resumen');
    expect(source?.locator?.text).to.equal('página 2');
    expect(source?.href).to.equal('https://muni.example/datos/resumen.doc');
  });

  it('says which one is transcribed as it stands', () => {
    const marks = models({ source: 'resumen' }, { source: 'acta' });
    expect(marks.map(({ transcription }) => transcription)).to.deep.equal([true, false]);
  });

  it('gives no address that a page may not open', () => {
    expect(models({ source: 'acta' })[0]?.href).to.equal(undefined);
  });

  it('is silent on what the dataset does not have', () => {
    expect(models({ source: 'nada' })).to.deep.equal([]);
  });
});
