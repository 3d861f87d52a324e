import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import type { DatasetFile } from '../../../src/dataset/types.js';
import { discrepancies } from './fidelity.js';

const folder = new URL('../../../data/panel-02/', import.meta.url);
const document = readFileSync(new URL('resumen-panel-02.txt', folder), 'utf8');
const json = readFileSync(new URL('panel-02.dataset.json', folder), 'utf8');

/** A fresh copy, to alter. */
const panel = (): any => JSON.parse(json);

describe('The dataset of the 2011 panel', () => {
  it('says what the document says, and marks the rest', () => {
    assert.deepEqual(discrepancies(panel() as DatasetFile, document), []);
  });

  it('is read without a single issue', () => {
    assert.deepEqual(readDataset(panel()).issues, []);
  });

  it('has nothing left to review', () => {
    assert.doesNotMatch(json, /needsReview/u);
  });

  it('invents no organizer, licence, publisher, role or date of an experience', () => {
    const { events, experiences, people, license, publisher } = panel();
    assert.equal(license ?? publisher ?? events[0].organizers, undefined);
    for (const item of [...experiences, ...people]) {
      assert.equal(item.role ?? item.startDate ?? item.endDate ?? item.status, undefined);
    }
    assert.doesNotMatch(json, /"role"/u);
  });

  it('marks only what is there', () => {
    for (const items of Object.values(panel())) {
      if (!Array.isArray(items)) continue;
      for (const item of items) {
        for (const { path, reason } of item.editorial ?? []) {
          const marked = path.split('/').reduce((value: any, part: string) => value?.[part], item);
          assert.notEqual(marked, undefined, `${item.id}: ${path}`);
          assert.ok(reason, `${item.id}: ${path} has a reason`);
        }
      }
    }
  });

  it('gives every experience topics, forms, excerpts and actors', () => {
    for (const { topics, forms, excerpts, actors } of panel().experiences) {
      assert.ok(topics.length && forms.length && actors.length && Object.keys(excerpts).length > 2);
    }
  });
});

describe('The fidelity check', () => {
  const alterations: [string, (dataset: any) => void][] = [
    [
      'a corrected misprint',
      (d) =>
        (d.panels[0].introduction[2] = d.panels[0].introduction[2].replace(
          'una seria',
          'una serie',
        )),
    ],
    [
      'an altered word',
      (d) =>
        (d.experiences[1].summary[0] = d.experiences[1].summary[0].replace('concesión', 'cesión')),
    ],
    ['a paragraph left out', (d) => d.experiences[3].summary.pop()],
    [
      'a paragraph cut short',
      (d) => (d.panels[0].introduction[0] = d.panels[0].introduction[0].slice(0, 90)),
    ],
    ['paragraphs in another order', (d) => d.panels[0].introduction.reverse()],
    ['a paragraph said twice', (d) => d.panels[0].introduction.push(d.panels[0].introduction[3])],
    ['an invented title', (d) => (d.title = 'Panel sobre asociativismo')],
    ['an invented name', (d) => (d.people[1].name = 'Andrés Salamanca')],
    ['an invented role', (d) => (d.experiences[0].actors[0].role = 'Diseño de la experiencia')],
    ['an invented role of a speaker', (d) => (d.experiences[2].speakers[0].role = 'Alcalde')],
    [
      'an excerpt that nobody marked as placed',
      (d) => unmark(d.experiences[1], 'excerpts/process/0'),
    ],
    [
      'an excerpt from another experience',
      (d) => (d.experiences[1].excerpts.process[0] = 'distintos municipios deciden asociarse'),
    ],
    ['an invented conclusion', (d) => (d.panels[0].conclusions = ['Se recomienda asociarse.'])],
    ['an invented licence', (d) => (d.license = 'https://creativecommons.org/licenses/by/4.0/')],
    [
      'an altered accent in running text',
      (d) => (d.experiences[0].actors[4].label = 'nucleos productores y empresariales'),
    ],
    ['another country of a speaker', (d) => (d.people[3].country = 'CL')],
    ['a country of a speaker left out', (d) => delete d.people[0].country],
    ['a speaker left out', (d) => d.experiences[0].speakers.pop()],
    [
      'an experience under another speaker',
      (d) =>
        ([d.experiences[1].speakers, d.experiences[2].speakers] = [
          d.experiences[2].speakers,
          d.experiences[1].speakers,
        ]),
    ],
    ['another date', (d) => (d.events[0].startDate = '2011-04-06')],
    ['a date of an experience', (d) => (d.experiences[0].startDate = '2010')],
    ['another panel code', (d) => (d.panels[0].code = '3')],
    ['an unmarked country of a place', (d) => unmark(d.places[4], 'country')],
    ['an unmarked country of an experience', (d) => unmark(d.experiences[2], 'countries/0')],
    ['unmarked coordinates', (d) => unmark(d.places[0], 'location')],
    ['an unmarked subdivision', (d) => unmark(d.places[1], 'subdivision')],
    ['an unmarked topic', (d) => unmark(d.experiences[4], 'topics/1')],
    ['an unmarked form', (d) => unmark(d.experiences[0], 'forms/1')],
    ['an unmarked name of a topic', (d) => unmark(d.topics[2], 'name')],
    ['an unmarked sector', (d) => unmark(d.organizations[1], 'sector')],
    ['an unmarked sector of a group', (d) => unmark(d.experiences[3], 'actors/2/sector')],
    [
      'an excerpt with an altered word, marked as placed',
      (d) => {
        d.experiences[0].excerpts.results[0] = 'se viene desarrollando con gran éxito';
      },
    ],
    ['a setting the text does not give', (d) => (d.experiences[0].setting = 'urban')],
  ];
  for (const [what, alter] of alterations) {
    it(`notices ${what}`, () => {
      const altered = panel();
      alter(altered);
      assert.notDeepEqual(altered, panel(), 'The case alters nothing');
      assert.notDeepEqual(discrepancies(altered, document), []);
    });
  }

  it('lets case and accents differ only from what the document sets in capitals', () => {
    const altered = panel();
    altered.events[0].name = 'encuentro sobre buenas practicas de gestion municipal';
    assert.deepEqual(discrepancies(altered, document), []);
    altered.experiences[1].title = altered.experiences[1].title.toLowerCase();
    assert.notDeepEqual(discrepancies(altered, document), []);
  });
});

function unmark(entity: any, path: string): void {
  entity.editorial = entity.editorial.filter((mark: any) => mark.path !== path);
}
