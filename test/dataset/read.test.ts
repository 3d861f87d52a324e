import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/dataset/types.js';
import type { Issue } from '../../src/dataset/issue.js';
import { readDataset } from '../../src/dataset/read.js';
import { Fault, type FaultCode, type Params } from '../../src/fault.js';
import { edited, frozen, type Edit, type Json } from './support/edit.js';
import { fullDataset } from './support/full.js';

/** Reads the full dataset with some places changed, and says where there were issues. */
function read(...edits: readonly Edit[]) {
  const { dataset, issues } = readDataset(frozen(edited<unknown>(fullDataset(), ...edits)));
  return { dataset, issues, told: issues.map(({ code, path }) => `${code} ${path}`) };
}

function faultOf(value: unknown): Fault {
  try {
    readDataset(value);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('It was read');
}

/** What was read, laid out as a file again. */
function asFile({ head, ...collections }: Dataset): unknown {
  const lists = Object.entries(collections).map(([name, items]) => [name, [...items.values()]]);
  return { ...head, ...Object.fromEntries(lists) };
}

const minimal = { formatVersion: '1.0', id: 'a', title: 'A', language: 'es' };

describe('Reading a dataset that is right', () => {
  it('keeps everything and reports nothing', () => {
    const { dataset, issues } = read();
    expect(issues).to.deep.equal([]);
    expect(asFile(dataset)).to.deep.equal(fullDataset());
  });

  it('accepts a dataset with nothing in it', () => {
    for (const collections of [{ panels: [] }, { experiences: [] }]) {
      const { dataset, issues } = readDataset({ ...minimal, ...collections });
      expect([dataset.panels.size, dataset.experiences.size, issues.length]).to.eql([0, 0, 0]);
    }
  });

  it('accepts experiences without panels, and panels without experiences', () => {
    const bank = readDataset({ ...minimal, experiences: [{ id: 'x', title: 'X' }] });
    const event = readDataset({ ...minimal, panels: [{ id: 'p', title: 'P' }] });
    expect(bank.dataset.experiences.get('x')?.title).to.equal('X');
    expect(event.dataset.panels.get('p')?.title).to.equal('P');
  });

  it('reads a later minor version and ignores what it does not know', () => {
    const { dataset, issues } = read(
      ['formatVersion', '1.27'],
      ['novelty', { deep: [1] }],
      ['experiences/0/novelty', 'x'],
      ['experiences/0/actors/0/novelty', 'x'],
    );
    expect(issues).to.deep.equal([]);
    expect(dataset.experiences.get('ferias')).to.deep.equal(fullDataset().experiences[0]);
    expect(dataset.head).not.to.have.property('novelty');
  });

  it('keeps the order of the file', () => {
    const { dataset } = read();
    expect([...dataset.places.keys()]).to.deep.equal(['villa', 'provincia']);
  });

  it('never writes to what it was given', () => {
    // `read` freezes its input: this one has something to mend in every collection.
    const { issues } = read(
      ['experiences/0/topics/0', 'nada'],
      ['places/1/type', 'x'],
      ['organizations/1/partOf', 'municipio'],
    );
    expect(issues).to.have.length(3);
  });
});

describe('Refusing a file', () => {
  const deep = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) as unknown;
  const wrong: readonly [what: string, value: unknown, code: FaultCode, params: Params][] = [
    ['a list', [], 'wrong-schema', { found: 'list', expected: 'object' }],
    ['a text', 'hola', 'wrong-schema', { found: 'text', expected: 'object' }],
    ['null', null, 'wrong-schema', { found: 'null', expected: 'object' }],
    ['nothing', undefined, 'wrong-schema', { found: 'nothing', expected: 'object' }],
    [
      'an object without a version',
      {},
      'wrong-schema',
      { path: 'formatVersion', found: 'nothing', expected: 'version' },
    ],
    [
      'a version that is a number',
      { ...minimal, formatVersion: 1, panels: [] },
      'wrong-schema',
      { path: 'formatVersion', found: 'number', expected: 'version' },
    ],
    [
      'a version that is no version',
      { ...minimal, formatVersion: 'v1', panels: [] },
      'wrong-schema',
      { path: 'formatVersion', found: 'v1', expected: 'version' },
    ],
    [
      'the next major version',
      { formatVersion: '2.0' },
      'unsupported-version',
      { found: '2.0', supported: '1' },
    ],
    [
      'a version before the first',
      { formatVersion: '0.9' },
      'unsupported-version',
      { found: '0.9', supported: '1' },
    ],
    [
      'an index',
      { ...minimal, kind: 'index', panels: [] },
      'wrong-schema',
      { path: 'kind', found: 'index', expected: 'dataset' },
    ],
    [
      'neither panels nor experiences',
      minimal,
      'wrong-schema',
      { path: 'panels', found: 'nothing', expected: 'list' },
    ],
    [
      'experiences that are no list',
      { ...minimal, experiences: {} },
      'wrong-schema',
      { path: 'experiences', found: 'object', expected: 'list' },
    ],
    [
      'panels that are no list',
      { ...minimal, panels: 'x' },
      'wrong-schema',
      { path: 'panels', found: 'text', expected: 'list' },
    ],
    [
      'only panels of which none is usable',
      { ...minimal, panels: [{ id: 'p' }, 5] },
      'wrong-schema',
      { path: 'panels/0/title', reason: 'missing', dropped: 2 },
    ],
    [
      'only experiences of which none is usable',
      { ...minimal, panels: [], experiences: [{ title: 'X' }] },
      'wrong-schema',
      { path: 'experiences/0/id', reason: 'missing', dropped: 1 },
    ],
    [
      'nesting without end',
      { ...minimal, panels: [], deep },
      'too-large',
      { limit: 'depth', max: 64 },
    ],
    [
      'more values than anybody can show',
      { ...minimal, panels: Array(2_000_000).fill(0) },
      'too-large',
      { limit: 'values', max: 2_000_000 },
    ],
  ];
  for (const [what, value, code, params] of wrong) {
    it(`refuses ${what}`, () => {
      const fault = faultOf(value);
      expect({ code: fault.code, params: fault.params }).to.deep.equal({ code, params });
    });
  }

  it('refuses an object that contains itself', () => {
    const endless: Record<string, unknown> = { ...minimal, panels: [] };
    endless['self'] = endless;
    expect(faultOf(endless).code).to.equal('too-large');
  });
});

