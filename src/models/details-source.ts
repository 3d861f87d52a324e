import type { Dataset, Experience } from '../dataset/types.js';
import type { Languages } from './phrase.js';

/** What the details of an experience are computed from, once somebody has the code to draw them. */
export interface DetailsSource {
  readonly experience: Experience;
  readonly dataset: Dataset;
  readonly languages: Languages;
  readonly base: string;
}

/**
 * Where each field of an experience is shown: at once, by `experience.ts`; in its details, by
 * `details.ts`; or not at all. A field that the format gains does not compile until it stands here.
 */
const shownIn: Readonly<Record<keyof Experience, 'experience' | 'details' | 'nothing'>> = {
  id: 'experience',
  title: 'experience',
  speakers: 'experience',
  countries: 'experience',
  places: 'experience',
  topics: 'experience',
  forms: 'experience',
  setting: 'experience',
  sdgs: 'details',
  summary: 'experience',
  problem: 'details',
  objectives: 'details',
  process: 'details',
  beneficiaries: 'details',
  results: 'details',
  lessons: 'details',
  conditions: 'details',
  excerpts: 'experience',
  actors: 'experience',
  resources: 'details',
  startDate: 'details',
  endDate: 'details',
  status: 'details',
  followUp: 'details',
  activities: 'details',
  links: 'details',
  documents: 'details',
  images: 'details',
  contact: 'details',
  wikidata: 'details',
  sources: 'experience',
  // As the mark of what it names.
  editorial: 'experience',
  // For those who edit the file.
  needsReview: 'nothing',
};

const detailFields = Object.entries(shownIn).flatMap(([field, place]) =>
  place === 'details' ? field : [],
);

/** Most datasets fill none of these, and their pages need not fetch what draws them. */
export function hasDetails(experience: Experience): boolean {
  const fields: Readonly<Record<string, unknown>> = experience;
  return detailFields.some((field) => fields[field] !== undefined);
}

export function anyDetails({ experiences }: Dataset): boolean {
  return [...experiences.values()].some(hasDetails);
}
