import { commonPatterns } from './patterns.js';
import { between, isPoint } from './well-formed.js';

/** The forms a string of the format may have. The names are what an issue says was expected. */
export const patterns = {
  ...commonPatterns,
  /** Something in it: absent means unknown, so the empty string has no meaning. */
  text: /\S/u,
  /** ISO 4217. */
  currency: /^[A-Z]{3}$/u,
  email: /^[^\s@]+@[^\s@]+$/u,
  wikidata: /^Q[1-9]\d*$/u,
};

/** Values whose form is no matter of a pattern, by the name their kind has in the table. */
export const wellFormed: Readonly<Record<string, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  /** A Sustainable Development Goal: 1 to 17. */
  sdg: (value) => Number.isInteger(value) && between(value, 1, 17),
  amount: (value) => between(value, 0, Infinity),
  point: isPoint,
};