describe('Reading a dataset in which something is wrong', () => {
  /** What is changed, the only issue told, and a look at what is left. */
  const mended: readonly [
    what: string,
    edit: Edit,
    told: string,
    left: (d: Dataset) => unknown,
    expected: unknown,
  ][] = [
    [
      'reads an unknown sector as other',
      ['organizations/0/sector', 'startup'],
      'unknown-term organizations/0/sector',
      (d) => d.organizations.get('municipio')?.sector,
      'other',
    ],
    [
      'reads a sector that is not given as other',
      ['organizations/0/sector'],
      'missing organizations/0/sector',
      (d) => d.organizations.get('municipio')?.sector,
      'other',
    ],
    [
      'reads a sector of a group as other',
      ['experiences/0/actors/1/sector', 'x'],
      'unknown-term experiences/0/actors/1/sector',
      (d) => d.experiences.get('ferias')?.actors?.[1],
      { label: 'vecinas', sector: 'other', role: 'Venden', place: 'villa' },
    ],
    [
      'reads an unknown form as other',
      ['experiences/0/forms/0', 'cooperative'],
      'unknown-term experiences/0/forms/0',
      (d) => d.experiences.get('ferias')?.forms,
      ['other', 'concession'],
    ],
    [
      'reads an unknown setting as other',
      ['experiences/0/setting', 'lunar'],
      'unknown-term experiences/0/setting',
      (d) => d.experiences.get('ferias')?.setting,
      'other',
    ],
    [
      'reads an unknown status of a follow-up as other',
      ['experiences/0/followUp/0/status', 5],
      'unknown-term experiences/0/followUp/0/status',
      (d) => d.experiences.get('ferias')?.followUp?.[0]?.status,
      'other',
    ],
    [
      'leaves out a paragraph that is none',
      ['experiences/0/summary/0', 7],
      'wrong-type experiences/0/summary/0',
      (d) => d.experiences.get('ferias')?.summary,
      ['Dos.'],
    ],
    [
      'leaves out an empty paragraph',
      ['experiences/0/summary/1', ' '],
      'wrong-value experiences/0/summary/1',
      (d) => d.experiences.get('ferias')?.summary,
      ['Uno.'],
    ],
    [
      'leaves out a paragraph of one language',
      ['panels/0/conclusions/en/0', null],
      'wrong-type panels/0/conclusions/en/0',
      (d) => d.panels.get('panel-1')?.conclusions,
      { es: ['Uno.', 'Dos.'], 'pt-BR': 'Um só.', en: ['Two.'] },
    ],
    [
      'leaves out a language whose text is none',
      ['experiences/0/title/en', 5],
      'wrong-type experiences/0/title/en',
      (d) => d.experiences.get('ferias')?.title,
      { es: 'Ferias' },
    ],
    [
      'leaves out a language that is none',
      ['experiences/0/title/español', 'x'],
      'wrong-value experiences/0/title/español',
      (d) => d.experiences.get('ferias')?.title,
      { es: 'Ferias', en: 'Fairs' },
    ],
    [
      'leaves out a text without paragraphs',
      ['experiences/0/problem', []],
      'wrong-value experiences/0/problem',
      (d) => d.experiences.get('ferias')?.problem,
      undefined,
    ],
    [
      'leaves out a text of no language',
      ['experiences/0/problem', {}],
      'wrong-value experiences/0/problem',
      (d) => d.experiences.get('ferias')?.problem,
      undefined,
    ],
    [
      'leaves out a list of lists in a language',
      ['experiences/0/problem', { es: { en: 'x' } }],
      'wrong-type experiences/0/problem/es',
      (d) => d.experiences.get('ferias')?.problem,
      undefined,
    ],
    [
      'leaves out an optional field of the wrong type',
      ['experiences/0/wikidata', 42],
      'wrong-type experiences/0/wikidata',
      (d) => d.experiences.get('ferias')?.wikidata,
      undefined,
    ],
    [
      'leaves out a field that is null',
      ['people/0/country', null],
      'wrong-type people/0/country',
      (d) => d.people.get('ana')?.country,
      undefined,
    ],
    [
      'leaves out a country that is none',
      ['experiences/0/countries/0', 'Argentina'],
      'wrong-value experiences/0/countries/0',
      (d) => d.experiences.get('ferias')?.countries,
      ['BR'],
    ],
    [
      'leaves out a goal beyond the seventeenth',
      ['experiences/0/sdgs/1', 18],
      'wrong-value experiences/0/sdgs/1',
      (d) => d.experiences.get('ferias')?.sdgs,
      [8],
    ],
    [
      'leaves out an amount below zero',
      ['experiences/0/resources/0/amount', -1],
      'wrong-value experiences/0/resources/0/amount',
      (d) => d.experiences.get('ferias')?.resources?.[0]?.amount,
      undefined,
    ],
    [
      'leaves out coordinates beyond the poles',
      ['places/0/location/coordinates', [0, 91]],
      'wrong-value places/0/location',
      (d) => d.places.get('villa')?.location,
      undefined,
    ],
    [
      'leaves out an image that cannot be told',
      ['experiences/0/images/0/alt'],
      'missing experiences/0/images/0/alt',
      (d) => d.experiences.get('ferias')?.images,
      [{ src: 'b.jpg', alt: { es: 'Plaza' } }],
    ],
    [
      'leaves out a contact that is no institution’s',
      ['experiences/0/contact/organization'],
      'missing experiences/0/contact/organization',
      (d) => d.experiences.get('ferias')?.contact,
      undefined,
    ],
    [
      'leaves out an actor that is neither named nor described',
      ['experiences/0/actors/0', { role: 'x' }],
      'missing experiences/0/actors/0/organization',
      (d) => d.experiences.get('ferias')?.actors?.length,
      2,
    ],
    [
      'leaves out a list that is none',
      ['experiences/0/topics', 'mercados'],
      'wrong-type experiences/0/topics',
      (d) => d.experiences.get('ferias')?.topics,
      undefined,
    ],
    [
      'leaves out excerpts that are none',
      ['experiences/0/excerpts', ['x']],
      'wrong-type experiences/0/excerpts',
      (d) => d.experiences.get('ferias')?.excerpts,
      undefined,
    ],
    [
      'leaves out an excerpt that is empty',
      ['experiences/0/excerpts/process/0', ''],
      'wrong-value experiences/0/excerpts/process/0',
      (d) => d.experiences.get('ferias')?.excerpts?.process,
      ['d'],
    ],
    [
      'leaves out an item without its title',
      ['panels/1/title'],
      'missing panels/1/title',
      (d) => d.events.get('encuentro')?.panels,
      ['panel-1'],
    ],
    [
      'leaves out an item that is none',
      ['topics/2', 'x'],
      'wrong-type topics/2',
      (d) => d.topics.size,
      2,
    ],
    [
      'leaves out an item that is null',
      ['experiences/2', null],
      'wrong-type experiences/2',
      (d) => d.experiences.size,
      2,
    ],
    [
      'keeps the first of two with the same id',
      ['topics/2', { id: 'turismo', name: 'Otro' }],
      'duplicate-id topics/2',
      (d) => d.topics.get('turismo')?.name,
      { es: 'Turismo' },
    ],
    [
      'keeps the first of two references to the same',
      ['panels/0/experiences/1', 'ferias'],
      'duplicate-id panels/0/experiences/1',
      (d) => d.panels.get('panel-1')?.experiences,
      ['ferias'],
    ],
    [
      'leaves out a collection that is no list',
      ['sources/1/url', ''],
      'wrong-value sources/1/url',
      (d) => d.sources.get('acta'),
      { id: 'acta', title: 'Acta', type: 'minutes' },
    ],
    [
      'leaves out a day that does not exist',
      ['events/0/endDate', '2011-02-30'],
      'impossible-date events/0/endDate',
      (d) => d.events.get('encuentro')?.endDate,
      undefined,
    ],
    [
      'leaves out 29 February of a common year',
      ['panels/0/date', '2011-02-29'],
      'impossible-date panels/0/date',
      (d) => d.panels.get('panel-1')?.date,
      undefined,
    ],
    [
      'keeps 29 February of a leap year',
      ['panels/0/date', '2012-02-29'],
      '',
      (d) => d.panels.get('panel-1')?.date,
      '2012-02-29',
    ],
    [
      'leaves out a date written otherwise',
      ['panels/0/date', '6/4/2011'],
      'wrong-value panels/0/date',
      (d) => d.panels.get('panel-1')?.date,
      undefined,
    ],
    [
      'leaves out a follow-up of an impossible day',
      ['experiences/0/followUp/1/asOf', '2018-06-31'],
      'impossible-date experiences/0/followUp/1/asOf',
      (d) => d.experiences.get('ferias')?.followUp?.length,
      1,
    ],
    [
      'leaves out an end before the start',
      ['events/0/endDate', '2011-04-04'],
      'end-before-start events/0/endDate',
      (d) => d.events.get('encuentro')?.endDate,
      undefined,
    ],
    [
      'leaves out a month before the start',
      ['events/0/endDate', '2011-03'],
      'end-before-start events/0/endDate',
      (d) => d.events.get('encuentro')?.endDate,
      undefined,
    ],
    [
      'keeps the year of the start as an end',
      ['events/0/endDate', '2011'],
      '',
      (d) => d.events.get('encuentro')?.endDate,
      '2011',
    ],
    [
      'keeps an end in the month of the start',
      ['experiences/0/endDate', '2009-01-01'],
      '',
      (d) => d.experiences.get('ferias')?.endDate,
      '2009-01-01',
    ],
    [
      'goes without a dataset’s own title',
      ['title'],
      'missing title',
      (d) => d.head.title,
      'completo',
    ],
    [
      'goes without a dataset’s own id',
      ['id', 'Sin Id'],
      'wrong-value id',
      (d) => d.head.id,
      'dataset',
    ],
    [
      'goes without a dataset’s own language',
      ['language'],
      'missing language',
      (d) => d.head.language,
      'und',
    ],
    [
      'goes without a publisher that has no name',
      ['publisher/name', ''],
      'wrong-value publisher/name',
      (d) => d.head.publisher,
      undefined,
    ],
  ];
  for (const [what, edit, told, left, expected] of mended) {
    it(what, () => {
      const reading = read(edit);
      // References to what was taken away with it are told as well.
      const own = reading.told.filter((issue) => !issue.startsWith('dangling-reference'));
      expect(own).to.deep.equal(told ? [told] : []);
      expect(left(reading.dataset)).to.deep.equal(expected);
    });
  }

  it('says what was found and what was expected', () => {
    const paramsOf = (edit: Edit) => read(edit).issues.find(({ path }) => path === edit[0])?.params;
    expect(paramsOf(['people/0/country', 'Perú'])).to.eql({ found: 'Perú', expected: 'country' });
    expect(paramsOf(['people/0/name', 5])).to.eql({ found: 'number', expected: 'text' });
    expect(paramsOf(['people/0/id'])).to.eql({ expected: 'id' });
    expect(paramsOf(['experiences/0/topics/0', 'x'])).to.eql({ id: 'x', collection: 'topics' });
    expect(paramsOf(['experiences/0/setting', 'x'])).to.eql({
      found: 'x',
      expected: ['rural', 'urban', 'mixed', 'other'],
    });
    expect(paramsOf(['experiences/0/summary', 'x'.repeat(0)])).to.eql({
      found: '',
      expected: 'text',
    });
    expect(String(paramsOf(['people/0/country', 'x'.repeat(500)])?.['found'])).to.have.length(80);
  });

  it('tells once of letters that a conversion has lost, and keeps the text', () => {
    const { dataset, issues } = read(
      ['experiences/0/title', 'Ferias de C\ufffdrdoba'],
      ['experiences/0/summary', ['Se re\ufffdnen en la ciudad de C\ufffdrdoba cada a\ufffdo.']],
    );
    expect(issues).to.deep.equal([
      {
        code: 'lost-letters',
        path: 'experiences/0/title',
        params: { found: 'Ferias de C\ufffdrdoba' },
      },
    ]);
    expect(dataset.experiences.get('ferias')?.title).to.equal('Ferias de C\ufffdrdoba');
  });

  it('tells of a collection that is no list and reads the others', () => {
    const { dataset, told } = read(['topics', {}]);
    expect(told).to.include('wrong-type topics');
    expect(dataset.topics.size).to.equal(0);
    expect(dataset.experiences.get('ferias')?.topics).to.deep.equal([]);
  });

  it('gives paths by the places in the file, not by what is left', () => {
    const { told } = read(
      ['experiences/0/actors/0', 5],
      ['experiences/0/actors/1', 5],
      ['experiences/0/actors/2/organization', 'nadie'],
    );
    expect(told).to.deep.equal([
      'wrong-type experiences/0/actors/0',
      'wrong-type experiences/0/actors/1',
      'dangling-reference experiences/0/actors/2/organization',
    ]);
  });

  it('keeps a mark with its value when values before it are left out', () => {
    const { dataset } = read(
      ['experiences/0/topics', ['nada', 'mercados', 'turismo']],
      ['experiences/0/actors/0', null],
      [
        'experiences/0/editorial',
        [
          { path: 'topics/0' },
          { path: 'topics/2' },
          { path: 'actors/1/sector' },
          { path: 'countries/1' },
          { path: 'topics' },
        ],
      ],
    );
    const experience = dataset.experiences.get('ferias');
    expect(experience?.topics).to.deep.equal(['mercados', 'turismo']);
    expect(experience?.editorial?.map(({ path }) => path)).to.deep.equal([
      'topics/1',
      'actors/0/sector',
      'countries/1',
      'topics',
    ]);
  });

  it('stops telling after a thousand issues and still reads', () => {
    const paragraphs: Json = Array(3000).fill(0);
    paragraphs.push('Queda.');
    const { dataset, issues } = read(['experiences/0/summary', paragraphs]);
    expect(issues).to.have.length(1000);
    expect(dataset.experiences.get('ferias')?.summary).to.deep.equal(['Queda.']);
  });
});

