import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as entities from '../../src/dataset/schema.js';
import * as values from '../../src/dataset/values.js';
import { descriptions, valueDescriptions } from './descriptions.js';

/** Values that many fields share, so they are defined once. */
const { label, text, date, id, url, country, point } = values;
const { datasetFile, event, panel, experience, person, organization, place, topic, source } =
  entities;
const shared = { label, text, date, id, url, country, point };
const items = { event, panel, experience, person, organization, place, topic, source };

/** Returns the JSON Schema (2020-12) of a dataset file. */
export function jsonSchema(): object {
  const { $schema, $defs, ...dataset } = toJsonSchema(datasetFile, {
    target: 'draft-2020-12',
    definitions: { ...shared, ...items },
    overrideAction: ({ valibotAction, jsonSchema }) =>
      // JSON Schema applies the `u` flag to every pattern and has no way to state it.
      valibotAction.type === 'regex' && 'requirement' in valibotAction
        ? { ...jsonSchema, pattern: (valibotAction.requirement as RegExp).source }
        : undefined,
  });
  const schema = {
    $schema,
    // A name, not an address: the file is part of the package and lies beside the data.
    $id: 'urn:vitrina:dataset:1',
    title: 'Vitrina dataset, version 1',
    description: 'Good municipal practices, as a Vitrina page shows them.',
    ...dataset,
    $defs,
  };
  describe(schema, descriptions.dataset);
  for (const name of keys(items)) describe(definition($defs, name), descriptions[name]);
  for (const name of keys(shared)) definition($defs, name).description = valueDescriptions[name];
  return schema;
}

const keys = <Name extends string>(record: Record<Name, unknown>): Name[] =>
  Object.keys(record) as Name[];

function definition($defs: JsonSchema['$defs'], name: string): JsonSchema {
  const found = $defs?.[name];
  if (typeof found !== 'object') throw new Error(`No definition of ${name}`);
  return found;
}

function describe({ properties = {} }: JsonSchema, fields: Readonly<Record<string, string>>): void {
  for (const [key, property] of Object.entries(properties)) {
    const description = fields[key];
    if (!description || typeof property !== 'object') throw new Error(`No description of ${key}`);
    property.description = description;
  }
}
