import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import { experienceKey, isShared } from '../../../src/models/network-actors.js';
import { networkModel } from '../../../src/models/network.js';

const data = new URL('../../../data/', import.meta.url);
const networkOf = (file: string) => {
  const json: unknown = JSON.parse(readFileSync(new URL(file, data), 'utf8'));
  const { dataset } = readDataset(json);
  return {
    dataset,
    model: networkModel(dataset, { language: 'es', base: 'https://muni.example/' }),
  };
};

describe('The network of the 2011 panel', () => {
  const { dataset, model } = networkOf('panel-02/panel-02.dataset.json');
  const document = readFileSync(new URL('panel-02/resumen-panel-02.txt', data), 'utf8');

  it('has the seven organisations and nine groups that the text says take part', () => {
    const kinds = model.actors.map(({ kind }) => kind);
    assert.equal(kinds.filter((kind) => kind === 'organization').length, 7);
    assert.equal(kinds.filter((kind) => kind === 'group').length, 9);
    const plain = document.replaceAll(/\s+/gu, ' ');
    assert.deepEqual(
      model.actors.map(({ name }) => name.text).filter((name) => !plain.includes(name)),
      [],
    );
  });

  it('joins no experiences: the text names nobody in two of them', () => {
    assert.deepEqual(model.actors.filter(isShared), []);
  });

  it('draws once the two organisations that are experiences themselves', () => {
    assert.deepEqual(
      model.actors.filter(({ isItself }) => isItself).map(({ name }) => name.text),
      [
        'Microrregión Sur Correntino – Asociación de Municipios',
        'Escuela de Líderes Sociales de Valparaíso',
      ],
    );
  });

  it('has a line for each other actor of the file, and no more', () => {
    const lines = model.sides.flatMap(({ threads }) => threads);
    const said = [...dataset.experiences.values()].flatMap(({ actors }) => actors ?? []);
    assert.equal(lines.length, said.length - 2);
    for (const { actor, experience } of lines) {
      assert.ok(actor.parts.some(({ id }) => experienceKey(id) === experience));
    }
  });
});

describe('The network of a whole bank', () => {
  const { dataset, model } = networkOf('rich/rich.dataset.json');

  it('has each line that the file says once', () => {
    const lines = model.sides.flatMap(({ threads }) => threads);
    const drawn = lines.map(({ actor, experience }) => `${actor.key} ${experience}`);
    const said = [...dataset.experiences.values()].flatMap(({ id, actors = [] }) =>
      actors.map((actor, index) =>
        'label' in actor
          ? `group/${id}/actors/${index} ${experienceKey(id)}`
          : `organization/${actor.organization} ${experienceKey(id)}`,
      ),
    );
    assert.deepEqual([...drawn].sort(), [...said].sort());
  });

  it('is the same each time', () => {
    const again = networkOf('rich/rich.dataset.json').model;
    assert.deepEqual(again, model);
  });
});
