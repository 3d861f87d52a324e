import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile, Experience } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import { pickedExperienceModel } from '../../src/models/picked-experience.js';
import { fullFile, panelFile, read } from '../support/datasets.js';

const base = 'https://muni.example/datos/banco.json';

function modelOf(file: Partial<DatasetFile>, experience?: string, language = 'es') {
  return (
    pickedExperienceModel(read(file), { experience, language, base }) ?? expect.fail('nothing')
  );
}
type Model = ReturnType<typeof modelOf>;

const alone = (parts: Partial<Experience>, file: Partial<DatasetFile> = {}) =>
  modelOf({ experiences: [{ id: 'a', title: 'A', ...parts }], ...file });

describe('pickedExperienceModel', () => {
  describe('has every field of an experience', () => {
    const [given = expect.fail('no experience')] = fullFile.experiences ?? [];
    const model = modelOf(fullFile);
    const details = model.details ?? expect.fail('no details');
    /** By field of the format, so that a new one without its place here does not compile. */
    const reached: Record<keyof Required<Experience>, readonly [unknown, unknown]> = {
      id: [model.id, 'todo'],
      title: [model.title.text, 'Experiencia con todo'],
      speakers: [
        model.speakers.map(({ name, role }) => [name, role?.text]),
        [['Ana Ríos', 'Coordinadora']],
      ],
      countries: [model.countries.map(({ id }) => id), ['AR']],
      places: [model.places.map(({ text }) => text), ['Villa Serena']],
      topics: [model.topics.map(({ text }) => text), ['Turismo']],
      forms: [model.forms.map(({ id }) => id), ['concession', 'public-private']],
      setting: [model.setting, { id: 'urban', added: true }],
      sdgs: [details.sdgs.map((one) => one.number), [8, 11]],
      summary: [model.summary?.paragraphs, ['Un resumen.']],
      problem: [proseOf(model, 'problem'), ['Un problema.']],
      objectives: [proseOf(model, 'objectives'), ['Un objetivo.']],
      process: [proseOf(model, 'process'), ['Un paso.', 'Otro paso.']],
      beneficiaries: [proseOf(model, 'beneficiaries'), ['Unos beneficiarios.']],
      results: [proseOf(model, 'results'), ['Un resultado.']],
      lessons: [proseOf(model, 'lessons'), ['Una lección.']],
      conditions: [proseOf(model, 'conditions'), ['Una condición.']],
      excerpts: [
        Object.fromEntries(
          model.brief.map(({ field, quotes }) => [field, quotes.map(({ text }) => text)]),
        ),
        given.excerpts,
      ],
      actors: [
        model.actors.map(({ sector, name, role, place }) => [
          sector.id,
          name.text,
          role?.text,
          place?.text,
        ]),
        [
          ['public-agency', 'Oficina de Desarrollo', 'Coordina', undefined],
          ['community', 'los vecinos', 'Deciden', 'Villa Serena'],
        ],
      ],
      resources: [
        details.resources.map(({ type, description, amount, currency }) => [
          type,
          description.text,
          amount,
          currency,
        ]),
        [
          ['financial', 'Un fondo', 1500, 'USD'],
          ['human', 'Un equipo', undefined, undefined],
        ],
      ],
      startDate: [details.start, '2009'],
      endDate: [details.end, '2010-06'],
      status: [details.status, { id: 'completed', added: false }],
      followUp: [
        details.followUp.map(({ prose, asOf, status, source }) => [
          prose.paragraphs,
          asOf,
          status,
          source?.text,
        ]),
        [[['Siguió después.'], '2015', 'ongoing', 'Informe final']],
      ],
      activities: [
        details.activities.map(({ link, date, place }) => [
          link.label.text,
          link.href,
          date,
          place?.text,
        ]),
        [
          [
            'Un taller',
            'https://muni.example/datos/actividades/taller',
            '2009-03-01',
            'Villa Serena',
          ],
        ],
      ],
      links: [
        details.links[0] && [details.links[0].label.text, details.links[0].href],
        ['Un sitio', 'https://example.org/sitio'],
      ],
      documents: [
        details.documents.map(({ label, href, lang, format }) => [label.text, href, lang, format]),
        [['Un documento', 'https://muni.example/datos/docs/informe.pdf', 'pt', 'PDF']],
      ],
      images: [
        details.images.map(({ src, alt, credit, license }) => [
          src,
          alt.text,
          credit?.text,
          license,
        ]),
        [
          [
            'https://muni.example/examples/villa-aurora/escudo.svg',
            'La plaza llena',
            'Una fotógrafa',
            'https://creativecommons.org/licenses/by/4.0/',
          ],
        ],
      ],
      contact: [
        [
          details.contact?.organization.text,
          ...(details.contact?.links.map(({ href }) => href) ?? []),
        ],
        [
          'Oficina de Desarrollo',
          'mailto:oficina@example.org',
          'tel:+543515550100',
          'https://example.org/oficina',
        ],
      ],
      wikidata: [details.links.at(-1)?.href, 'https://www.wikidata.org/wiki/Q414'],
      sources: [
        model.sources.map(({ title, locator }) => [title.text, locator?.text]),
        [['Informe final', 'capítulo 3']],
      ],
      editorial: [model.added, true],
      // For editors only: nothing that is published has it.
      needsReview: [undefined, undefined],
    };
    for (const [field, [found, expected]] of Object.entries(reached)) {
      it(field, () => {
        expect(found).to.deep.equal(expected);
      });
    }
  });

  it('is nothing where there is no experience, and a failure where one was named', () => {
    const dataset = read({});
    expect(pickedExperienceModel(dataset, { language: 'es', base })).to.equal(undefined);
    expect(() => pickedExperienceModel(dataset, { experience: 'a', language: 'es', base }))
      .to.throw(Fault)
      .with.property('code', 'id-not-found');
  });

  it('has nothing where the dataset has nothing', () => {
    for (const [field, value] of Object.entries(alone({}))) {
      if (field === 'id' || field === 'title') continue;
      const empty = Array.isArray(value) ? value.length === 0 : !value;
      expect(empty, `${field} is empty`).to.equal(true);
    }
  });

  describe('marks what an editor added', () => {
    const marks: [string, Partial<Experience>, (model: Model) => unknown][] = [
      ['title', {}, (model) => model.title.added],
      ['summary', { summary: 'S' }, (model) => model.summary?.added],
      ['countries/1', { countries: ['AR', 'CL'] }, (model) => model.countries[1]?.added],
      ['forms/0', { forms: ['concession'] }, (model) => model.forms[0]?.added],
      ['forms', { forms: ['concession'] }, (model) => model.forms[0]?.added],
      ['setting', { setting: 'rural' }, (model) => model.setting?.added],
      ['results', { results: 'R' }, (model) => model.details?.narrative[0]?.prose.added],
      ['excerpts', { excerpts: { results: ['R'] } }, (model) => model.brief[0]?.added],
      ['excerpts/results', { excerpts: { results: ['R'] } }, (model) => model.brief[0]?.added],
      ['status', { status: 'ongoing' }, (model) => model.details?.status?.added],
      ['startDate', { startDate: '2009' }, (model) => model.details?.periodAdded],
      ['endDate', { endDate: '2009' }, (model) => model.details?.periodAdded],
      ['sdgs/0', { sdgs: [8] }, (model) => model.details?.sdgs[0]?.added],
      [
        'actors/0/sector',
        { actors: [{ label: 'x', sector: 'company' }] },
        (model) => model.actors[0]?.sector.added,
      ],
      [
        'actors/0/role',
        { actors: [{ label: 'x', sector: 'company', role: 'r' }] },
        (model) => model.actors[0]?.role?.added,
      ],
      [
        'links/0',
        { links: [{ url: 'https://example.org', label: 'x' }] },
        (model) => model.details?.links[0]?.label.added,
      ],
      [
        'resources/0',
        { resources: [{ type: 'human', description: 'x' }] },
        (model) => model.details?.resources[0]?.description.added,
      ],
      [
        'activities/0',
        { activities: [{ label: 'x' }] },
        (model) => model.details?.activities[0]?.link.label.added,
      ],
      [
        'followUp/0',
        { followUp: [{ text: 'x', asOf: '2015' }] },
        (model) => model.details?.followUp[0]?.prose.added,
      ],
      [
        'documents/0',
        { documents: [{ url: 'a.pdf', title: 'x' }] },
        (model) => model.details?.documents[0]?.label.added,
      ],
    ];
    for (const [path, parts, added] of marks) {
      it(path, () => {
        expect(added(alone({ ...parts, editorial: [{ path }] })), 'marked').to.equal(true);
        expect(added(alone(parts)), 'not marked').to.equal(false);
      });
    }

    it('and no value beside it', () => {
      const { topics } = modelOf(panelFile, 'feria');
      expect(topics.map(({ added }) => added)).to.deep.equal([false, true]);
    });
  });

  describe('knows the year that a claim is of', () => {
    const source = { id: 's', title: 'S', type: 'report' } as const;
    const dated = { ...source, date: '2012-05' };
    const panel = { id: 'p', title: 'P', experiences: ['a'] };
    const event = { id: 'e', name: 'E', startDate: '2011-04-05', panels: ['p'] };
    const own: Partial<Experience> = { sources: [{ source: 's' }] };
    const cases: [string, Partial<Experience>, Partial<DatasetFile>, string | undefined][] = [
      ['from its own source', own, { sources: [dated], panels: [panel], events: [event] }, '2012'],
      [
        'from the source of its panel',
        {},
        {
          sources: [dated],
          panels: [{ ...panel, sources: [{ source: 's' }] }],
          events: [event],
        },
        '2012',
      ],
      [
        'from its panel where the source names none',
        own,
        { sources: [source], panels: [{ ...panel, date: '2010-01-02' }], events: [event] },
        '2010',
      ],
      ['from the event', own, { sources: [source], panels: [panel], events: [event] }, '2011'],
      [
        'from nothing where nothing is dated',
        own,
        { sources: [source], panels: [panel] },
        undefined,
      ],
    ];
    for (const [what, parts, file, year] of cases) {
      it(what, () => {
        expect(alone(parts, file).asOf).to.equal(year);
      });
    }
  });

  it('takes the sources of its panel where it names none', () => {
    const { sources } = modelOf(panelFile, 'escuela');
    expect(sources.map(({ title }) => title.text)).to.deep.equal(['Resumen del encuentro']);
  });

  it('keeps the words of a link that a page may not open, without its address', () => {
    const { details } = alone({ links: [{ url: 'javascript:alert(1)', label: 'Premio' }] });
    expect(details?.links).to.have.length(1);
    expect(details?.links[0]?.label.text).to.equal('Premio');
    expect(details?.links[0]?.href).to.equal(undefined);
  });

  it('reads a link without words by its address', () => {
    const { details } = alone({ links: [{ url: 'https://example.org/a' }] });
    expect(details?.links[0]?.label.text).to.equal('https://example.org/a');
  });

  it('leaves out an image that cannot be one', () => {
    const images = [{ src: 'data:image/png,1', alt: 'x' }];
    expect(alone({ images }).details?.images).to.deep.equal([]);
  });
});

function proseOf(model: Model, field: string): readonly string[] | undefined {
  return model.details?.narrative.find((one) => one.field === field)?.prose.paragraphs;
}
