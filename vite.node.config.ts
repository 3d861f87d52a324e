import { defineConfig } from 'vite';

// Builds what runs in Node: the command and the function for servers. Their dependencies are
// bundled, so that installing the package for its elements installs no server renderer (see
// docs/decisions).
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
