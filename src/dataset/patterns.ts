/** The forms of the strings that most datasets hold. */
export const commonPatterns = {
  /** Something in it, and no letter that an earlier conversion has lost: that is for the reader to tell. */
  text: /^\s*[^\s\ufffd][^\ufffd]*$/u,
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
  /** Any minor version of the major one this reader knows. */
  version: /^1\.\d+$/u,
  /** A field of the entity, or one value of it: `actors/2/role`. */
  path: /^[^\s/]+(\/[^\s/]+)*$/u,
};
