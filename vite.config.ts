import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { browserFloor, minifyLiterals, minifySheet } from './scripts/minify-literals.mjs';

/** The sheet that reserves room for elements not yet defined. */
function reserveSheet(): Plugin {
  const path = fileURLToPath(new URL('src/styles/vitrina.css', import.meta.url));
  return {
    name: 'reserve-sheet',
    async generateBundle() {
      const source = minifySheet(await readFile(path, 'utf8'), path);
      this.emitFile({ type: 'asset', fileName: 'vitrina.css', source });
    },
  };
}

// The entry is a line that imports `chunks/core.js`: whatever query a CMS puts behind the entry's
// name, core and every chunk that needs it are one module each (docs/decisions has the reasons).
export default defineConfig({
  publicDir: false,
  plugins: [minifyLiterals(), reserveSheet()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: Object.entries(browserFloor).map(([name, version]) => name + String(version)),
    lib: { entry: 'src/vitrina.ts', formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: 'vitrina.js',
        chunkFileNames: 'chunks/[name].js',
        codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
      },
    },
  },
});
