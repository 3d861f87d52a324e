import { defineConfig } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../../scripts/browsers.mjs';

/** Storybook as it is built, from files: no server, and no way out. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/stories',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'America/Argentina/Cordoba',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: await requireChromium(),
      // As little as can be of how this machine wants its letters drawn.
      args: [...chromiumFlags, '--font-render-hinting=none', '--disable-lcd-text'],
    },
  },
});
