import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { installed, readInstalled, runModule, tarball, tool } from './support/place.js';

type Targets = string | Record<string, string>;
const manifest = readInstalled('package.json') as {
  exports: Record<string, Targets>;
  files: string[];
};

const tags = readdirSync(join(installed, 'dist/esm/elements'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Every module that the package lets be imported; `*` in its paths stands for a tag. */
const modules = Object.entries(manifest.exports)
  .filter(([path, targets]) => typeof targets !== 'string' || path.endsWith('.js'))
  .flatMap(([path]) => (path.includes('*') ? tags.map((tag) => path.replace('*', tag)) : [path]))
  .map((path) => `vitrina${path.slice(1)}`);

describe('the package', () => {
  it('has every element among its modules, apart from its definition', () => {
    assert.ok(tags.includes('panel-summary') && tags.length > 5, tags.join());
    for (const tag of tags) {
      assert.ok(modules.includes(`vitrina/${tag}`) && modules.includes(`vitrina/${tag}/define`));
    }
  });

  it('has every file that its exports name', () => {
    const named = Object.entries(manifest.exports).flatMap(([, targets]) => {
      const files = typeof targets === 'string' ? [targets] : Object.values(targets);
      const isTag = typeof targets !== 'string';
      return files.flatMap((file) =>
        file.includes('*') ? (isTag ? tags.map((tag) => file.replaceAll('*', tag)) : []) : [file],
      );
    });
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((file) => !existsSync(join(installed, file))),
      [],
    );
  });

  it('is clean to publint', async () => {
    const printed = await tool('publint/src/cli.js', tarball, '--strict');
    assert.match(printed, /All good/u);
  });

  it('gives its types to every module resolution there is for ES modules', async () => {
    const args = ['--profile', 'esm-only', '--format', 'table', '--no-emoji'];
    const scripts = modules.map((name) => name.slice('vitrina'.length + 1) || '.');
    await tool(
      '@arethetypeswrong/cli/dist/index.js',
      tarball,
      ...args,
      '--entrypoints',
      ...scripts,
    );
  });

  it('is imported by Node, module by module, without a DOM, a word or anything left behind', async () => {
    const printed = await runModule(`
      const before = new Set(Reflect.ownKeys(globalThis));
      const own = await Promise.all(${JSON.stringify(modules)}.map((name) => import(name)));
      // Lit brings a registry of elements to where there is none.
      const after = Reflect.ownKeys(globalThis).filter((key) => !before.has(key) && !/^(customElements|lit.*|reactive.*)$/.test(String(key)));
      if (after.length) console.log('globals', after);
      if (own.length !== ${String(modules.length)}) console.log('modules', own.length);
    `);
    assert.equal(printed, '');
  });

  it('registers nothing until a definition is imported', async () => {
    const classes = modules.filter((name) => !/\/(define|vitrina\.js)$/u.test(name));
    const printed = await runModule(`
      const defined = [];
      globalThis.customElements = { define: (tag) => defined.push(tag), get: () => undefined };
      await Promise.all(${JSON.stringify(classes)}.map((name) => import(name)));
      console.log(defined.join());
      await import('vitrina/experience-card/define');
      console.log(defined.join());
    `);
    assert.deepEqual(printed.split('\n'), ['', 'experience-card,vitrina-experience-card', '']);
  });

  it('tells editors of every tag, with its attributes and their values', () => {
    const { tags: known } = readInstalled('dist/vscode.html-custom-data.json') as {
      tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
    };
    assert.deepEqual(known.map(({ name }) => name).sort(), [...tags].sort());
    const panel = known.find(({ name }) => name === 'panel-summary');
    const shown = panel?.attributes.find(({ name }) => name === 'show-experiences');
    assert.deepEqual(shown?.values, [{ name: 'list' }, { name: 'cards' }, { name: 'none' }]);
  });
});
