import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import packageFile from './package.json' with { type: 'json' };
import { classicScripts } from './scripts/delivery/classic-scripts.js';
import { definedBy, elementAddresses } from './scripts/delivery/element-addresses.js';
import { writeIntegrity } from './scripts/delivery/integrity.js';
import { browserFloor, minifyLiterals, minifySheet } from './scripts/minify-literals.mjs';

/**
 * Adds what is delivered besides scripts: the style sheets that a page may link, and `iframe.html`.
 */
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

/** Modules that form one file because they belong together, each with its imports. */
const groups = [
  {
    // The entry, and small modules that several elements share.
    name: 'core',
    test: /rolldown\/runtime|\/src\/(?:vitrina|features\/(?:reader|taking)|models\/remember|controllers\/highlight|(?:controllers|styles|views)\/unfold(?:ing)?)\.ts$/u,
    priority: 2,
  },
  {
    name: 'list',
    test: /\/(?:controllers|models|styles|views)\/list\.ts$|\/(?:catalogue|marks|plain-search)\.ts$|\/guard\.js$/u,
  },
  { name: 'comparison', test: /\/features\/data-files\.ts$|\/publishing\/comparison\.ts$/u },
];

// The entry is one line that imports `chunks/core.js`. Whatever query a CMS appends to the entry's
// name, the core and every chunk exist only once (see docs/decisions).
export default defineConfig({
  publicDir: false,
  plugins: [
    minifyLiterals(),
    pages(),
    elementAddresses(),
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
        // Pages name the core in a `modulepreload` for years, so its name is stable. The other
        // chunks have a hash, so that a core only loads files of its own build.
        chunkFileNames: ({ name, facadeModuleId }) =>
          name === 'core'
            ? 'chunks/core.js'
            : `chunks/${definedBy(facadeModuleId ?? '') ?? name}-[hash].js`,
        codeSplitting: { groups },
      },
    },
  },
});
