import type { Dataset } from '../dataset/types.js';
import { phrase, type Languages, type Phrase } from './phrase.js';

/** A place and the places that contain it, nearest first; the line ends with the country. */
export interface PlaceModel {
  readonly names: readonly Phrase[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

export function placeModel(
  id: string | undefined,
  dataset: Dataset,
  languages: Languages,
): PlaceModel | undefined {
  const names: Phrase[] = [];
  let country: string | undefined;
  for (
    let place = dataset.places.get(id ?? '');
    place;
    place = dataset.places.get(place.containedIn ?? '')
  ) {
    country ??= place.country;
    if (place.type !== 'country' || !country) names.push(phrase(place.name, languages));
  }
  return names.length || country ? { names, country } : undefined;
}
