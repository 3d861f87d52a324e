import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import type { DatasetFile } from '../../../src/dataset/types.js';
import { edited, type Edit, type Json } from '../../dataset/support/edit.js';
import { discrepancies } from './fidelity.js';

const folder = new URL('../../../data/panel-02/', import.meta.url);
const document = readFileSync(new URL('resumen-panel-02.txt', folder), 'utf8');
const json = readFileSync(new URL('panel-02.dataset.json', folder), 'utf8');
const panel = JSON.parse(json) as DatasetFile;
const { events = [], experiences = [], people = [] } = panel;

function at(path: string): Json | undefined {
  const found = path
    .split('/')
    .reduce<unknown>((value, part) => (Object(value) as Record<string, unknown>)[part], panel);
  return found as Json | undefined;
}

describe('The dataset of the 2011 panel', () => {
  it('says what the document says, and marks the rest', () => {
    assert.deepEqual(discrepancies(panel, document), []);
  });

  it('is read without a single issue', () => {
    assert.deepEqual(readDataset(panel).issues, []);
  });

  it('has nothing left to review', () => {
    assert.doesNotMatch(json, /needsReview/u);
  });

  it('invents no organizer, licence, publisher, role or date of an experience', () => {
    assert.equal(panel.license ?? panel.publisher ?? events[0]?.organizers, undefined);
    for (const { startDate, endDate, status } of experiences) {
      assert.equal(startDate ?? endDate ?? status, undefined);
    }
    assert.doesNotMatch(json, /"role"/u);
    assert.equal(people.length, 7);
  });

  it('marks only what is there, and says why', () => {
    const collections = Object.entries(panel).filter(([, value]) => Array.isArray(value));
    for (const [name] of collections) {
      for (const [index, item] of (at(name) as { editorial?: Json }[]).entries()) {
        for (const mark of (item.editorial ?? []) as { path: string; reason?: string }[]) {
          const path = `${name}/${index}/${mark.path}`;
          assert.notEqual(at(path), undefined, path);
          assert.ok(mark.reason, path);
        }
      }
    }
  });

  it('gives every experience topics, forms, excerpts and actors', () => {
    assert.equal(experiences.length, 5);
    for (const { topics, forms, excerpts, actors } of experiences) {
      assert.ok(topics?.length && forms?.length && actors?.length);
      assert.ok(Object.keys(excerpts ?? {}).length > 2);
    }
  });
});

describe('The fidelity check', () => {
  const instead = (path: string, from: string, to: string): Edit => {
    const text = at(path);
    assert.ok(typeof text === 'string' && text.includes(from), `${path} has "${from}"`);
    return [path, text.replace(from, to)];
  };
  const intro = 'panels/0/introduction';
  const alterations: readonly [what: string, ...edits: Edit[]][] = [
    ['a corrected misprint', instead(`${intro}/2`, 'una seria', 'una serie')],
    ['an altered word', instead('experiences/1/summary/0', 'concesión', 'cesión')],
    ['an altered accent', instead('experiences/0/actors/4/label', 'núcleos', 'nucleos')],
    ['a paragraph left out', ['experiences/3/summary/2']],
    ['a paragraph cut short', instead(`${intro}/0`, ' y superar la “informalidad”', '')],
    ['a paragraph in two', [`${intro}/4`, 'Hoy sabemos']],
    ['a paragraph said twice', [`${intro}/4`, at(`${intro}/3`)]],
    ['another order', [`${intro}/0`, at(`${intro}/1`)], [`${intro}/1`, at(`${intro}/0`)]],
    ['an invented title of the dataset', ['title', 'Panel sobre asociativismo']],
    ['an invented title of the panel', ['panels/0/title', 'Alianzas']],
    ['an invented name', ['people/1/name', 'Andrés Salamanca']],
    ['an invented organization', ['organizations/0/name', 'Municipio de San Martín']],
    ['an invented role', ['experiences/0/actors/3/role', 'Diseño de la experiencia']],
    ['an invented role of a speaker', ['experiences/2/speakers/0/role', 'Alcalde']],
    ['an invented conclusion', ['panels/0/conclusions', 'Se recomienda asociarse.']],
    ['an invented licence', ['license', 'https://creativecommons.org/licenses/by/4.0/']],
    ['an invented result', ['experiences/4/results', 'Cinco municipios asociados.']],
    ['another country of a speaker', ['people/3/country', 'CL']],
    ['another country of the moderator', ['people/0/country', 'AR']],
    ['a country left out', ['people/0/country']],
    ['a country of a place the text does not name', ['places/3/country', 'CL']],
    ['a speaker left out', ['experiences/0/speakers/1']],
    ['an experience left out', ['panels/0/experiences/2']],
    ['another speaker', ['experiences/1/speakers/0/person', 'hilda-arevalo']],
    ['another date', ['events/0/startDate', '2011-04-06']],
    ['a date of an experience', ['experiences/0/startDate', '2010']],
    ['another panel code', ['panels/0/code', '3']],
    ['another sector', ['organizations/0/sector', 'company']],
    ['a setting the text does not give', ['experiences/0/setting', 'urban']],
    ['a goal that nobody marked', ['experiences/0/sdgs', [17]]],
    ['an altered excerpt', instead('experiences/0/excerpts/results/0', 'bastante', 'gran')],
    [
      'an excerpt from another experience',
      ['experiences/1/excerpts/process/0', 'distintos municipios deciden asociarse'],
    ],
  ];
  for (const [what, ...edits] of alterations) {
    it(`notices ${what}`, () => {
      assert.notDeepEqual(discrepancies(edited(panel, ...edits), document), []);
    });
  }

  const marks: readonly [entity: string, mark: string][] = [
    ['places/4', 'country'],
    ['places/0', 'location'],
    ['places/1', 'subdivision'],
    ['places/4', 'type'],
    ['experiences/2', 'countries/0'],
    ['experiences/4', 'topics/1'],
    ['experiences/0', 'forms/1'],
    ['experiences/3', 'actors/2/sector'],
    ['experiences/1', 'excerpts/process/0'],
    ['topics/2', 'name'],
    ['organizations/1', 'sector'],
    ['sources/1', 'title'],
  ];
  for (const [entity, mark] of marks) {
    it(`notices ${entity}/${mark} when it is no longer marked`, () => {
      const path = `${entity}/editorial`;
      const left = (at(path) as { path: string }[]).filter((one) => one.path !== mark);
      assert.deepEqual(
        discrepancies(edited(panel, [path, left]), document).map((one) => one.path),
        [`${entity}/${mark}`],
      );
    });
  }

  it('lets case and accents differ only from what the document sets in capitals', () => {
    const heading = [
      'events/0/name',
      'encuentro sobre buenas practicas de gestion municipal',
    ] as const;
    const sentence = instead('experiences/1/title', 'Privada', 'privada');
    assert.deepEqual(discrepancies(edited(panel, heading), document), []);
    assert.notDeepEqual(discrepancies(edited(panel, sentence), document), []);
  });
});
