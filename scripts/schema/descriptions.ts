import type {
  DatasetFile,
  EventRecord,
  Experience,
  Organization,
  Panel,
  Person,
  Place,
  Source,
  Topic,
} from '../../src/dataset/types.js';

type MeaningsOf<Entity> = Readonly<Record<keyof Entity, string>>;

const id = 'Lower-case letters, digits and hyphens. Unique in its collection.';
const links = 'Pages to read on.';
const provenance = {
  sources: 'The documents this comes from, and where in them.',
  editorial:
    'What an editor added that the source does not say, field by field or value by value. Readers see it marked.',
  needsReview: 'What an importer was not sure of. Never in a published file.',
};
const wikidata = 'The same thing in Wikidata: a Q-id.';
const participation = 'In the order of the source. The role only where the source gives one.';

/**
 * What every field means: for the JSON Schema, so that editors show it, and for docs/dataset.md. A
 * field that the format gains does not compile until it is described here.
 */
export const descriptions = {
  dataset: {
    $schema: 'Where the JSON Schema is, so that an editor can check the file.',
    formatVersion:
      'The version of this format. A reader of 1.0 reads every 1.x and refuses 2.0 with a clear error.',
    kind: 'dataset, which is what a file is when it says nothing. index is reserved.',
    id: 'Names the dataset in addresses and downloads.',
    title: 'The title of the whole.',
    language: 'The language of every text that does not say its own (BCP 47).',
    description: 'What the dataset holds.',
    version: 'The version of the data, as its publisher counts.',
    issued: 'When it was first published.',
    modified: 'When it was last changed.',
    license: 'The canonical URL of the licence. Absent when nobody has given one.',
    publisher: 'Who publishes the dataset.',
    generator: 'The program that wrote the file.',
    events: 'Encounters where panels were held.',
    panels: 'Sessions of an event, with who spoke and what was presented.',
    experiences: 'Good practices. A bank of practices may have no panels.',
    people: 'Those who moderate or present.',
    organizations: 'Named bodies that take part in experiences.',
    places: 'Where things happen.',
    topics: 'What experiences are about.',
    sources: 'Documents the data comes from.',
    editorial: 'What an editor added to the fields of the head.',
    needsReview: 'What an importer was not sure of in the head.',
  },
  event: {
    id,
    name: 'The name of the event.',
    description: 'What it was about.',
    startDate: 'First day.',
    endDate: 'Last day. Not before the first.',
    place: 'Where it was held.',
    organizers: 'Who held it.',
    panels: 'Its panels, in order.',
    links,
    ...provenance,
  },
  panel: {
    id,
    code: 'As the event numbers it: 02.',
    title: 'The title, without the number.',
    date: 'The day it was held.',
    moderators: participation,
    introduction: 'The text before the experiences.',
    conclusions: 'The text after them.',
    experiences: 'The experiences presented, in order.',
    topics: 'What the panel is about.',
    links,
    ...provenance,
  },
  experience: {
    id,
    title: 'The title it was presented under.',
    speakers: participation,
    countries: 'Where it takes place (ISO 3166-1 alpha-2).',
    places: 'Where it takes place, nearer.',
    topics: 'What it is about.',
    forms: 'How those who take part are associated.',
    setting: 'Whether it is rural or urban.',
    sdgs: 'Sustainable Development Goals, 1 to 17.',
    summary: 'The text as it stands in the source, or a short account.',
    problem: 'What things were like before.',
    objectives: 'What it is for.',
    process: 'How it is done.',
    beneficiaries: 'Whom it reaches.',
    results: 'What came of it.',
    lessons: 'What was learnt.',
    conditions: 'What it takes to repeat it elsewhere.',
    excerpts:
      'Words of the source that an editor placed under one of the headings problem, objectives, process, beneficiaries, resources, results, lessons, conditions. The words are the source’s; the placing is editorial.',
    actors:
      'Who takes part: an organization of the dataset, or, where the source names nobody, the words it uses and a sector.',
    resources: 'What it takes or took; an amount with its currency (ISO 4217).',
    startDate: 'When it began.',
    endDate: 'When it ended. Not before it began.',
    status: 'How it stands, as far as the source knows.',
    followUp: 'What was learnt of it later, each with its date.',
    activities: 'Fairs, workshops, courses: what is done in it.',
    links,
    documents: 'Files to download.',
    images: 'Pictures, each with a text that can stand for it.',
    contact: 'An institution’s public address; never a person’s.',
    wikidata,
    ...provenance,
  },
  person: {
    id,
    name: 'As the source writes it.',
    country: 'What the source prints after the name; not a nationality (ISO 3166-1 alpha-2).',
    role: 'The post or trade the source gives.',
    organization: 'Where the person works.',
    links,
    ...provenance,
  },
  organization: {
    id,
    name: 'As the source writes it.',
    sector: 'What sort of body it is.',
    place: 'Where it is.',
    partOf: 'The body it belongs to. May not lead back to itself.',
    topics: 'What it works on.',
    offers: 'What it can give others.',
    needs: 'What it looks for.',
    links,
    wikidata,
    ...provenance,
  },
  place: {
    id,
    name: 'As the source writes it.',
    type: 'What sort of place it is.',
    containedIn: 'The place it lies in. May not lead back to itself.',
    country: 'ISO 3166-1 alpha-2.',
    subdivision: 'ISO 3166-2.',
    location: 'GeoJSON Point (RFC 7946): longitude first.',
    wikidata,
    ...provenance,
  },
  topic: { id, name: 'Short: it is read as a filter.', ...provenance },
  source: {
    id,
    title: 'The title the document bears.',
    type: 'What sort of document it is.',
    language: 'The language it is written in (BCP 47).',
    authors: 'Who signs it.',
    publisher: 'Who published it.',
    date: 'When it was published.',
    format: 'The media type of the file.',
    url: 'Where to read it.',
    transcription:
      'true when the texts repeat the document without corrections: readers are told that its mistakes are its own.',
    ...provenance,
  },
} as const satisfies {
  readonly dataset: MeaningsOf<DatasetFile>;
  readonly event: MeaningsOf<EventRecord>;
  readonly panel: MeaningsOf<Panel>;
  readonly experience: MeaningsOf<Experience>;
  readonly person: MeaningsOf<Person>;
  readonly organization: MeaningsOf<Organization>;
  readonly place: MeaningsOf<Place>;
  readonly topic: MeaningsOf<Topic>;
  readonly source: MeaningsOf<Source>;
};

export const valueDescriptions = {
  label: 'One line of plain text, or one for each language: { "es": "…", "pt-BR": "…" }.',
  text: 'Plain text, never HTML: a paragraph, a list of paragraphs, or either for each language.',
  date: 'A calendar date as exact as it is known: 2011, 2011-04 or 2011-04-05 (ISO 8601).',
  id: 'Lower-case letters and digits in words joined by hyphens.',
  url: 'A web address; a relative one is resolved against the address of the dataset.',
  country: 'Two capital letters (ISO 3166-1 alpha-2).',
  point: 'GeoJSON Point (RFC 7946), WGS 84 degrees, longitude first.',
} as const;
