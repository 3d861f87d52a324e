import { array, optional, union } from 'valibot';
import {
  amount,
  country,
  currency,
  date,
  email,
  fieldPath,
  flag,
  formatVersion,
  id,
  label,
  languageTag,
  nonEmpty,
  object,
  point,
  reference,
  sdg,
  subdivision,
  term,
  text,
  url,
  wikidataId,
} from './values.js';

const topics = optional(array(reference('topics')));
const labels = optional(array(label));

const wikidata = optional(wikidataId);

const link = object({ url, label: optional(label) });
const links = optional(array(link));

const image = object({
  src: url,
  alt: label,
  credit: optional(label),
  license: optional(url),
});

const linkedDocument = object({
  url,
  title: label,
  language: optional(languageTag),
  format: optional(nonEmpty),
});

/** What every entity may say of itself: where it comes from and what an editor added. */
const provenance = {
  sources: optional(array(object({ source: reference('sources'), locator: optional(label) }))),
  editorial: optional(array(object({ path: fieldPath, reason: optional(label) }))),
  needsReview: optional(array(object({ path: fieldPath, reason: label }))),
};

const participation = object({ person: reference('people'), role: optional(label) });

/** Somebody named in the dataset, or a group the text mentions without naming it. */
const actor = union([
  object({ organization: reference('organizations'), role: optional(label) }),
  object({
    label,
    sector: term('sector'),
    role: optional(label),
    place: optional(reference('places')),
  }),
]);

export const event = object({
  id,
  name: label,
  description: optional(text),
  startDate: optional(date),
  endDate: optional(date),
  place: optional(reference('places')),
  organizers: optional(array(reference('organizations'))),
  panels: optional(array(reference('panels'))),
  links,
  ...provenance,
});

export const panel = object({
  id,
  code: optional(nonEmpty),
  title: label,
  date: optional(date),
  moderators: optional(array(participation)),
  introduction: optional(text),
  conclusions: optional(text),
  experiences: optional(array(reference('experiences'))),
  topics,
  links,
  ...provenance,
});

const excerpt = optional(array(nonEmpty));

export const experience = object({
  id,
  title: label,
  speakers: optional(array(participation)),
  countries: optional(array(country)),
  places: optional(array(reference('places'))),
  topics,
  forms: optional(array(term('form'))),
  setting: optional(term('setting')),
  sdgs: optional(array(sdg)),
  summary: optional(text),
  problem: optional(text),
  objectives: optional(text),
  process: optional(text),
  beneficiaries: optional(text),
  results: optional(text),
  lessons: optional(text),
  conditions: optional(text),
  excerpts: optional(
    object({
      problem: excerpt,
      objectives: excerpt,
      process: excerpt,
      beneficiaries: excerpt,
      resources: excerpt,
      results: excerpt,
      lessons: excerpt,
      conditions: excerpt,
    }),
  ),
  actors: optional(array(actor)),
  resources: optional(
    array(
      object({
        type: term('resourceType'),
        description: label,
        amount: optional(amount),
        currency: optional(currency),
      }),
    ),
  ),
  startDate: optional(date),
  endDate: optional(date),
  status: optional(term('status')),
  followUp: optional(
    array(
      object({
        text,
        asOf: date,
        status: optional(term('status')),
        source: optional(reference('sources')),
      }),
    ),
  ),
  activities: optional(
    array(
      object({
        label,
        date: optional(date),
        place: optional(reference('places')),
        url: optional(url),
      }),
    ),
  ),
  links,
  documents: optional(array(linkedDocument)),
  images: optional(array(image)),
  contact: optional(
    object({
      organization: reference('organizations'),
      email: optional(email),
      phone: optional(nonEmpty),
      url: optional(url),
    }),
  ),
  wikidata,
  ...provenance,
});

export const person = object({
  id,
  name: nonEmpty,
  country: optional(country),
  role: optional(label),
  organization: optional(reference('organizations')),
  links,
  ...provenance,
});

export const organization = object({
  id,
  name: label,
  sector: term('sector'),
  place: optional(reference('places')),
  partOf: optional(reference('organizations')),
  topics,
  offers: labels,
  needs: labels,
  links,
  wikidata,
  ...provenance,
});

export const place = object({
  id,
  name: label,
  type: term('placeType'),
  containedIn: optional(reference('places')),
  country: optional(country),
  subdivision: optional(subdivision),
  location: optional(point),
  wikidata,
  ...provenance,
});

export const topic = object({ id, name: label, ...provenance });

export const source = object({
  id,
  title: label,
  type: term('sourceType'),
  language: optional(languageTag),
  authors: optional(array(nonEmpty)),
  publisher: optional(label),
  date: optional(date),
  format: optional(nonEmpty),
  url: optional(url),
  transcription: optional(flag),
  ...provenance,
});

/** Everything a dataset says of itself, before its collections. */
export const head = {
  $schema: optional(url),
  formatVersion,
  kind: optional(term('kind')),
  id,
  title: label,
  language: languageTag,
  description: optional(text),
  version: optional(nonEmpty),
  issued: optional(date),
  modified: optional(date),
  license: optional(url),
  publisher: optional(object({ name: label, url: optional(url) })),
  generator: optional(nonEmpty),
  editorial: provenance.editorial,
  needsReview: provenance.needsReview,
};

/** The schema of one item of each collection. */
export const collections = {
  events: event,
  panels: panel,
  experiences: experience,
  people: person,
  organizations: organization,
  places: place,
  topics: topic,
  sources: source,
};

/** A whole dataset file, without tolerance: what an author's tool should produce. */
export const datasetFile = /* @__PURE__ */ object({
  ...head,
  events: optional(array(event)),
  panels: optional(array(panel)),
  experiences: optional(array(experience)),
  people: optional(array(person)),
  organizations: optional(array(organization)),
  places: optional(array(place)),
  topics: optional(array(topic)),
  sources: optional(array(source)),
});
