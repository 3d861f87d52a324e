import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test as offline, type Page } from '@playwright/test';
import { snippetKinds, type Delivery } from '../../src/embedding/snippets.js';
import { introduction } from './support/document.js';
import { framingPolicy, panelData, serve } from './support/pages.js';
import { expect, settled, test } from './support/test.js';

const delivery: Delivery = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

/** What the command prints is what is tried. */
const snippet = (kind: string, ...more: readonly string[]) =>
  execFileSync(
    process.execPath,
    [
      'dist/node/vitrina.js',
      'snippets',
      '--src',
      panelData,
      '--base',
      '/dist/',
      '--print',
      kind,
      ...more,
    ],
    { encoding: 'utf8' },
  );

async function paste(page: Page, markup: string) {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const body = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title></head><body>${markup}</body></html>`;
  await serve(page, '/sitio/', { 'pagina.html': { body, policy: framingPolicy } });
  await page.goto('/sitio/pagina.html');
  return asked;
}

for (const kind of snippetKinds) {
  test(`the snippet ${kind}, pasted as it is printed, shows the panel`, async ({ page }) => {
    await paste(page, snippet(kind, '--panel', 'panel-02'));
    const place = kind === 'frame' ? page.frameLocator('iframe') : page;
    await settled(place.locator('panel-summary'));
    await expect(place.getByText(introduction[0])).toBeVisible();
  });
}

for (const tag of ['panel-summary', 'experience-list'] as const) {
  test(`what the snippet for ${tag} has fetched early is what is used, once`, async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('vitrina-load', () => performance.mark('shown'));
    });
    // What is asked for once the content stands is for what a reader may do with it.
    const scripts = () =>
      page.evaluate(() => {
        const shown = performance.getEntriesByName('shown')[0]?.startTime ?? 0;
        return performance
          .getEntriesByType('resource')
          .filter(({ startTime, name }) => startTime < shown && name.endsWith('.js'))
          .map(({ name }) => new URL(name).pathname)
          .sort();
      });
    await paste(page, snippet('plain', '--element', tag));
    await settled(page.locator(tag));
    const early = delivery.modules[tag]?.map((path) => `/dist/${path}`).sort();
    expect(early).toEqual(await scripts());

    const asked = await paste(page, snippet('preload', '--element', tag));
    await settled(page.locator(tag));
    expect(await scripts()).toEqual(early);
    // The first page may still have asked for what follows on its content.
    const again = asked.filter((path) => early?.includes(path)).sort();
    expect(again).toEqual(early);
    expect(asked.filter((path) => path === panelData)).toHaveLength(1);
  });
}

test('a script that is not the one the snippet was printed for does not run', async ({ page }) => {
  await page.route('**/vitrina.classic.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}/* one more line */` });
  });
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await paste(page, snippet('sri'));
  await refused;
  const defined = await page.evaluate(() => customElements.get('panel-summary') !== undefined);
  expect(defined).toBe(false);
});

offline(
  'integrity.json has the hash of every file that a site uploads, and is of this version',
  () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(delivery.version).toBe(version);
    const files = Object.keys(delivery.integrity);
    const expected = [
      'vitrina.js',
      'vitrina.classic.js',
      'vitrina.css',
      'iframe.html',
      'iframe.js',
    ];
    expect(files).toEqual(
      expect.arrayContaining([...expected, 'chunks/core.js', 'themes/poncho.css']),
    );
    for (const [path, integrity] of Object.entries(delivery.integrity)) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${path}`))
        .digest('base64');
      expect(integrity, path).toBe(`sha384-${hash}`);
    }
  },
);
