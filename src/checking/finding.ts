import type { Params } from '../fault.js';

/** What of a page an element would pass over in silence, or tell only in a browser's console. */
export type FindingCode =
  | 'misspelt-tag'
  | 'unknown-name'
  | 'not-closed'
  | 'in-paragraph'
  | 'unknown-attribute'
  | 'needs-data'
  | 'unknown-value'
  | 'wrong-number'
  | 'quotes'
  | 'no-place-for-id'
  | 'no-source'
  | 'missing-file'
  | 'unknown-id'
  | 'not-module'
  | 'no-fallback'
  | 'no-script';

/** Words are i18n's. */
export interface Finding {
  readonly line: number;
  /** The tag it is said of, as the page has it. */
  readonly where: string;
  readonly code: FindingCode;
  readonly params: Params;
}

/** Nothing is wrong without it: only better with. */
export const advice: ReadonlySet<FindingCode> = new Set(['no-fallback', 'no-script']);
