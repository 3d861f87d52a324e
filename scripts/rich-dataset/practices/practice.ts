import type { Form, Sector, Setting } from '../../../src/dataset/vocabularies.js';
import type { Language, Words } from '../words.js';

/**
 * What one practice tells, in one language. `{place}` is where it is done, `{a}` and `{b}` are its
 * numbers; in Spanish, `[[process|words]]` are words an editor would quote under that heading.
 */
export interface Account {
  readonly title: string;
  readonly summary: readonly string[];
  readonly problem: string;
  readonly objectives: string;
  readonly process: string;
  readonly beneficiaries: string;
  readonly results: string;
}

/** Somebody who takes part: a named organisation of that sector or, failing that, these words. */
export interface Part {
  readonly sector: Sector;
  readonly words: Words;
}

/** A practice that any invented municipality may have had. */
export interface Practice {
  readonly key: string;
  readonly topics: readonly string[];
  readonly forms: readonly Form[];
  readonly setting: Setting;
  readonly sdgs: readonly number[];
  readonly image: string;
  readonly parts: readonly Part[];
  /** What the numbers of the texts may be. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly told: Readonly<Partial<Record<Language, Account>>>;
}
