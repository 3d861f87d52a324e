import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { runModule } from './support/place.js';

/** What somebody writes. */
const sources = {
  index: "import { SpeakerListElement } from 'vitrina'; console.log(SpeakerListElement);",
  class:
    "import { SpeakerListElement } from 'vitrina/speaker-list'; console.log(SpeakerListElement);",
  definition: "import 'vitrina/panel-summary/define';",
  nothing: "import 'vitrina'; import 'vitrina/react'; import 'vitrina/experience-list';",
};

/** Bundles each of these with each bundler; tells which modules left something in which bundle. */
const bundling = `
  import * as esbuild from 'esbuild';
  import * as vite from 'vite';
  const sources = ${JSON.stringify(sources)};
  const bundlers = {
    async esbuild(contents) {
      const { metafile } = await esbuild.build({
        stdin: { contents, resolveDir: '.' }, outdir: 'out', write: false, logLevel: 'silent',
        bundle: true, splitting: true, format: 'esm', metafile: true,
      });
      // A file that nothing imports is left lying about: it counts only what the entry can ask for.
      const wanted = new Set(['out/stdin.js']);
      for (const path of wanted)
        for (const { path: next } of metafile.outputs[path].imports) wanted.add(next);
      return [...wanted].flatMap((file) => {
        const { inputs } = metafile.outputs[file];
        return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
      });
    },
    async vite(code) {
      const load = (id) => (id === 'own.js' ? { code, moduleSideEffects: true } : null);
      const own = { name: 'own', resolveId: (id) => (id === 'own.js' ? id : null), load };
      const { output } = await vite.build({
        configFile: false, logLevel: 'silent', plugins: [own],
        build: { write: false, minify: false, rolldownOptions: { input: 'own.js' } },
      });
      return output.flatMap(({ modules = {} }) =>
        Object.keys(modules).filter((path) => modules[path].renderedLength > 0));
    },
  };
  const made = {};
  for (const [bundler, bundle] of Object.entries(bundlers))
    for (const [name, source] of Object.entries(sources))
      made[bundler + ' ' + name] = await bundle(source);
  console.log(JSON.stringify(made));
`;

describe('a bundle', () => {
  let made: Record<string, string[]>;
  const modulesOf = (name: string) => made[name] ?? assert.fail(`${name} was not made`);
  const ofOurs = (name: string) =>
    modulesOf(name).flatMap(
      (path) => /(?:^|\/)node_modules\/vitrina\/(.*)$/u.exec(path.replaceAll('\\', '/'))?.[1] ?? [],
    );
  const elementsIn = (name: string) =>
    ofOurs(name)
      .flatMap((path) => /^dist\/esm\/elements\/(.*)\.js$/u.exec(path)?.[1] ?? [])
      .sort();

  before(async () => {
    made = JSON.parse(await runModule(bundling)) as Record<string, string[]>;
  });

  for (const bundler of ['esbuild', 'vite']) {
    for (const name of ['index', 'class']) {
      it(`of one class has that element and no definition (${bundler}, ${name})`, () => {
        const own = ['', '.content', '.styles', '.view'];
        const files = own.map((part) => `speaker-list/speaker-list${part}`);
        assert.deepEqual(elementsIn(`${bundler} ${name}`), [
          'options',
          ...files,
          'vitrina-element',
        ]);
        const others = modulesOf(`${bundler} ${name}`);
        assert.ok(others.some((path) => path.includes('lit-html')));
        assert.ok(!others.some((path) => path.includes('minisearch')));
      });
    }

    it(`of a definition registers that element, though nothing of it is used (${bundler})`, () => {
      const own = ['', '.content', '.styles', '.view'];
      const files = own.map((part) => `panel-summary/panel-summary${part}`);
      assert.deepEqual(elementsIn(`${bundler} definition`), [
        ...['define', 'options', 'panel-summary/define', ...files, 'version', 'vitrina-element'],
      ]);
      const all = modulesOf(`${bundler} definition`);
      for (const module of ['log-notice', 'page-notices']) {
        assert.ok(
          all.some((path) => path.endsWith(`controllers/${module}.js`)),
          module,
        );
      }
    });

    it(`of imports that nobody uses has nothing of ours (${bundler})`, () => {
      assert.deepEqual(ofOurs(`${bundler} nothing`), []);
    });
  }
});
