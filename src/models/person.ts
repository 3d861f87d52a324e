import type { Dataset, Participation } from '../dataset/types.js';
import { phrase, type Languages, type Phrase } from './phrase.js';

/** A moderator or a presenter. */
export interface PersonModel {
  readonly name: string;
  /** ISO 3166-1 alpha-2: the country that the source prints after the name. */
  readonly country?: string | undefined;
  readonly role?: Phrase | undefined;
}

export function peopleModel(
  participations: readonly Participation[] | undefined,
  dataset: Dataset,
  languages: Languages,
): readonly PersonModel[] {
  return (participations ?? []).flatMap(({ person: id, role }) => {
    const person = dataset.people.get(id);
    if (!person) return [];
    return {
      name: person.name,
      country: person.country,
      role: phrase(role ?? person.role, languages),
    };
  });
}
