import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import packageFile from './package.json' with { type: 'json' };
import { classicScripts } from './scripts/delivery/classic-scripts.js';
import { oneBuild, withCopies } from './scripts/delivery/one-build.js';
import { plainExports } from './scripts/delivery/plain-exports.js';
import { writeIntegrity } from './scripts/delivery/integrity.js';
import { browserFloor, minifyLiterals, minifySheet } from './scripts/minify-literals.mjs';
import { minifyOnceMore } from './scripts/minify-once-more.js';
import { withoutUnusedMethods } from './scripts/unused-methods.mjs';

/** What is delivered beside scripts: the sheets that a page may link, and the page for frames. */
function pages(): Plugin {
  const folder = new URL('src/styles/', import.meta.url);
  return {
    name: 'pages',
    async generateBundle() {
      const themes = (await readdir(new URL('themes', folder))).map((name) => `themes/${name}`);
      for (const fileName of ['vitrina.css', 'iframe.css', ...themes]) {
        const path = fileURLToPath(new URL(fileName, folder));
        const source = minifySheet(await readFile(path, 'utf8'), path);
        this.emitFile({ type: 'asset', fileName, source });
      }
      const source = await readFile(new URL('src/iframe.html', import.meta.url));
      this.emitFile({ type: 'asset', fileName: 'iframe.html', source });
    },
  };
}

/** The search without what we do not call: 1,500 bytes of brotli that a bundler cannot see are unused. */
function trimSearch(): Plugin {
  return {
    name: 'trim-search',
    transform: {
      filter: { id: /\/minisearch\/.*\.js$/u },
      handler: (code) => ({ code: withoutUnusedMethods(code, ['addAll', 'search']), map: null }),
    },
  };
}

// The entry is a line that imports `chunks/core.js`: whatever query a CMS puts behind the entry's
// name, core and every chunk that needs it are one module each (docs/decisions has the reasons).
export default defineConfig({
  publicDir: false,
  resolve: {
    // A thousand bytes of brotli less than Lit's own, which is what npm packages and tests run on.
    alias: [
      {
        find: /^(lit-element\/lit-element\.js|@lit\/reactive-element)$/u,
        replacement: fileURLToPath(new URL('scripts/lit/lit-element.mjs', import.meta.url)),
      },
      {
        find: /^\.\/first-root\.js$/u,
        replacement: fileURLToPath(new URL('scripts/lit/first-root.mjs', import.meta.url)),
      },
    ],
  },
  plugins: [
    withCopies(/\/notices\.ts$/u, /\/(?:wording|languages)\.js$/u),
    minifyLiterals(),
    trimSearch(),
    pages(),
    minifyOnceMore('core'),
    plainExports('chunks/core.js'),
    oneBuild('chunks/core.js', /^chunks\/(?:telling|notices)\b/u),
    classicScripts(
      {
        'vitrina.classic.js': 'vitrina.js',
        'iframe.js': 'src/iframe.ts',
        'vitrina-iframe.js': 'src/vitrina-iframe.ts',
      },
      packageFile.version,
    ),
    writeIntegrity(packageFile.version),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: Object.entries(browserFloor).map(([name, version]) => name + String(version)),
    lib: { entry: 'src/vitrina.ts', formats: ['es'] },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        minify: true,
        entryFileNames: 'vitrina.js',
        chunkFileNames: ({ facadeModuleId: module, name }) =>
          `chunks/${/\/elements\/([^/]+)\/define\.ts$/u.exec(module ?? '')?.[1] ?? name}.js`,
        codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
      },
    },
  },
});
