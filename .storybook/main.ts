import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Its own, so that the library's build does not leak in.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // The datasets that stories show, at the address they have in the repository, and their pictures.
  staticDirs: [
    { from: '../data', to: '/data' },
    { from: '../stories/support/images', to: '/images' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
