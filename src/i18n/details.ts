import { detailsMessages } from './es/details.js';
import type { SectionWords, Words } from './words.js';

/** The words for the rare fields of an experience, in one language. */
export interface DetailsWords extends SectionWords<'details'> {
  /** Like `dates`, for something ongoing: a start alone gives `Desde 2009`. */
  period(start: string | undefined, end?: string): string;
  /** The day, month or year for which a fact holds: `Al 5 de abril de 2011`. */
  asOf(date: string): string;
}

export function detailsWords(words: Words): DetailsWords {
  const own = words.section('details', detailsMessages);
  const placed = (key: 'since' | 'asOf', date: string): string =>
    own.t(isDay(date) ? `${key}Day` : key, { date: words.dates(date) });
  return {
    ...own,
    period: (start, end) => (start && !end ? placed('since', start) : words.dates(start, end)),
    asOf: (date) => placed('asOf', date),
  };
}

/** Whether a date is complete, not only a month or a year. */
const isDay = (date: string): boolean => date.split('-').length === 3;
