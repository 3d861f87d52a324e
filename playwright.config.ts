import { defineConfig } from '@playwright/test';
import { chromiumFlags, requireChromium } from './scripts/browsers.mjs';

/** Set from the server's first line of output, which names the free port it found. */
const port = process.env['VITRINA_PORT'] ?? '4173';

export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results',
  // Each test has its own browser, so that it also has its own focus and frames.
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Installs other packages only for the specs that need them, in parallel with the others.
  projects: [
    { name: 'install', testMatch: 'e2e/hosts/install.setup.ts' },
    { name: 'pages', testMatch: 'e2e/*.spec.ts' },
    { name: 'hosts', testMatch: 'e2e/hosts/*.spec.ts', dependencies: ['install'] },
    { name: 'matrix', testMatch: 'matrix/*.spec.ts' },
  ],
  reporter: 'list',
  timeout: 30_000,
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${port}/villa-aurora/`,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    // Recording takes time, and in CI nobody could open the recordings.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
    launchOptions: { executablePath: await requireChromium(), args: chromiumFlags },
  },
  webServer: {
    command: 'node scripts/serve.mjs --port 4273',
    wait: { stdout: /127\.0\.0\.1:(?<vitrina_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
  },
});
