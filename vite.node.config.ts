import { defineConfig } from 'vite';

// What runs in Node: the command and the function for servers. Everything they need is in them: who
// installs the package for its elements installs no server renderer (docs/decisions has the reasons).
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node20.19',
    minify: false,
    rolldownOptions: {
      input: { vitrina: 'src/cli/vitrina.ts', prerender: 'src/prerender/prerender.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
