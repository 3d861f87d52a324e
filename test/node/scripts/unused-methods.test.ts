import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import { withoutUnusedMethods } from '../../../scripts/unused-methods.mjs';

/** What is left in a class of the methods `a` to `d`, where a user calls `a`. */
const left = (bodies: Readonly<Record<string, string>>, around = '') => {
  const methods = Object.entries(bodies).map(([name, body]) => `${name}() { ${body} }`);
  const code = `${around}class One { constructor() {} ${methods.join(' ')} }`;
  const cut = withoutUnusedMethods(code, ['a']);
  return Object.keys(bodies).filter((name) => cut.includes(`${name}() {`));
};

describe('a class without the methods that nothing calls', () => {
  const cases: [what: string, bodies: Record<string, string>, left: string[], around?: string][] = [
    ['loses what is not called', { a: '', b: '' }, ['a']],
    [
      'keeps what is called by what stays',
      { a: 'this.b()', b: 'this.c()', c: '', d: '' },
      ['a', 'b', 'c'],
    ],
    ['loses what only calls itself', { a: '', b: 'this.c()', c: 'this.b()' }, ['a']],
    [
      'keeps what is taken apart',
      { a: 'const { b } = this; const { c: x } = this', b: '', c: '' },
      ['a', 'b', 'c'],
    ],
    ['keeps what is called by a string', { a: "this['b']()", b: '' }, ['a', 'b']],
    [
      'keeps what the module itself calls',
      { a: '', b: '' },
      ['a', 'b'],
      'const x = (one) => one.b();',
    ],
    ['loses what shares its name with a function', { a: 'b()', b: '' }, ['a'], 'const b = 1;'],
    [
      'keeps an iterator',
      { a: '', '*[Symbol.iterator]': 'this.b', b: '' },
      ['a', '*[Symbol.iterator]', 'b'],
    ],
  ];
  for (const [what, bodies, kept, around] of cases) {
    it(what, () => assert.deepEqual(left(bodies, around), kept));
  }
});

describe('the search of the script-tag build', () => {
  interface Entry {
    readonly id: number;
    readonly text: string;
  }

  const path = createRequire(import.meta.url)
    .resolve('minisearch')
    .replace(/cjs\/index\.cjs$/u, 'es/index.js');
  const code = readFileSync(path, 'utf8');
  const cut = withoutUnusedMethods(code, ['addAll', 'search']);
  const entries: readonly Entry[] = [
    'feria del vino y turismo rural',
    'concesión de obras: feria, feria y feria',
    'escuela de líderes sociales',
    'asociación de municipios del sur',
  ].map((text, id) => ({ id, text }));
  const queries = ['feria', 'fer', 'escuela lideres', 'munisipios', 'vino sur', 'xyzzy'];

  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  after(() => rmSync(folder, { recursive: true }));

  const found = async (source: string, query: string) => {
    const file = join(folder, `${source.length}.mjs`);
    writeFileSync(file, source);
    const module = (await import(pathToFileURL(file).href)) as {
      default: new (options: Options<Entry>) => MiniSearch<Entry>;
    };
    const index = new module.default({ fields: ['text'] });
    index.addAll(entries);
    return ['AND', 'OR'].map((combineWith) =>
      index.search({
        combineWith: combineWith === 'AND' ? 'AND' : 'OR',
        queries: query.split(' ').map((word) => ({ queries: [word], prefix: true, fuzzy: 0.3 })),
      }),
    );
  };

  it('is smaller by a third', () => assert.ok(cut.length < code.length * (2 / 3), `${cut.length}`));

  for (const query of queries) {
    it(`finds for "${query}" what all of MiniSearch finds`, async () => {
      assert.deepEqual(await found(cut, query), await found(code, query));
    });
  }
});
