import { chromium, test } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../../scripts/browsers.mjs';
import { panelData } from './support/pages.js';
import { expect, settled } from './support/test.js';

test('a page that comes back as it was left shows its elements, which go on', async ({
  baseURL,
}) => {
  // Playwright's own browser keeps no page that was left.
  const browser = await chromium.launch({
    executablePath: await requireChromium(),
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.goto('panel.html');
  const panel = page.locator('panel-summary');
  await settled(panel);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'persisted', persisted)),
  );
  await page.goto(panelData);
  await page.evaluate(() => history.back());
  await page.waitForURL('**/panel.html', { waitUntil: 'commit' });
  // A page that was made anew would know nothing of it.
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'persisted') as unknown))
    .toBe(true);
  await expect(panel.getByRole('heading', { name: 'Introducción' })).toBeVisible();
  await panel.evaluate((element) => element.setAttribute('lang', 'en'));
  await expect(panel.getByRole('heading', { name: 'Introduction' })).toBeVisible();
  await browser.close();
});
