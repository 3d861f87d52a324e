import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import type { DatasetFile } from '../../../src/dataset/types.js';
import type { CollectionName } from '../../../src/dataset/values.js';
import { graphModel } from '../../../src/models/graph.js';
import {
  serializeStructuredData,
  structuredData,
} from '../../../src/publishing/structured-data.js';
import { edited } from '../../dataset/support/edit.js';
import { fullDataset } from '../../dataset/support/full.js';

const file = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'));
const panel2011 = file('panel-02/panel-02.dataset.json');
const rich = file('rich/rich.dataset.json');

const page = 'https://muni.example/panel';
const base = 'https://muni.example/datos/panel.json';

type Node = Record<string, unknown>;

const graphOf = (value: unknown, language = 'es', url = page) =>
  structuredData(graphModel(readDataset(value).dataset, { language, base }), { url });
/** As a reader of the page gets it. */
const nodesOf = (...args: Parameters<typeof graphOf>): Node[] =>
  JSON.parse(serializeStructuredData(graphOf(...args)))['@graph'];
const node = (nodes: readonly Node[], id: string): Node =>
  nodes.find((one) => one['@id'] === `${page}#${id}`) ?? assert.fail(`no ${id}`);

const id = (of: string) => ({ '@id': `${page}#${of}` });
const summary = [id('source/resumen-panel-02')];
const dataset: any = panel2011;

/** Every value that is no object, with the name it stands under. */
function* leaves(value: unknown, key = ''): Generator<readonly [key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) yield [key, value];
  else {
    for (const [name, inner] of Object.entries(value)) {
      yield* leaves(inner, Array.isArray(value) ? key : name);
    }
  }
}

describe('the graph of the 2011 panel', () => {
  const nodes = nodesOf(panel2011);

  it('has its event, with what the document says of it', () => {
    assert.deepEqual(node(nodes, 'event/encuentro-2011'), {
      '@type': 'Event',
      ...id('event/encuentro-2011'),
      name: 'Encuentro sobre Buenas Prácticas de Gestión Municipal',
      startDate: '2011-04-05',
      endDate: '2011-04-07',
      location: id('place/villa-general-belgrano'),
      subEvent: [id('panel/panel-02')],
      subjectOf: summary,
    });
  });

  it('has its panel, with who presented and who moderated', () => {
    assert.deepEqual(node(nodes, 'panel/panel-02'), {
      '@type': 'Event',
      ...id('panel/panel-02'),
      name: 'Asociativismo y alianzas estratégicas',
      identifier: '02',
      description: dataset.panels[0].introduction.join('\n\n'),
      superEvent: [id('event/encuentro-2011')],
      performer: [
        'andres-salama',
        'enrique-dentice',
        'edwin-flores-torrejon',
        'juan-carlos-hernandez-correa',
        'hilda-arevalo',
        'carlos-augusto-rubin',
      ].map((one) => id(`person/${one}`)),
      contributor: [id('person/karina-vargas-terrones')],
      about: dataset.panels[0].experiences.map((one: string) => id(`experience/${one}`)),
      keywords: ['Asociativismo', 'Alianzas estratégicas'],
      subjectOf: summary,
    });
  });

  it('has an experience as a project, with those who have a name', () => {
    assert.deepEqual(node(nodes, 'experience/inversion-privada-callao'), {
      '@type': 'Project',
      ...id('experience/inversion-privada-callao'),
      name: 'Inversión Privada de Proyectos Públicos Municipales',
      description: dataset.experiences[1].summary.join('\n\n'),
      keywords: ['Inversión privada', 'Infraestructura y servicios'],
      areaServed: [{ '@type': 'Country', identifier: 'PE' }],
      location: [id('place/callao-pe')],
      member: [id('organization/finver-callao')],
      subjectOf: summary,
    });
  });

  it('has its people without a nationality, and its source without an author or a date', () => {
    assert.deepEqual(node(nodes, 'person/hilda-arevalo'), {
      '@type': 'Person',
      ...id('person/hilda-arevalo'),
      name: 'Hilda Arévalo',
    });
    assert.deepEqual(node(nodes, 'source/resumen-panel-02'), {
      '@type': 'Report',
      ...id('source/resumen-panel-02'),
      name: 'Resumen Panel 02: Asociativismo y alianzas estratégicas',
      inLanguage: 'es',
      encodingFormat: 'text/plain',
      url: 'https://muni.example/datos/resumen-panel-02.txt',
    });
  });

  it('has places with what they lie in and where they are', () => {
    assert.deepEqual(node(nodes, 'place/villa-general-belgrano'), {
      '@type': 'Place',
      ...id('place/villa-general-belgrano'),
      name: 'Villa General Belgrano',
      containedInPlace: id('place/cordoba-ar'),
      address: { '@type': 'PostalAddress', addressCountry: 'AR' },
      geo: { '@type': 'GeoCoordinates', latitude: -31.97828, longitude: -64.55627 },
      subjectOf: [id('source/geonames')],
    });
  });

  it('has organizations with the place they are in and what they are part of', () => {
    assert.deepEqual(node(nodes, 'organization/facultad-economia-san-martin'), {
      '@type': 'Organization',
      ...id('organization/facultad-economia-san-martin'),
      name: 'Facultad de Economía',
      parentOrganization: id('organization/universidad-san-martin'),
    });
  });

  it('has one node for each thing of the dataset, in its order, and no other', () => {
    const expected = [
      ['event', 'events'],
      ['panel', 'panels'],
      ['experience', 'experiences'],
      ['person', 'people'],
      ['organization', 'organizations'],
      ['place', 'places'],
      ['source', 'sources'],
    ].flatMap(([kind = '', name = '']) =>
      dataset[name].map((one: { id: string }) => `${page}#${kind}/${one.id}`),
    );
    assert.deepEqual(
      nodes.map((one) => one['@id']),
      expected,
    );
  });
});

