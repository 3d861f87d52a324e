import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { readCsf } from 'storybook/internal/csf-tools';
import { version } from '../../src/elements/version.js';
import { tags as ourTags } from '../../src/embedding/elements.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function list(path: string, kind: 'files' | 'folders'): string[] {
  const folder = join(root, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (kind === 'files' ? entry.isFile() : entry.isDirectory()))
    .map((entry) => entry.name);
}

/** Our files; what the end-to-end tests install beside theirs is of others. */
function tree(path: string): string[] {
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(?:^|[\\/])node_modules[\\/]/u.test(name))
    .map((name) => join(path, name))
    .filter((name) => statSync(join(root, name)).isFile());
}

const className = (tag: string) =>
  tag.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()) + 'Element';

const tags = list('src/elements', 'folders');
/** They give data and draw nothing. */
const withoutView = new Set(['vitrina-data']);

describe('an element', () => {
  it('exists', () => {
    assert.ok(tags.includes('panel-summary') && tags.includes('experience-card'), tags.join());
  });

  for (const tag of tags) {
    // That the manifest names both, test/packages holds; that TypeScript knows the tag, its tests.
    it(`${tag} is a folder, a file and a class of one name`, async () => {
      const module: Record<string, unknown> = await import(`../../src/elements/${tag}/${tag}.js`);
      const element = module[className(tag)];
      assert.equal(typeof element, 'function');
    });

    it(`${tag} has stories that begin with its five states`, async () => {
      const path = join(root, `stories/elements/${tag}.stories.ts`);
      const file = await readCsf(path, { makeTitle: () => tag });
      const stories = file.parse().stories.map(({ name }) => name);
      const states = ['Playground', 'Loading', 'Empty', 'Unavailable', 'Stressed'];
      assert.deepEqual(stories.slice(0, states.length), states);
    });

    it(`${tag} has its define, view, styles, stories and test`, () => {
      const parts = withoutView.has(tag) ? [] : [`${tag}.view.ts`, `${tag}.styles.ts`];
      const expected = [
        ...['define.ts', ...parts].map((name) => `src/elements/${tag}/${name}`),
        `stories/elements/${tag}.stories.ts`,
        `test/elements/${tag}.test.ts`,
      ];
      assert.deepEqual(
        expected.filter((path) => !existsSync(join(root, path))),
        [],
      );
    });
  }
});

describe('what is said twice', () => {
  it('is the same: the tags are those of all elements there are', () => {
    assert.deepEqual([...ourTags].sort(), [...tags].sort());
  });

  it('is the same: the version', () => {
    const { version: released } = JSON.parse(read('package.json')) as { version: string };
    assert.equal(version, released);
  });
});

describe('the folders', () => {
  it('have the same names under test as under src', () => {
    const own = new Set([
      'data',
      'scripts',
      'delivery',
      'engines',
      'node',
      'e2e',
      'matrix',
      'packages',
      'pages',
      'stories',
      'support',
    ]);
    const ours = new Set(list('src', 'folders'));
    const strangers = (path: string) =>
      list(path, 'folders').filter((name) => !own.has(name) && !ours.has(name));
    assert.deepEqual(strangers('test'), []);
    assert.deepEqual(strangers('test/node'), []);
    assert.deepEqual(strangers('stories'), []);
  });

  it('are tested: each one of src has tests', () => {
    const untested = list('src', 'folders').filter(
      (name) =>
        name !== 'styles' && !['test', 'test/node'].some((at) => existsSync(join(root, at, name))),
    );
    assert.deepEqual(untested, []);
  });

  it('hold nothing without a name of its own', () => {
    const vague = ['utils', 'helpers', 'common', 'misc', 'lib'];
    const found = ['src', 'test', 'stories'].flatMap((path) =>
      tree(path).filter((file) => file.split('/').some((part) => vague.includes(part))),
    );
    assert.deepEqual(found, []);
  });
});

describe('the files', () => {
  for (const path of tree('data').filter((file) => file.endsWith('.json'))) {
    it(`${path} parses`, () => {
      const value: unknown = JSON.parse(read(path));
      assert.equal(typeof value, 'object');
    });
  }

  for (const path of tree('src').filter((file) => file.endsWith('.css'))) {
    it(`${path} uses em and px, never rem`, () => {
      const units: string[] = [];
      transform({
        filename: path,
        code: readFileSync(join(root, path)),
        visitor: { Length: ({ unit }) => void units.push(unit) },
      });
      assert.ok(!units.includes('rem'), units.join());
    });
  }
});
