import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { is } from 'valibot';
import { richDataset } from '../../../scripts/rich-dataset/dataset.js';
import { readDataset } from '../../../src/dataset/read.js';
import { datasetFile } from '../../../src/dataset/schema.js';
import { collections, head } from '../../../src/dataset/table.js';
import type { DatasetFile, Label, Text } from '../../../src/dataset/types.js';
import { vocabularies } from '../../../src/dataset/vocabularies.js';

const folder = new URL('../../../data/rich/', import.meta.url);
const parse = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const committed = parse('rich.dataset.json');
const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(
  parse('../vitrina-dataset.schema.json') as object,
);
const rich = richDataset();
const { experiences = [], organizations = [], places = [], people = [], sources = [] } = rich;

/** What all items may say of themselves. */
type Item = Pick<DatasetFile, 'id' | 'editorial' | 'needsReview'> & {
  readonly sources?: readonly unknown[] | undefined;
};
const items = Object.keys(collections).flatMap(
  (name): readonly Item[] => rich[name as keyof typeof collections] ?? [],
);

/** Every string anywhere in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];
}

/** The values of a key, wherever it occurs. */
function under(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...under(key, inner),
  ]);
}

const spanish = (text: Label | Text = ''): string =>
  typeof text === 'string' || Array.isArray(text)
    ? strings(text).join('\n')
    : strings((text as Record<string, unknown>)['es']).join('\n');

function assertRight(dataset: DatasetFile): void {
  assert.ok(validate(dataset), JSON.stringify(validate.errors?.slice(0, 5)));
  assert.ok(is(datasetFile, dataset));
  assert.deepEqual(readDataset(dataset).issues, []);
}

