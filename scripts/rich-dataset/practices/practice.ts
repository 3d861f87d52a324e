import type { Form, Sector, Setting } from '../../../src/dataset/vocabularies.js';
import type { Language, Words } from '../words.js';

/**
 * The texts of one practice in one language. `{place}` is its place; `{a}` and `{b}` are its
 * numbers. In Spanish, `[[process|words]]` marks words that an editor would quote under that
 * heading.
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

/** A participant: a named organisation of that sector or, if there is none, these words. */
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
  /** The ranges of the numbers in the texts. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly told: Readonly<Partial<Record<Language, Account>>>;
}
