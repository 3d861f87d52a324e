import * as v from 'valibot';
import { patterns } from './patterns.js';
import { vocabularies } from './vocabularies.js';

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
        ['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(input ?? {}, key)),
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

/** A string of one form. */
function string<const Name extends keyof typeof patterns>(named: Name) {
  return { ...v.pipe(v.string(), v.regex(patterns[named])), named };
}

export const nonEmpty = string('text');

export const id = string('id');

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

export const languageTag = string('language');

/** One line in one or several languages. */
export const label = {
  ...v.union([nonEmpty, languageMap(nonEmpty)]),
  named: 'label' as const,
};

const paragraphs = v.pipe(v.array(nonEmpty), v.minLength(1));

/** Paragraphs of plain text in one or several languages. */
export const text = {
  ...v.union([nonEmpty, paragraphs, languageMap(v.union([nonEmpty, paragraphs]))]),
  named: 'prose' as const,
};

/** A term of a closed vocabulary. */
export function term<const Name extends keyof typeof vocabularies>(named: Name) {
  return { ...v.picklist(vocabularies[named]), named };
}

export const date = string('date');
export const country = string('country');
export const subdivision = string('subdivision');
export const url = string('url');
export const currency = string('currency');
export const email = string('email');
export const wikidataId = string('wikidata');
export const formatVersion = string('version');
export const fieldPath = string('path');

export const flag = { ...v.boolean(), named: 'boolean' as const };

/** A Sustainable Development Goal. */
export const sdg = {
  ...v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17)),
  named: 'sdg' as const,
};

export const amount = { ...v.pipe(v.number(), v.minValue(0)), named: 'amount' as const };

/** GeoJSON (RFC 7946) Point: longitude first, WGS 84 degrees. */
export const point = {
  ...object({
    type: v.literal('Point'),
    coordinates: v.tuple([
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    ]),
  }),
  named: 'point' as const,
};
