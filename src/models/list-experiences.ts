import type { Dataset, Experience, Text } from '../dataset/types.js';
import { narrativeFields } from '../dataset/vocabularies.js';
import { collectionOf, type Collection, type ListEntry } from './list.js';
import { phrase, prose, type Languages, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { placeModel } from './place.js';

export const experienceFacets = [
  'country',
  'topic',
  'form',
  'sector',
  'setting',
  'sdg',
  'year',
] as const;

export interface ExperienceEntry extends ListEntry {
  readonly experience: Experience;
  /** The language of its texts, if it is not the interface language. */
  readonly lang?: string | undefined;
}

export interface ExperiencesOptions {
  /** Id of the panel whose experiences are listed; if undefined, all experiences are. */
  readonly panel?: string | undefined;
  readonly language: string;
  /** Ids of facets in the order wanted; if undefined or empty, all facets are shown. */
  readonly facets?: readonly string[] | undefined;
  /** Returns the interface's name for a value of any facet except topic. */
  readonly say: (facet: string, value: string) => string;
}

/**
 * Returns the experiences of a dataset, or of one of its panels, as a searchable list; undefined if
 * there are none.
 *
 * @throws Fault `id-not-found` if the dataset has no such panel.
 */
export function experienceCollection(
  dataset: Dataset,
  { panel, language, facets = [], say }: ExperiencesOptions,
): Collection<ExperienceEntry> | undefined {
  const ids = panel?.trim() ? (pick('panel', dataset.panels, panel).experiences ?? []) : undefined;
  const experiences = ids
    ? ids.flatMap((id) => dataset.experiences.get(id) ?? [])
    : [...dataset.experiences.values()];
  if (!experiences.length) return undefined;
  const languages = { wanted: language, dataset: dataset.head.language };
  const offered: readonly string[] = facets.length
    ? facets.filter((facet) => experienceFacets.some((one) => one === facet))
    : experienceFacets;
  const values = new Map<Experience, ReadonlyMap<string, readonly string[]>>();

  return collectionOf(
    experiences.map((one) => entryOf(one, dataset, languages, say)),
    offered,
    {
      language,
      valuesOf: ({ experience }, facet) => {
        const known = values.get(experience) ?? valuesOf(experience, dataset);
        values.set(experience, known);
        return known.get(facet) ?? [];
      },
      labelOf: (facet, value): Phrase => {
        const topic = facet === 'topic' && dataset.topics.get(value);
        return topic ? phrase(topic.name, languages) : { text: say(facet, value) };
      },
    },
  );
}

function valuesOf(
  experience: Experience,
  dataset: Dataset,
): ReadonlyMap<string, readonly string[]> {
  const { topics = [], forms = [], setting, sdgs = [], startDate, actors = [] } = experience;
  const sectors = actors.flatMap((actor) =>
    'label' in actor ? actor.sector : (dataset.organizations.get(actor.organization)?.sector ?? []),
  );
  return new Map([
    ['country', countriesOf(experience, dataset)],
    ['topic', topics],
    ['form', forms],
    ['sector', sectors],
    ['setting', setting ? [setting] : []],
    ['sdg', sdgs.map(String)],
    ['year', startDate ? [startDate.slice(0, 4)] : []],
  ]);
}

/** The countries it names or, if it names none, those of its places. */
function countriesOf({ countries, places = [] }: Experience, dataset: Dataset): readonly string[] {
  const none = { wanted: '', dataset: '' };
  return countries ?? places.flatMap((id) => placeModel(id, dataset, none)?.country ?? []);
}

function entryOf(
  experience: Experience,
  dataset: Dataset,
  languages: Languages,
  say: ExperiencesOptions['say'],
): ExperienceEntry {
  const { id, speakers = [], places = [], actors = [], topics = [], forms = [] } = experience;
  const title = phrase(experience.title, languages);
  const text = (label: Parameters<typeof phrase>[0]) => phrase(label, languages)?.text ?? [];
  const paragraphs = (prosaic: Text | undefined) => prose(prosaic, languages)?.paragraphs ?? [];
  const countries = countriesOf(experience, dataset).map((code) => say('country', code));
  const { excerpts = {} } = experience;
  return {
    id,
    experience,
    title: title.text,
    lang: title.lang,
    date: experience.startDate ?? experience.endDate,
    country: countries[0],
    names: [
      ...speakers.flatMap(({ person }) => dataset.people.get(person)?.name ?? []),
      ...actors.flatMap((actor) =>
        'label' in actor
          ? text(actor.label)
          : text(dataset.organizations.get(actor.organization)?.name),
      ),
      ...places.flatMap((place) =>
        (placeModel(place, dataset, languages)?.names ?? []).map((name) => name.text),
      ),
      ...topics.flatMap((topic) => text(dataset.topics.get(topic)?.name)),
      ...forms.map((form) => say('form', form)),
      ...countries,
    ],
    texts: [
      ...paragraphs(experience.summary),
      ...narrativeFields.flatMap((field) => [
        ...paragraphs(experience[field]),
        ...(excerpts[field] ?? []),
      ]),
      ...(excerpts.resources ?? []),
      ...(experience.resources ?? []).flatMap(({ description }) => text(description)),
      ...(experience.activities ?? []).flatMap(({ label }) => text(label)),
      ...(experience.followUp ?? []).flatMap((one) => paragraphs(one.text)),
    ],
  };
}