describe('The rich dataset', () => {
  it('is what scripts/rich-dataset.ts writes', () => {
    assert.deepEqual(committed, JSON.parse(JSON.stringify(rich)));
  });

  it('is right for the reader, for Valibot and for Ajv', () => {
    assertRight(rich);
  });

  it('is one event, three panels and at least 24 experiences in at least 15 countries', () => {
    assert.equal(rich.events?.length, 1);
    assert.equal(rich.panels?.length, 3);
    assert.ok(experiences.length >= 24);
    assert.ok(new Set(experiences.flatMap(({ countries = [] }) => countries)).size >= 15);
    assert.ok((rich.topics?.length ?? 0) >= 10);
  });

  it('uses every field of the format', () => {
    const unused = (shape: unknown, values: unknown[]): string[] => {
      if (Array.isArray(shape)) return shape.flatMap((one) => unused(one, values.flat()));
      if (typeof shape !== 'object' || shape === null) return [];
      return Object.entries(shape).flatMap(([name, inner]) => {
        const key = name.replace('!', '');
        const given = values.flatMap((value) => (value as Record<string, unknown>)[key] ?? []);
        return given.length ? unused(inner, given).map((path) => `${key}/${path}`) : [key];
      });
    };
    assert.deepEqual(unused(head, [rich]), []);
    for (const [name, shape] of Object.entries(collections)) {
      assert.deepEqual(
        unused(shape, [...(rich[name as keyof typeof collections] ?? [])]),
        [],
        name,
      );
    }
  });

  it('uses every term of the vocabularies', () => {
    const used: Record<keyof typeof vocabularies, unknown[]> = {
      sector: under('sector', rich),
      form: under('forms', rich).flat(),
      status: under('status', experiences),
      setting: under('setting', rich),
      placeType: under('type', places),
      sourceType: under('type', sources),
      resourceType: under('type', under('resources', rich)),
      // No reader knows an index.
      kind: ['index', rich.kind],
    };
    for (const [name, terms] of Object.entries(vocabularies)) {
      const found = new Set(used[name as keyof typeof vocabularies]);
      assert.deepEqual(
        terms.filter((term) => !found.has(term)),
        [],
        name,
      );
    }
  });

  it('says that it is fictitious in its title and in the source of everything', () => {
    const fictitious = /^(Datos ficticios|Dados fictícios|Fictitious data) /u;
    for (const title of [rich.title, ...sources.map((source) => source.title)]) {
      const words = strings(title);
      assert.equal(words.length, 3);
      for (const text of words) assert.match(text, fictitious);
    }
    for (const { id, sources: from } of items) assert.ok(from?.length, id);
  });

  it('sends nobody anywhere but to example.org', () => {
    const addresses = strings(rich).filter((text) => /^[a-z]+:|@/u.test(text));
    const licences = new Set(under('license', rich));
    const hosts = addresses
      .filter((address) => !licences.has(address))
      .map((address) => /(?:@|\/\/)([^/]+)/u.exec(address)?.[1] ?? address);
    assert.ok(hosts.length > 50);
    assert.deepEqual(
      hosts.filter((host) => !/(^|\.)example\.org$/u.test(host)),
      [],
    );
  });

  it('leaves no slot or mark of its templates behind', () => {
    assert.deepEqual(
      strings(rich).filter((text) => /[{}|]|\[\[|\]\]|undefined|NaN/u.test(text)),
      [],
    );
  });

  it('is told in three languages, in some, in Spanish alone and in Portuguese alone', () => {
    const told = new Set(
      experiences.map(({ title }) =>
        typeof title === 'string' ? 'es' : Object.keys(title).join(),
      ),
    );
    assert.deepEqual([...told].sort(), ['es', 'es,pt-BR,en', 'pt-BR']);
  });

  it('quotes only words that the Spanish text has', () => {
    const quotes = experiences.flatMap(({ excerpts = {}, summary }) =>
      strings(excerpts).map((words) => ({ words, text: spanish(summary) })),
    );
    assert.ok(quotes.length > 20);
    assert.deepEqual(
      quotes.filter(({ words, text }) => !text.includes(words)),
      [],
    );
  });

  it('marks only what is there', () => {
    for (const item of [rich, ...items]) {
      for (const { path } of [...(item.editorial ?? []), ...(item.needsReview ?? [])]) {
        const marked = path
          .split('/')
          .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], item);
        assert.notEqual(marked, undefined, `${item.id}: ${path}`);
      }
    }
  });

  it('says no title, name or summary twice', () => {
    for (const list of [
      experiences.map(({ title }) => title),
      experiences.flatMap(({ summary }) => summary ?? []),
      people.map(({ name }) => name),
      organizations.map(({ name }) => name),
      places.filter(({ type }) => type === 'locality').map(({ name }) => name),
    ]) {
      const texts = list.map((value) => JSON.stringify(value));
      assert.deepEqual(
        texts.filter((text, nth) => texts.indexOf(text) !== nth),
        [],
      );
    }
  });

  it('joins experiences through the organisations they share', () => {
    const shared = new Map<string, number>();
    for (const actor of experiences.flatMap(({ actors = [] }) => actors)) {
      if ('organization' in actor) {
        shared.set(actor.organization, (shared.get(actor.organization) ?? 0) + 1);
      }
    }
    assert.ok([...shared.values()].filter((times) => times > 1).length >= 8);
    const members = organizations.filter(({ partOf }) => partOf);
    assert.ok(members.length >= 8);
  });

  it('has dates to the year, the month and the day, and an end after each beginning', () => {
    const starts = experiences.flatMap(({ startDate }) => startDate ?? []);
    assert.deepEqual([...new Set(starts.map((date) => date.length))].sort(), [10, 4, 7].sort());
    assert.ok(experiences.some(({ startDate, endDate }) => startDate && endDate));
  });

  it('shows drawings that are there, each with its words, and small', () => {
    const images = experiences.flatMap((experience) => experience.images ?? []);
    const files = new Set(images.map(({ src }) => src));
    assert.ok(files.size >= 5);
    for (const src of files) {
      assert.ok(existsSync(new URL(src, folder)), src);
      assert.ok(readFileSync(new URL(src, folder)).length < 1000, src);
    }
    for (const { alt } of images) assert.equal(strings(alt).length, 3);
  });

  it('depends on its seed and on nothing else', () => {
    const other = richDataset({ seed: 2 });
    assertRight(other);
    assert.notDeepEqual(other, rich);
    assert.deepEqual(richDataset({ seed: 2 }), other);
  });

  for (const count of [1, 2, 400, 2000, 10_000]) {
    it(`is right at ${count} experiences, no title or id twice`, () => {
      const large = richDataset({ experiences: count });
      assertRight(large);
      const list = large.experiences ?? [];
      assert.equal(list.length, count);
      const titles = list.flatMap(({ title }) => strings(title));
      assert.equal(new Set(titles).size, titles.length);
      const names = (large.places ?? []).flatMap(({ name, type }) =>
        type === 'locality' ? strings(name) : [],
      );
      assert.equal(new Set(names).size, names.length);
    });
  }
});
