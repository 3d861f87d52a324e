import { defineConfig } from 'vite';

// No asset becomes a data: address, which the elements refuse for images.
export default defineConfig({ build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 } });
