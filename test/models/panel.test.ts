import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile, Panel } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import { panelModel, type PanelModel } from '../../src/models/panel.js';
import { panelFile, read } from '../support/datasets.js';

const base = 'https://muni.example/datos/panel.json';
const options = { language: 'es', base };
const panel: Panel = { id: 'uno', title: 'Uno' };
const modelOf = (parts: Partial<DatasetFile>, language = 'es') =>
  panelModel(read(parts), { language, base }) ?? expect.fail('nothing');

describe('panelModel', () => {
  it('has everything a panel says of itself', () => {
    const model = modelOf(panelFile);
    expect(model.id).to.equal('panel-02');
    expect(model.code).to.equal('02');
    expect(model.title.text).to.equal('Actores que se asocian');
    expect(model.introduction?.paragraphs).to.have.length(2);
    expect(model.conclusions?.paragraphs).to.deep.equal(['Lo que quedó dicho al final.']);
    expect(model.moderators.map(({ name }) => name)).to.deep.equal(['Ana Ríos']);
    expect(model.sources[0]?.href).to.equal('https://muni.example/datos/resumen.doc');
  });

  it('has its experiences in its own order, not in the file’s', () => {
    const experiences = ['b', 'a', 'c'].map((id) => ({ id, title: id }));
    const panels = [{ ...panel, experiences: ['c', 'a'] }];
    const ids = modelOf({ panels, experiences }).experiences.map(({ id }) => id);
    expect(ids).to.deep.equal(['c', 'a']);
  });

  it('names who presents once each, in the order of the experiences', () => {
    const { speakers } = modelOf({
      panels: [{ ...panel, experiences: ['a', 'b'] }],
      experiences: [
        { id: 'a', title: 'a', speakers: [{ person: 'luis' }, { person: 'ana' }] },
        { id: 'b', title: 'b', speakers: [{ person: 'luis' }] },
      ],
      people: [
        { id: 'ana', name: 'Ana' },
        { id: 'luis', name: 'Luis' },
      ],
    });
    expect(speakers.map(({ name }) => name)).to.deep.equal(['Luis', 'Ana']);
  });

  it('tells where and when from the event that holds it', () => {
    const { event } = modelOf(panelFile);
    expect(event?.name.text).to.equal('Encuentro de municipios');
    expect(event?.place?.country).to.equal('AR');
    expect([event?.start, event?.end]).to.deep.equal(['2011-04-05', '2011-04-07']);
  });

  it('tells its own day where it has one', () => {
    const panels = [{ ...panel, date: '2011-04-06' }];
    const events = [{ id: 'e', name: 'E', startDate: '2011-04-05', panels: ['uno'] }];
    const { event } = modelOf({ panels, events });
    expect([event?.start, event?.end]).to.deep.equal(['2011-04-06', undefined]);
  });

  it('has no event line where no event holds it', () => {
    const events = [{ id: 'e', name: 'E' }];
    expect(modelOf({ panels: [panel], events }).event).to.equal(undefined);
  });

  it('is silent on what is not there', () => {
    const model = modelOf({ panels: [panel] });
    expect(model.introduction).to.equal(undefined);
    expect(model.conclusions).to.equal(undefined);
    expect([model.moderators, model.speakers, model.experiences, model.sources]).to.deep.equal([
      [],
      [],
      [],
      [],
    ]);
  });

  const addressed: [string, Partial<Panel>, (model: PanelModel) => unknown][] = [
    ['title', { editorial: [{ path: 'title' }] }, (model) => model.title.added],
    [
      'introduction',
      { introduction: 'I', editorial: [{ path: 'introduction' }] },
      (model) => model.introduction?.added,
    ],
    [
      'conclusions',
      { conclusions: 'C', editorial: [{ path: 'conclusions' }] },
      (model) => model.conclusions?.added,
    ],
  ];
  for (const [field, parts, added] of addressed) {
    it(`marks a ${field} that an editor added, and no other`, () => {
      const marked = modelOf({ panels: [{ ...panel, ...parts }] });
      expect(added(marked)).to.equal(true);
      const plain = modelOf({ panels: [{ ...panel, ...parts, editorial: [] }] });
      expect(added(plain)).to.equal(false);
    });
  }

  it('is nothing where the dataset holds nothing yet', () => {
    expect(panelModel(read({}), options)).to.equal(undefined);
  });

  it('fails where the dataset holds something, but no panel', () => {
    const dataset = read({ experiences: [{ id: 'a', title: 'A' }] });
    expect(() => panelModel(dataset, options)).to.throw(Fault);
    expect(() => panelModel(read({}), { ...options, panel: 'uno' })).to.throw(Fault);
  });

  it('fails with the ids there are when it does not know which panel is meant', () => {
    const dataset = read({ panels: [panel, { ...panel, id: 'dos' }] });
    expect(() => panelModel(dataset, options))
      .to.throw(Fault)
      .that.deep.includes({ params: { kind: 'panel', id: '', ids: ['uno', 'dos'] } });
  });

  it('speaks the language wanted where the dataset has it, and says so where it has not', () => {
    const panels = [{ ...panel, title: { es: 'Uno', en: 'One' }, introduction: 'Solo aquí.' }];
    const model = modelOf({ panels }, 'en');
    expect(model.title).to.deep.include({ text: 'One', lang: undefined });
    expect(model.introduction?.lang).to.equal('es');
  });
});
