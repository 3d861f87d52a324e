import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import { directoryModel } from '../../../src/models/directory.js';

const folder = new URL('../../../data/panel-02/', import.meta.url);
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ');
const document = plain(readFileSync(new URL('resumen-panel-02.txt', folder), 'utf8'));
const json: unknown = JSON.parse(readFileSync(new URL('panel-02.dataset.json', folder), 'utf8'));
const { dataset } = readDataset(json);
const entriesOf = (panel?: string) =>
  directoryModel(dataset, {
    panel,
    language: 'es',
    base: 'https://muni.example/',
    say: (_, value) => value,
  }).collection.entries;

describe('The directory of the 2011 panel', () => {
  it('has the organisations that the text names and the groups it mentions, and nothing else', () => {
    const listed = entriesOf().map(({ sector, kind, title }) => `${sector.id} ${kind} ${title}`);
    assert.deepEqual(listed, [
      'municipality organization Municipalidad de San Martín',
      'municipality group distintos municipios',
      'public-agency organization Agencia de DL',
      'public-agency organization incubadora de empresas',
      'municipal-company organization FINVER – Callao',
      'university organization Facultad de Economía',
      'university organization Universidad de San Martín',
      'university group la Universidad',
      'company group pequeños medianos y hasta grandes empresarios',
      'company group empresa privada',
      'company group principales agentes económicos de la zona',
      'producers group núcleos productores y empresariales',
      'producers group pequeños productores de vino',
      'community group la comunidad',
      'community group líderes sociales',
      'municipal-association organization Microrregión Sur Correntino – Asociación de Municipios',
      'programme organization Escuela de Líderes Sociales de Valparaíso',
    ]);
  });

  it('says each in the words of the text', () => {
    const strangers = entriesOf().filter(({ title }) => !document.includes(title));
    assert.deepEqual(
      strangers.map(({ title }) => title),
      [],
    );
  });

  it('is the same when the panel is named', () => {
    const ids = (panel?: string) => entriesOf(panel).map(({ id }) => id);
    assert.deepEqual(ids('panel-02'), ids());
  });

  it('leads from each to an experience', () => {
    assert.deepEqual(
      entriesOf().filter(({ experiences }) => !experiences.length),
      [],
    );
  });

  it('marks every sector and belonging that the text does not say', () => {
    const added = entriesOf().flatMap(({ title, sector, partOf }) => [
      ...(sector.added ? [`${title}: ${sector.id}`] : []),
      ...(partOf?.added ? [`${title} < ${partOf.text}`] : []),
    ]);
    assert.deepEqual(added, [
      'Agencia de DL: public-agency',
      'Agencia de DL < Municipalidad de San Martín',
      'incubadora de empresas: public-agency',
      'incubadora de empresas < Municipalidad de San Martín',
      'principales agentes económicos de la zona: company',
      'núcleos productores y empresariales: producers',
      'líderes sociales: community',
      'Escuela de Líderes Sociales de Valparaíso: programme',
    ]);
  });
});