for (const [name, value] of [
  ['2011 panel', panel2011],
  ['rich dataset', rich],
] as const) {
  describe(`the graph of the ${name}`, () => {
    for (const language of ['es', 'pt-BR', 'en']) {
      it(`says nothing that the dataset does not, in ${language}`, () => {
        const said = new Set<unknown>();
        const collect = (inner: unknown): void => {
          if (Array.isArray(inner)) {
            said.add(inner.join('\n\n')).add(inner.join('; '));
            inner.forEach(collect);
          } else if (typeof inner === 'object' && inner) Object.values(inner).forEach(collect);
          else said.add(inner);
        };
        collect(value);
        for (const [key, leaf] of leaves(nodesOf(value, language))) {
          if (key === '@id' || key === '@type') continue;
          const text = String(leaf);
          const known =
            said.has(leaf) ||
            (key === 'sameAs' && said.has(text.replace('https://www.wikidata.org/entity/', ''))) ||
            // An address, resolved against the dataset's own.
            [...said].some((one) => typeof one === 'string' && text === resolved(one));
          assert.ok(known, `${key}: ${text}`);
        }
      });
    }

    it('has each id once, and every reference leads to one', () => {
      const nodes = nodesOf(value);
      const ids = nodes.map((one) => one['@id']);
      assert.equal(new Set(ids).size, ids.length);
      let references = 0;
      for (const [key, leaf] of leaves(nodes)) {
        if (key !== '@id') continue;
        references++;
        assert.ok(ids.includes(leaf), String(leaf));
      }
      assert.ok(references > ids.length);
    });

    it('has nothing empty', () => {
      const look = (inner: unknown): void => {
        assert.ok(inner !== '' && inner !== null && inner !== undefined);
        if (typeof inner !== 'object') return;
        const values = Object.values(inner);
        assert.ok(values.length, JSON.stringify(inner));
        values.forEach(look);
      };
      look(graphOf(value));
    });
  });
}

function resolved(text: string): string | undefined {
  try {
    return new URL(text, base).href;
  } catch {
    return undefined;
  }
}

