import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import { speakersModel, type SpeakersShown } from '../../src/models/speakers.js';
import { panelFile, read } from '../support/datasets.js';

const base = 'https://muni.example/datos/panel.json';
const modelOf = (parts: Partial<DatasetFile>, panel = '', show: SpeakersShown = 'all') =>
  speakersModel(read(parts), { panel, show, language: 'es', base });
const names = (entries: readonly { readonly name: { readonly text: string } }[]) =>
  entries.map(({ name }) => name.text);

const ana = { id: 'ana', name: 'Ana' };
const luis = { id: 'luis', name: 'Luis' };
const two: Partial<DatasetFile> = {
  panels: [
    { id: 'uno', title: 'Uno', moderators: [{ person: 'ana' }], experiences: ['b', 'a'] },
    { id: 'dos', code: '02', title: 'Dos', moderators: [{ person: 'ana', role: 'Relatoría' }] },
  ],
  experiences: [
    { id: 'a', title: 'A', speakers: [{ person: 'luis' }, { person: 'ana', role: 'Jefa' }] },
    { id: 'b', title: 'B', speakers: [{ person: 'ana' }] },
    { id: 'c', title: 'C', speakers: [{ person: 'luis' }] },
  ],
  people: [ana, luis],
};

describe('speakersModel', () => {
  it('has who moderates and who presents, each once, with what they present', () => {
    const model = modelOf(two, 'uno');
    expect(names(model.moderators)).to.deep.equal(['Ana']);
    expect(names(model.speakers)).to.deep.equal(['Ana', 'Luis']);
    const parts = model.speakers.map((one) => one.parts.map(({ id, role }) => [id, role?.text]));
    expect(parts).to.deep.equal([
      [
        ['b', undefined],
        ['a', 'Jefa'],
      ],
      [['a', undefined]],
    ]);
    expect([model.id, model.title.text, model.severalPanels]).to.deep.equal(['uno', 'Uno', false]);
  });

  it('has all of the dataset where no panel is named', () => {
    const model = modelOf(two);
    expect(names(model.speakers)).to.deep.equal(['Luis', 'Ana']);
    const [moderator] = model.moderators;
    expect(moderator?.parts.map(({ id, code, role }) => [id, code, role?.text])).to.deep.equal([
      ['uno', undefined, undefined],
      ['dos', '02', 'Relatoría'],
    ]);
    expect([model.id, model.severalPanels]).to.deep.equal(['prueba', true]);
  });

  for (const [show, expected] of [
    ['all', [1, 2]],
    ['moderators', [1, 0]],
    ['speakers', [0, 2]],
  ] as const) {
    it(`has ${show}`, () => {
      const { moderators, speakers } = modelOf(two, 'uno', show);
      expect([moderators.length, speakers.length]).to.deep.equal(expected);
    });
  }

  it('tells of a person what the data says, and nothing else', () => {
    const organizations = [{ id: 'red', name: 'La red', sector: 'other' as const }];
    const known = { ...ana, country: 'AR', role: 'Intendenta', organization: 'red' };
    const [one] = modelOf({ ...two, organizations, people: [known, luis] }).moderators;
    expect([one?.country, one?.role?.text, one?.organization?.text]).to.deep.equal([
      'AR',
      'Intendenta',
      'La red',
    ]);
    const [other] = modelOf(two).speakers;
    expect([other?.country, other?.role, other?.organization]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  for (const path of ['country', 'role', 'organization']) {
    it(`tells that an editor added somebody's ${path}`, () => {
      const organizations = [{ id: 'red', name: 'La red', sector: 'other' as const }];
      const known = { ...ana, country: 'AR', role: 'Intendenta', organization: 'red' };
      const added = (editorial: readonly { readonly path: string }[]) =>
        modelOf({ ...two, organizations, people: [{ ...known, editorial }, luis] }).added;
      expect([added([]), added([{ path }])]).to.deep.equal([false, true]);
    });
  }

  it('names each document once', () => {
    const { sources } = modelOf(panelFile);
    expect(sources.map(({ title }) => title.text)).to.deep.equal(['Resumen del encuentro']);
  });

  it('has nobody where nobody is named', () => {
    const model = modelOf({});
    expect([model.moderators, model.speakers, model.sources]).to.deep.equal([[], [], []]);
  });

  it('knows no panel that the dataset has not', () => {
    expect(() => modelOf(two, 'nadie')).to.throw(Fault, 'id-not-found');
  });
});
