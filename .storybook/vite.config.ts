import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    chunkSizeWarningLimit: 4000,
    // These know light-dark(): rewritten for older ones, the themes would have no colours.
    // Storybook passes `target` on, but not `cssTarget`.
    target: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
