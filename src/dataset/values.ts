import * as v from 'valibot';

/**
 * `object` that refuses arrays, which Valibot's own accepts.
 * It stays an `object` schema for everything that inspects it (the JSON Schema generator).
 */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> {
  return refusing(v.object(entries), Array.isArray);
}

/** A map from BCP 47 tag to value, with at least one language and no hostile key. */
export function languageMap<const Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    // Valibot skips these keys in silence; JSON Schema does not, and neither should a reader.
    refusing(
      v.record(languageTag, value),
      (input) =>
        Array.isArray(input) ||
        ['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(Object(input), key)),
    ),
    v.minEntries(1),
  );
}

function refusing<Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  refused: (input: unknown) => boolean,
): Schema {
  return {
    ...schema,
    '~run': (dataset: { value: unknown }, config: v.Config<v.BaseIssue<unknown>>) =>
      schema['~run'](refused(dataset.value) ? { value: undefined } : dataset, config),
  };
}

/** A string of one form. The name is what an issue says was expected. */
function string<const Name extends string>(named: Name, form: RegExp) {
  return { ...v.pipe(v.string(), v.regex(form)), named };
}

/** Text with something in it: absent means unknown, so the empty string has no meaning. */
export const nonEmpty = string('text', /\S/u);

export const id = string('id', /^[a-z0-9]+(-[a-z0-9]+)*$/u);

/** The id of an item of another collection. */
export function reference<const Name extends CollectionName>(collection: Name) {
  return { ...id, collection };
}

export type CollectionName =
  | 'events'
  | 'panels'
  | 'experiences'
  | 'people'
  | 'organizations'
  | 'places'
  | 'topics'
  | 'sources';

export const languageTag = string('language', /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u);

/** One line in one or several languages. */
export const label = { ...v.union([nonEmpty, languageMap(nonEmpty)]), named: 'text' as const };

const paragraphs = v.pipe(v.array(nonEmpty), v.minLength(1));

/** Paragraphs of plain text in one or several languages. */
export const text = {
  ...v.union([nonEmpty, paragraphs, languageMap(v.union([nonEmpty, paragraphs]))]),
  named: 'text' as const,
};

/** ISO 8601 calendar date, as exact as it is known: year, month or day. */
export const date = string('date', /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u);

/** ISO 3166-1 alpha-2. */
export const country = string('country', /^[A-Z]{2}$/u);

/** ISO 3166-2. */
export const subdivision = string('subdivision', /^[A-Z]{2}-[A-Z0-9]{1,3}$/u);

/** A reference to a file or page; relative ones resolve against the dataset's own URL. */
export const url = string('url', /^\S+$/u);

/** ISO 4217. */
export const currency = string('currency', /^[A-Z]{3}$/u);

export const email = string('email', /^[^\s@]+@[^\s@]+$/u);

export const wikidataId = string('wikidata', /^Q[1-9]\d*$/u);

/** The version of the format this reader knows, any minor of major 1. */
export const formatVersion = string('version', /^1\.\d+$/u);

/** GeoJSON (RFC 7946) Point: longitude first, WGS 84 degrees. */
export const point = object({
  type: v.literal('Point'),
  coordinates: v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
});

/** Slash-separated path to a field of the entity, or to one value of it: `actors/2/role`. */
export const fieldPath = string('path', /^[^\s/]+(\/[^\s/]+)*$/u);
