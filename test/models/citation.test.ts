import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import { citationModel, type CitationOptions } from '../../src/models/citation.js';
import { emptyFile, panelFile, read } from '../support/datasets.js';

const base = 'https://muni.example/datos/panel.json';
const model = (parts: Partial<DatasetFile> = panelFile, asked: Partial<CitationOptions> = {}) =>
  citationModel(read(parts), { language: 'es', base, ...asked });

const summary = { ...panelFile.sources?.[0], id: 'resumen', type: 'report' as const };
const titled = (
  title: DatasetFile['title'],
  more: object = {},
  locator?: string,
): Partial<DatasetFile> => ({
  ...panelFile,
  panels: [
    {
      id: 'p',
      title: 'Actores que se asocian',
      sources: [{ source: 'resumen', ...(locator ? { locator } : {}) }],
    },
  ],
  experiences: [],
  events: [],
  sources: [{ ...summary, title, ...more }],
});

describe('citationModel', () => {
  it('cites the experience before the panel, the panel before the event', () => {
    const all = { experience: ' feria ', panel: 'panel-02', event: 'encuentro' };
    const { experience, panel, event } = all;
    expect(model(panelFile, all)?.key).to.equal('prueba.experience.feria');
    expect(model(panelFile, { panel, event })?.key).to.equal('prueba.panel.panel-02');
    expect(model(panelFile, { event })?.key).to.equal('prueba.event.encuentro');
    expect(model(panelFile, { experience, panel: '' })?.title.text).to.equal('La feria del vino');
  });

  it('cites the only panel there is, or the only experience of a bank', () => {
    expect(model()?.key).to.equal('prueba.panel.panel-02');
    const bank = { experiences: [{ id: 'una', title: 'Una sola' }] };
    expect(model(bank)?.key).to.equal('prueba.experience.una');
  });

  it('cites nothing of a dataset in which there is nothing yet', () => {
    expect(model(emptyFile)).to.equal(undefined);
  });

  it('says which ids there are, where the one asked for is none', () => {
    for (const asked of [{ panel: 'x' }, { experience: 'x' }, { event: 'x' }]) {
      expect(() => model(panelFile, asked)).to.throw(Fault, 'id-not-found');
    }
  });

  describe('takes what is cited for', () => {
    it('the whole document, where that has its title', () => {
      const { part, document } = model(titled('Resumen: ACTORES QUE SE ASOCIAN')) ?? {};
      expect(part).to.equal(undefined);
      expect(document?.title.text).to.equal('Resumen: ACTORES QUE SE ASOCIAN');
    });

    it('a part of it, where that has another title', () => {
      const { part, document } = model(titled('Actas del encuentro')) ?? {};
      expect(part?.text).to.equal('Actores que se asocian');
      expect(document?.title.text).to.equal('Actas del encuentro');
    });

    it('a part of it, where the dataset says in which place', () => {
      const { part, locator } = model(titled('Actores que se asocian', {}, 'página 2')) ?? {};
      expect([part?.text, locator?.text]).to.deep.equal(['Actores que se asocian', 'página 2']);
    });

    it('the whole document, where it is an event', () => {
      const file = titled('Actas');
      const events = [
        { id: 'e', name: 'Encuentro', sources: [{ source: 'resumen', locator: 'x' }] },
      ];
      const { part, locator } = model({ ...file, events }, { event: 'e' }) ?? {};
      expect([part, locator]).to.deep.equal([undefined, undefined]);
    });
  });

  it('takes the dataset for the document, where nothing else is named', () => {
    const cited = model(
      {
        title: 'Banco de prácticas',
        issued: '2024-05',
        publisher: { name: 'La comuna' },
        experiences: [{ id: 'una', title: 'Una sola' }],
      },
      {},
    );
    expect(cited?.document).to.deep.include({ date: '2024-05', type: 'other', authors: [] });
    expect(cited?.document.title.text).to.equal('Banco de prácticas');
    expect(cited?.document.publisher?.text).to.equal('La comuna');
    expect(cited?.part?.text).to.equal('Una sola');
  });

  it('names the meeting, with the day of the panel where it has one', () => {
    expect(model()?.event).to.deep.include({ start: '2011-04-05', end: '2011-04-07' });
    expect(model(panelFile, { experience: 'feria' })?.event?.name.text).to.equal(
      'Encuentro de municipios',
    );
    const [panel = expect.fail()] = panelFile.panels ?? [];
    const dated = { ...panelFile, panels: [{ ...panel, date: '2011-04-06' }] };
    expect(model(dated)?.event).to.deep.include({ start: '2011-04-06', end: undefined });
    expect(model(titled('Actas'))?.event).to.equal(undefined);
  });

  it('keeps the names in the language of the document, and says which that is', () => {
    const title = { es: 'Actas', en: 'Minutes' };
    const file = titled('', { title, language: 'es' });
    const cited = model(file, { language: 'en' });
    expect(cited?.document.title).to.deep.equal({ text: 'Actas', lang: 'es' });
    const english = model(titled('', { title, language: 'en' }), { language: 'en' });
    expect(english?.document.title).to.deep.equal({ text: 'Minutes', lang: undefined });
  });

  it('gives no address that a page may not open', () => {
    expect(model()?.document.href).to.equal('https://muni.example/datos/resumen.doc');
    expect(model(titled('Actas', { url: 'javascript:alert(1)' }))?.document.href).to.equal(
      undefined,
    );
  });
});