describe('Following references', () => {
  const holders: readonly [path: string, left: string | undefined][] = [
    ['events/0/place', undefined],
    ['events/0/organizers/0', undefined],
    ['events/0/panels/0', undefined],
    ['events/0/sources/0/source', 'events/0/sources/0'],
    ['panels/0/moderators/0/person', 'panels/0/moderators/0'],
    ['panels/0/experiences/0', undefined],
    ['panels/0/topics/0', undefined],
    ['panels/0/sources/0/source', 'panels/0/sources/0'],
    ['experiences/0/speakers/0/person', 'experiences/0/speakers/0'],
    ['experiences/0/places/0', undefined],
    ['experiences/0/topics/0', undefined],
    ['experiences/0/actors/0/organization', 'experiences/0/actors/0'],
    ['experiences/0/actors/1/place', undefined],
    ['experiences/0/activities/0/place', undefined],
    ['experiences/0/contact/organization', 'experiences/0/contact'],
    ['experiences/0/followUp/0/source', undefined],
    ['experiences/0/sources/0/source', 'experiences/0/sources/0'],
    ['people/0/organization', undefined],
    ['people/0/sources/0/source', 'people/0/sources/0'],
    ['organizations/0/partOf', undefined],
    ['organizations/0/place', undefined],
    ['organizations/0/topics/0', undefined],
    ['organizations/0/sources/0/source', 'organizations/0/sources/0'],
    ['places/0/containedIn', undefined],
    ['places/0/sources/0/source', 'places/0/sources/0'],
    ['topics/0/sources/0/source', 'topics/0/sources/0'],
    ['sources/0/sources/0/source', 'sources/0/sources/0'],
  ];
  for (const [path, taken = path] of holders) {
    it(`leaves out ${taken} when its id is nowhere`, () => {
      const { dataset, told } = read([path, 'nadie']);
      expect(told).to.deep.equal([`dangling-reference ${path}`]);
      expect(asFile(dataset)).to.deep.equal(edited(fullDataset(), [taken]));
    });
  }

  it('reads an actor by its label when its organization is nowhere, and tells', () => {
    const { dataset, told } = read([
      'experiences/0/actors/0',
      { organization: 'nadie', label: 'la Universidad', sector: 'university' },
    ]);
    expect(told).to.deep.equal(['dangling-reference experiences/0/actors/0/organization']);
    expect(dataset.experiences.get('ferias')?.actors?.[0]).to.deep.equal({
      label: 'la Universidad',
      sector: 'university',
    });
  });

  it('takes an item that was left out for one that is nowhere', () => {
    const { told } = read(
      ['topics/0/name'],
      ['organizations/0/topics'],
      ['panels/0/topics/0', 'turismo'],
      ['panels/0/topics/1'],
    );
    expect(told).to.deep.equal([
      'missing topics/0/name',
      'dangling-reference experiences/0/topics/0',
    ]);
  });

  it('tells what was left out before what refers to it, and says that it does', () => {
    const { issues, dataset } = read(
      ['experiences/0/topics', ['nada', 'mercados']],
      ['topics/0/name'],
      ['organizations/0/topics'],
      ['panels/0/topics'],
    );
    const [nowhere, cause, consequence, ...others] = issues;
    expect(others).to.deep.equal([]);
    expect(nowhere?.params).to.deep.equal({ id: 'nada', collection: 'topics' });
    expect(cause?.path).to.equal('topics/0/name');
    expect(consequence?.params).to.deep.equal({
      id: 'mercados',
      collection: 'topics',
      because: 'topics/0',
    });
    expect(dataset.experiences.get('ferias')?.topics).to.deep.equal([]);
  });

  it('says of what refers to a collection that is no list that this is why', () => {
    const [cause, ...others] = read(['topics', {}]).issues;
    expect(cause?.path).to.equal('topics');
    expect(others).to.have.length.above(0);
    expect(others.map(({ params }) => params['because'])).to.deep.equal(others.map(() => 'topics'));
  });

  it('finds ids that are also names of what every object has', () => {
    const { dataset, issues } = read(
      ['topics/2', { id: 'constructor', name: 'C' }],
      ['topics/3', { id: 'valueof', name: 'V' }],
      ['experiences/1/topics', ['constructor', 'valueof']],
    );
    expect(issues).to.deep.equal([]);
    expect(dataset.topics.get('constructor')?.name).to.equal('C');
    expect(read(['experiences/1/topics', ['constructor']]).told).to.deep.equal([
      'dangling-reference experiences/1/topics/0',
    ]);
  });

  const cycles: readonly [what: string, edits: readonly Edit[], told: readonly string[]][] = [
    ['itself', [['places/1/containedIn', 'provincia']], ['cycle places/1/containedIn']],
    ['its own part', [['organizations/1/partOf', 'municipio']], ['cycle organizations/1/partOf']],
    [
      'a ring that others lead into',
      [
        ['places/0/containedIn', 'b'],
        ['places/2', { id: 'b', name: 'B', type: 'region', containedIn: 'c' }],
        ['places/3', { id: 'c', name: 'C', type: 'region', containedIn: 'b' }],
      ],
      ['cycle places/3/containedIn'],
    ],
  ];
  for (const [what, edits, told] of cycles) {
    it(`drops the link that makes a place or body contain ${what}`, () => {
      expect(read(...edits).told).to.deep.equal(told);
    });
  }

  it('reads a chain of a hundred thousand places in no time', () => {
    const places = Array.from({ length: 100_000 }, (_, index) => ({
      id: `p${index}`,
      name: 'P',
      type: 'region',
      containedIn: `p${(index + 1) % 100_000}`,
    }));
    const { issues } = readDataset({ ...minimal, panels: [], places });
    expect(issues.map(({ code, path }: Issue) => `${code} ${path}`)).to.deep.equal([
      'cycle places/99999/containedIn',
    ]);
  });
});

