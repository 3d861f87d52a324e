// Finds the browsers on this machine, for every tool that drives one.
import { existsSync, accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The advice for somebody whose machine lacks a browser. */
export const installHint =
  'Install the browsers (Debian: apt-get install chromium firefox-esr webkit2gtk-driver xvfb), ' +
  'or set CHROME_PATH to a Chromium or Chrome.';

/**
 * Chromium's flags: no background requests, and no sandbox for root, for example in a container.
 */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Path of the first of these programs on the PATH; undefined if there is none. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isExecutable(path));
}

/** CHROME_PATH, else Chromium or Chrome on the PATH, else Playwright's own download. */
export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!isExecutable(given)) throw new Error(`CHROME_PATH is not a program: ${given}`);
    return given;
  }
  const installed = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].find(isExecutable);
  const found =
    findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
    installed;
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  const downloaded = chromium.executablePath();
  return downloaded && existsSync(downloaded) ? downloaded : undefined;
}

/**
 * Path of Chromium, the one browser that the tests cannot do without.
 * @throws Error with instructions if it is not found.
 */
export async function requireChromium() {
  const path = await findChromium();
  if (!path) throw new Error(`Chromium not found. ${installHint}`);
  return path;
}

export function findFirefox() {
  return findProgram('firefox-esr', 'firefox');
}

/** WebKitGTK's driver, and the display that it needs. */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver');
  const display = findProgram('Xvfb');
  return driver && display ? { driver, display } : undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
