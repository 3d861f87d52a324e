/** The form of each kind of string. The names are what an issue says was expected. */
export const patterns = {
  /** Something in it: absent means unknown, so the empty string has no meaning. */
  text: /\S/u,
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/u,
  /** BCP 47, in its usual shapes. */
  language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u,
  /** ISO 8601 calendar date, as exact as it is known: year, month or day. */
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u,
  /** ISO 3166-1 alpha-2. */
  country: /^[A-Z]{2}$/u,
  /** ISO 3166-2. */
  subdivision: /^[A-Z]{2}-[A-Z0-9]{1,3}$/u,
  /** A file or page; relative ones resolve against the dataset's own URL. */
  url: /^\S+$/u,
  /** ISO 4217. */
  currency: /^[A-Z]{3}$/u,
  email: /^[^\s@]+@[^\s@]+$/u,
  wikidata: /^Q[1-9]\d*$/u,
  /** Any minor version of the major one this reader knows. */
  version: /^1\.\d+$/u,
  /** A field of the entity, or one value of it: `actors/2/role`. */
  path: /^[^\s/]+(\/[^\s/]+)*$/u,
};

/** Checks of the kinds of value that are no strings. */
export const wellFormed = {
  boolean: (value: unknown) => typeof value === 'boolean',
  /** A Sustainable Development Goal: 1 to 17. */
  sdg: (value: unknown) => Number.isInteger(value) && between(value, 1, 17),
  amount: (value: unknown) => between(value, 0, Infinity),
  /** GeoJSON (RFC 7946): longitude first, WGS 84 degrees. */
  point: (value: unknown) => {
    const { type, coordinates } = Object(value);
    return (
      type === 'Point' &&
      Array.isArray(coordinates) &&
      between(coordinates[0], -180, 180) &&
      between(coordinates[1], -90, 90)
    );
  },
};

function between(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** What an earlier conversion put in the place of a letter that it lost. */
export const lostLetter = '\ufffd';

/** Whether a date of the right form is in no calendar. Only a full date can be: 2011-02-30. */
export function impossible(date: string): boolean {
  const [, , day] = date.split('-');
  // Engines differ: some refuse 30 February, some read 2 March.
  return day !== undefined && new Date(`${date}T00:00Z`).getUTCDate() !== Number(day);
}