describe('Reading a hostile file', () => {
  it('takes no harm from keys that name a prototype', () => {
    const hostile = JSON.parse(
      `{"formatVersion":"1.0","id":"a","title":{"es":"A","__proto__":"x","constructor":"y"},
        "language":"es","__proto__":{"panels":[{"id":"z","title":"Z"}],"polluted":true},
        "experiences":[{"id":"e","title":"E","__proto__":{"setting":"rural","polluted":true},
        "excerpts":{"__proto__":{"process":["x"]},"constructor":["y"]}}]}`,
    ) as unknown;
    const { dataset, issues } = readDataset(frozen(hostile));
    expect(dataset.experiences.get('e')).to.deep.equal({ id: 'e', title: 'E', excerpts: {} });
    expect(dataset.experiences.get('e')?.setting).to.equal(undefined);
    expect(Object.hasOwn(dataset.head, 'polluted')).to.equal(false);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(dataset.head.title).to.deep.equal({ es: 'A' });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'wrong-value title/__proto__',
      'wrong-value title/constructor',
    ]);
  });

  it('takes nothing from a prototype', () => {
    const experience: unknown = Object.assign(Object.create({ setting: 'rural' }), {
      id: 'e',
      title: 'E',
    });
    const { dataset } = readDataset({ ...minimal, experiences: [experience] });
    expect(dataset.experiences.get('e')).to.deep.equal({ id: 'e', title: 'E' });
  });

  it('does not run what a file calls toString', () => {
    const trap: Json = { toString: 1, valueOf: 1 };
    const { told } = read(
      ['people/0/name', trap],
      ['experiences/0/setting', [trap]],
      ['places/0/location/coordinates', [trap, trap]],
    );
    expect(told).to.include.members([
      'wrong-type people/0/name',
      'unknown-term experiences/0/setting',
      'wrong-value places/0/location',
    ]);
  });

  it('keeps half characters as they are', () => {
    const { dataset, issues } = read(['experiences/1/title', '\ud800']);
    expect(issues).to.deep.equal([]);
    expect(dataset.experiences.get('escuela')?.title).to.equal('\ud800');
  });
});
