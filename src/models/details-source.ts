import type { Dataset, Experience } from '../dataset/types.js';
import { narrativeFields } from '../dataset/vocabularies.js';
import type { Languages } from './phrase.js';

/** What the details of an experience are computed from, once somebody has the code to draw them. */
export interface DetailsSource {
  readonly experience: Experience;
  readonly dataset: Dataset;
  readonly languages: Languages;
  readonly base: string;
}

export const detailFields = [
  ...narrativeFields,
  'resources',
  'startDate',
  'endDate',
  'status',
  'sdgs',
  'activities',
  'followUp',
  'links',
  'documents',
  'images',
  'contact',
  'wikidata',
] as const satisfies readonly (keyof Experience)[];

/** Most datasets fill none of these, and their pages need not fetch what draws them. */
export function hasDetails(experience: Experience): boolean {
  return detailFields.some((field) => experience[field] !== undefined);
}

export function anyDetails({ experiences }: Dataset): boolean {
  return [...experiences.values()].some(hasDetails);
}