describe('structured data', () => {
  const hostile = '</script><!--<script>alert("1")\u2028\u2029\\ &amp; {{x}} \u0000 ]]>';
  const dangerous = {
    formatVersion: '1.0',
    id: 'hostil',
    title: 'Hostil',
    language: 'es',
    experiences: [
      {
        id: 'constructor',
        title: hostile,
        summary: [hostile],
        actors: [
          { organization: 'constructor', role: hostile },
          { label: hostile, sector: 'other' },
        ],
        images: [
          { src: 'javascript:alert(1)', alt: hostile },
          { src: 'foto.jpg', alt: hostile, license: 'data:text/html,x' },
        ],
        contact: { organization: 'constructor', url: 'javascript:alert(1)', phone: hostile },
      },
    ],
    people: [{ id: 'constructor', name: hostile }],
    organizations: [{ id: 'constructor', name: hostile, sector: 'other' }],
    sources: [
      {
        id: 's',
        title: hostile,
        type: 'minutes',
        authors: [hostile],
        publisher: hostile,
        url: 'javascript:alert(1)',
      },
    ],
  };

  it('escapes what would end the script it is printed in, and is the same JSON', () => {
    const text = serializeStructuredData(graphOf(dangerous));
    assert.doesNotMatch(text, /[<\u2028\u2029]/u);
    assert.ok(text.includes('\\u003c/script>\\u003c!--\\u003cscript>'));
    assert.ok(text.includes('\\u2028\\u2029'));
    assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(graphOf(dangerous))));
    assert.equal(node(nodesOf(dangerous), 'person/constructor')['name'], hostile);
  });

  it('has no address that a page may not open', () => {
    const text = serializeStructuredData(graphOf(dangerous));
    assert.doesNotMatch(text, /javascript:|data:/u);
    assert.deepEqual(node(nodesOf(dangerous), 'experience/constructor')['image'], [
      {
        '@type': 'ImageObject',
        contentUrl: 'https://muni.example/datos/foto.jpg',
        caption: hostile,
      },
    ]);
  });

  it('keeps things of several kinds with one id apart, and names nobody whom the text does not', () => {
    const nodes = nodesOf(dangerous);
    assert.deepEqual(
      nodes.map((one) => [one['@type'], String(one['@id']).replace(page, '')]),
      [
        ['Project', '#experience/constructor'],
        ['Person', '#person/constructor'],
        ['Organization', '#organization/constructor'],
        ['CreativeWork', '#source/s'],
      ],
    );
    assert.deepEqual(node(nodes, 'experience/constructor')['member'], [
      {
        '@type': 'OrganizationRole',
        roleName: hostile,
        member: id('organization/constructor'),
      },
    ]);
  });

  it('has the page’s address without its fragment in every id', () => {
    assert.deepEqual(nodesOf(dangerous, 'es', `${page}#inicio`), nodesOf(dangerous));
  });

  it('speaks the language asked for, where the dataset does', () => {
    const names = ['es', 'en'].map(
      (language) => node(nodesOf(rich, language), 'event/encuentro-ficticio')['name'],
    );
    assert.deepEqual(names, [
      'Encuentro ficticio de municipios que aprenden',
      'Fictitious Encounter of Learning Municipalities',
    ]);
  });

  it('credits who signs a document, without saying whether it is a person', () => {
    const { creditText, publisher, datePublished } = node(nodesOf(rich), 'source/memoria');
    assert.deepEqual(
      [creditText, publisher, datePublished],
      [
        'Comisión de Redacción del Encuentro Ficticio; Nélida Peñaloza Entrelíneas',
        { '@type': 'Organization', name: 'Editora municipal Página en Blanco' },
        '2025-11-28',
      ],
    );
  });
});

type Item<Name extends CollectionName> = NonNullable<DatasetFile[Name]>[number];

describe('what the graph says of each field', () => {
  const marks = { sources: true, editorial: false, needsReview: false };
  /** A field that the format gains does not compile until it stands here and, if true, is said. */
  const said: { [Name in CollectionName]: Record<Exclude<keyof Item<Name>, 'id'>, boolean> } = {
    events: {
      ...{ name: true, description: true, startDate: true, endDate: true, place: true },
      ...{ organizers: true, panels: true, links: false, ...marks },
    },
    panels: {
      ...{ code: true, title: true, date: true, moderators: true, introduction: true },
      ...{ conclusions: false, experiences: true, topics: true, links: false, ...marks },
    },
    experiences: {
      ...{ title: true, speakers: true, countries: true, places: true, topics: true },
      ...{ forms: false, setting: false, sdgs: false, summary: true },
      ...{ problem: false, objectives: false, process: false, beneficiaries: false },
      ...{ results: false, lessons: false, conditions: false, excerpts: false },
      ...{ actors: true, resources: false, startDate: false, endDate: false, status: false },
      ...{ followUp: false, activities: false, links: false, documents: false },
      ...{ images: true, contact: true, wikidata: true, ...marks },
    },
    people: { name: true, country: false, role: true, organization: true, links: false, ...marks },
    organizations: {
      ...{ name: true, sector: false, place: true, partOf: true, topics: true },
      ...{ offers: false, needs: false, links: false, wikidata: true, ...marks },
    },
    places: {
      ...{ name: true, type: false, containedIn: true, country: true, subdivision: true },
      ...{ location: true, wikidata: true, ...marks },
    },
    topics: { name: true, ...marks, sources: false },
    sources: {
      ...{ title: true, type: true, language: true, authors: true, publisher: true, date: true },
      ...{ format: true, url: true, transcription: false, ...marks },
    },
  };
  /** What stands in the place of a field that cannot be left out. */
  const others = new Map(
    Object.entries({ title: 'Otro', name: 'Otro', type: 'other', sector: 'other' }),
  );
  const full = JSON.stringify(graphOf(fullDataset()));

  for (const [name, fields] of Object.entries(said)) {
    it(`changes with those of ${name} that it says, and with no other`, () => {
      for (const [field, isSaid] of Object.entries(fields)) {
        const path = `${name}/0/${field}`;
        const changed = JSON.stringify(graphOf(edited(fullDataset(), [path, others.get(field)])));
        assert.equal(changed !== full, isSaid, path);
      }
    });
  }
});
