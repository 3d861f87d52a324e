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
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'America/Argentina/Cordoba',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: await requireChromium(), args: chromiumFlags },
  },
});
