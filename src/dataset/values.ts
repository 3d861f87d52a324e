import * as v from 'valibot';

/**
 * `object` that refuses arrays, which Valibot's own accepts.
 * It stays an `object` schema for everything that inspects it (the JSON Schema generator).
 */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> {
  return refusingArrays(v.object(entries));
}

/** A map from BCP 47 tag to value, with at least one language and no hostile key. */
export function languageMap<const Value extends v.GenericSchema>(value: Value) {
  return v.pipe(refusingArrays(v.record(languageTag, value)), v.minEntries(1));
}

function refusingArrays<Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema): Schema {
  return {
    ...schema,
    '~run'(dataset: { value: unknown }, config: v.Config<v.BaseIssue<unknown>>) {
      const input = dataset.value;
      // Valibot skips these keys in silence; JSON Schema does not, and neither should a reader.
      const refused = Array.isArray(input) || Object.hasOwn(Object(input), '__proto__');
      return schema['~run'](refused ? { value: undefined } : dataset, config);
    },
  };
}

/** Text with something in it: absent means unknown, so the empty string has no meaning. */
export const nonEmpty = v.pipe(v.string(), v.regex(/\S/u));

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u));

export const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u));

/** One line in one or several languages. */
export const label = v.union([nonEmpty, languageMap(nonEmpty)]);

const paragraphs = v.union([nonEmpty, v.array(nonEmpty)]);

/** Paragraphs of plain text in one or several languages. */
export const text = v.union([nonEmpty, v.array(nonEmpty), languageMap(paragraphs)]);

/** ISO 8601 calendar date, as exact as it is known: year, month or day. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u),
);

/** ISO 3166-1 alpha-2. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));

/** ISO 3166-2. */
export const subdivision = v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/u));

/** A reference to a file or page; relative ones resolve against the dataset's own URL. */
export const url = v.pipe(v.string(), v.regex(/^\S+$/u));

/** GeoJSON (RFC 7946) Point: longitude first, WGS 84 degrees. */
export const point = object({
  type: v.literal('Point'),
  coordinates: v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
});

/** Slash-separated path to a field of the entity, or to one value of it: `actors/2/role`. */
export const fieldPath = v.pipe(v.string(), v.regex(/^[^\s/]+(\/[^\s/]+)*$/u));
