import { nothing } from 'lit';
import type { Words } from '../i18n/words.js';
import { anyDetails, type DetailsSource } from '../models/details-source.js';
import type { detailsView } from './details.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';

let draw: typeof detailsView | undefined;

/**
 * Fetches what draws the details, where a dataset has any, and gives the element its styles.
 * Waited for before the first drawing.
 */
export async function prepareDetails(
  dataset: DetailsSource['dataset'],
  host: Element,
): Promise<void> {
  if (!anyDetails(dataset)) return;
  const { adoptDetails, detailsView } = await import('./details.js');
  adoptDetails(host);
  draw = detailsView;
}

/** The details of an experience, once they were prepared. */
export function preparedDetails(
  source: DetailsSource | undefined,
  words: Words,
  level: HeadingLevel,
): readonly Renderable[] | typeof nothing {
  return (source && draw?.(source, words, level)) ?? nothing;
}

/** Where there is no element to wait for them: draws the details from now on. */
export function drawDetailsWith(view: typeof detailsView): void {
  draw = view;
}
