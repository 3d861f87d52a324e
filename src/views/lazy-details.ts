import { nothing } from 'lit';
import type { Dataset } from '../dataset/types.js';
import type { Words } from '../i18n/words.js';
import { hasDetails, type DetailsSource } from '../models/details-source.js';
import type { detailsView } from './details.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';

let draw: typeof detailsView | undefined;

/** Fetches what draws the details, where a dataset has any. Waited for before the first drawing. */
export async function prepareDetails({ experiences }: Dataset): Promise<void> {
  if (draw || ![...experiences.values()].some(hasDetails)) return;
  draw = (await import('./details.js')).detailsView;
}

/** The details of an experience, once they were prepared. */
export function preparedDetails(
  source: DetailsSource | undefined,
  words: Words,
  level: HeadingLevel,
): readonly Renderable[] | typeof nothing {
  return (source && draw?.(source, words, level)) ?? nothing;
}
