import assert from 'node:assert/strict';
import { join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../../scripts/browsers.mjs';
import { place, tool } from './support/place.js';

const frameworks = {
  react: () => tool('typescript/bin/tsc', '-p', 'react'),
  vue: () => tool('vue-tsc/bin/vue-tsc.js', '-p', 'vue'),
  svelte: async () => {
    const app = ['--workspace', 'svelte', '--tsconfig', './tsconfig.json'];
    await tool('svelte-check/bin/svelte-check', ...app, '--fail-on-warnings');
  },
};

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: await requireChromium(), args: chromiumFlags });
});
after(() => browser.close());

/** The app that was built, under an address of its own. */
async function open(framework: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  await page.route('http://app.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    return route.fulfill({ path: join(place, framework, 'dist', normalize(pathname)) });
  });
  await page.goto('http://app.test/index.html');
  return { page, troubles };
}

for (const [framework, checkTypes] of Object.entries(frameworks)) {
  describe(`in an app of ${framework}`, { concurrency: true }, () => {
    it('the package gives types to its tags, and refuses what is wrong', async () => {
      await checkTypes();
    });

    it('a panel is built, shown, told, changed, taken away and brought back', async () => {
      await tool('vite/bin/vite.js', 'build', framework, '--logLevel', 'warn');
      const { page, troubles } = await open(framework);
      const panel = page.locator('panel-summary');
      const title = panel.getByRole('heading', { level: 3 });
      const introduction = panel.getByRole('heading', { name: 'Introducción' });
      const button = (name: string) => page.getByRole('button', { name, exact: true });

      await title.waitFor();
      assert.match(await title.innerText(), /Asociativismo y alianzas estratégicas/u);
      await introduction.waitFor();

      await panel.getByRole('button', { name: 'Leer la experiencia completa' }).first().click();
      const chosen = page.getByText('experience sistema-informacion-san-martin');
      await chosen.waitFor();

      await button('layout').click();
      await introduction.waitFor({ state: 'detached' });
      await title.waitFor();

      await button('mount').click();
      await panel.waitFor({ state: 'detached' });
      await button('mount').click();
      await title.waitFor();

      const renewed = panel.evaluate(
        (element) =>
          new Promise((resolve) => {
            element.addEventListener('vitrina-load', resolve, { once: true });
          }),
      );
      await button('reload').click();
      await renewed;

      await page.close();
      assert.deepEqual(troubles, []);
    });
  });
}
