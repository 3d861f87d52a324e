import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import {
  chromiumFlags,
  findFirefox,
  findWebKit,
  installHint,
  requireChromium,
} from './scripts/browsers.mjs';
import { municipalPages } from './test/support/municipal-pages.mjs';
import { startWebKit } from './test/support/webkit.mjs';

// BROWSERS=chromium,firefox runs only these. By default, every browser on this machine runs.
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
const browsers = [];
const cleanUps = [];

if (wanted.includes('chromium')) {
  browsers.push(
    chromeLauncher({
      launchOptions: { executablePath: await requireChromium(), args: chromiumFlags },
      // A page in the background gets no focus, no animation frames and no intersections.
      concurrency: 1,
    }),
  );
}

if (wanted.includes('firefox')) {
  const executablePath = findFirefox();
  if (executablePath) {
    // A home of its own: Firefox as root refuses another user's home, and the user's profile stays
    // untouched.
    const home = mkdtempSync(join(tmpdir(), 'vitrina-firefox-'));
    cleanUps.push(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
    browsers.push(
      chromeLauncher({
        puppeteer: puppeteerCore,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
        },
        concurrency: 1,
      }),
    );
  } else {
    console.log(`skipped: Firefox not found. ${installHint}`);
  }
}

if (wanted.includes('webkit')) {
  const programs = findWebKit();
  if (programs) {
    const { port, stop } = await startWebKit(programs);
    cleanUps.push(stop);
    browsers.push(
      webdriverLauncher({
        hostname: '127.0.0.1',
        port,
        path: '/',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
        },
      }),
    );
  } else {
    console.log(`skipped: WebKit not found. ${installHint}`);
  }
}

/** Lit reports once per page that it is in development mode, which is expected here. */
const isNews = ({ args }) => !args.some((text) => String(text).includes('Lit is in dev mode'));

export default {
  rootDir: import.meta.dirname,
  files: 'test/{engines,controllers,elements,features,views,delivery}/**/*.test.ts',
  nodeResolve: true,
  browsers,
  // One page at a time, in its own window: of several frames side by side, only one can have the
  // focus.
  concurrency: 1,
  concurrentBrowsers: 1,
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: '20000', forbidOnly: 'true' } },
  filterBrowserLogs: isNews,
  plugins: [
    municipalPages,
    // With another target, esbuild drops `with { type: 'json' }`.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: join(import.meta.dirname, 'tsconfig.json'),
    }),
    {
      name: 'stop-browsers',
      serverStop() {
        for (const cleanUp of cleanUps) cleanUp();
      },
    },
  ],
};
