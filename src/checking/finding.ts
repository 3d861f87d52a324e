import type { Params } from '../fault.js';

/** Problems in a page that an element would ignore, or report only in a browser's console. */
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

/** A problem in a page; i18n has the words for it. */
export interface Finding {
  readonly line: number;
  /** The start tag concerned, as the page has it. */
  readonly where: string;
  readonly code: FindingCode;
  readonly params: Params;
}

/** Findings that are not errors, only advice. */
export const advice: ReadonlySet<FindingCode> = new Set(['no-fallback', 'no-script']);
