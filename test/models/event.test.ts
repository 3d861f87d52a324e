import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile, EventRecord } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import { eventModel } from '../../src/models/event.js';
import { panelFile, read } from '../support/datasets.js';

const base = 'https://muni.example/datos/encuentro.json';
const event: EventRecord = { id: 'uno', name: 'Uno' };
const modelOf = (parts: Partial<DatasetFile>, language = 'es') =>
  eventModel(read(parts), { language, base }) ?? expect.fail('nothing');

describe('eventModel', () => {
  it('has everything an event says of itself', () => {
    const model = modelOf({
      ...panelFile,
      events: [
        {
          ...event,
          startDate: '2011-04-05',
          endDate: '2011-04-07',
          place: 'villa',
          description: ['Uno.', 'Dos.'],
          organizers: ['comuna'],
          panels: ['panel-02'],
          links: [{ url: 'programa.html', label: 'Programa' }],
          sources: [{ source: 'resumen' }],
        },
      ],
    });
    expect([model.id, model.name.text]).to.deep.equal(['uno', 'Uno']);
    expect(model.place?.names.map(({ text }) => text)).to.deep.equal(['Villa Serena', 'Córdoba']);
    expect(model.place?.country).to.equal('AR');
    expect([model.start, model.end]).to.deep.equal(['2011-04-05', '2011-04-07']);
    expect(model.description?.paragraphs).to.deep.equal(['Uno.', 'Dos.']);
    expect(model.organizers.map(({ text }) => text)).to.deep.equal(['La comuna']);
    expect(model.links[0]?.href).to.equal('https://muni.example/datos/programa.html');
    expect(model.sources[0]?.href).to.equal('https://muni.example/datos/resumen.doc');
    expect(model.added).to.equal(false);
  });

  it('has its panels in its own order, each with what an index tells', () => {
    const { panels } = modelOf({
      events: [{ ...event, panels: ['b', 'a'] }],
      panels: [
        { id: 'a', title: 'A' },
        {
          id: 'b',
          code: '02',
          title: 'B',
          date: '2011-04-06',
          moderators: [{ person: 'ana' }],
          experiences: ['x', 'y'],
        },
      ],
      experiences: [
        { id: 'x', title: 'X' },
        { id: 'y', title: 'Y' },
      ],
      people: [{ id: 'ana', name: 'Ana' }],
    });
    expect(panels.map(({ id, code, date }) => [id, code, date])).to.deep.equal([
      ['b', '02', '2011-04-06'],
      ['a', undefined, undefined],
    ]);
    expect(panels.map(({ experiences }) => experiences)).to.deep.equal([2, undefined]);
    expect(panels[0]?.moderators.map(({ name }) => name)).to.deep.equal(['Ana']);
  });

  it('invents nothing', () => {
    const { organizers, panels, links, sources, ...rest } = modelOf({ events: [event] });
    expect([organizers, panels, links, sources]).to.deep.equal([[], [], [], []]);
    expect([rest.place, rest.start, rest.end, rest.description]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows as text an address that a page may not open', () => {
    const links = [{ url: 'https://muni.example/x' }];
    const [link] = modelOf({ events: [{ ...event, links }] }).links;
    expect(link).to.deep.include({ href: 'https://muni.example/x' });
    expect(link?.label.text).to.equal('https://muni.example/x');
  });

  for (const [path, more] of [
    ['name', {}],
    ['description', { description: 'Algo.' }],
    ['place', { place: 'villa' }],
    ['startDate', { startDate: '2011' }],
    ['organizers', { organizers: ['comuna'] }],
    ['panels/0', { panels: ['p'] }],
    ['links/0', { links: [{ url: 'https://muni.example/x' }] }],
  ] as const) {
    it(`tells that an editor added ${path}`, () => {
      const rest: Partial<DatasetFile> = {
        panels: [{ id: 'p', title: 'P' }],
        organizations: [{ id: 'comuna', name: 'La comuna', sector: 'municipality' }],
        places: [{ id: 'villa', name: 'Villa', type: 'locality' }],
      };
      const one = { ...event, ...more };
      expect(modelOf({ ...rest, events: [one] }).added).to.equal(false);
      expect(modelOf({ ...rest, events: [{ ...one, editorial: [{ path }] }] }).added).to.equal(
        true,
      );
    });
  }

  it('tells that an editor gave a panel its title or its day', () => {
    for (const path of ['title', 'date']) {
      const panels = [{ id: 'p', title: 'P', date: '2011-04-06', editorial: [{ path }] }];
      expect(modelOf({ events: [{ ...event, panels: ['p'] }], panels }).added).to.equal(true);
    }
  });

  it('is nothing where the dataset holds nothing yet', () => {
    expect(eventModel(read({}), { language: 'es', base })).to.equal(undefined);
  });

  it('does not guess which event is meant', () => {
    const two = { events: [event, { id: 'dos', name: 'Dos' }] };
    const named = eventModel(read(two), { event: 'dos', language: 'es', base });
    expect(named?.name.text).to.equal('Dos');
    for (const parts of [two, { panels: [{ id: 'p', title: 'P' }] }]) {
      expect(() => modelOf(parts)).to.throw(Fault, 'id-not-found');
    }
  });
});
