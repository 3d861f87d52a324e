import type { Params } from '../fault.js';

/** What was wrong with a part of a dataset that was otherwise shown. */
export type IssueCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-term'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'cycle'
  | 'impossible-date'
  | 'end-before-start'
  | 'lost-letters';

/** One problem found while reading. Facts only: i18n words it. */
export interface Issue {
  readonly code: IssueCode;
  /** Slash-separated from the root of the file: `experiences/2/actors/0/sector`. */
  readonly path: string;
  /** What was found and what was expected, by name. */
  readonly params: Params;
}
