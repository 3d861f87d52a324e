import type { Locator, Page } from '@playwright/test';
import { content, experiences, speakers } from './support/document.js';
import {
  bringAxe,
  dataset,
  expect,
  expectAccessible,
  expectInOrder,
  test,
  wordsOf,
} from './support/test.js';

/** What a citizen finds on each page of the example site; `within` is the page's own text in it. */
const pages: Readonly<Record<string, (page: Page, within: (tag: string) => Locator) => unknown>> = {
  'index.html': (page) =>
    expect(page.getByRole('heading', { name: 'Banco de experiencias' })).toBeVisible(),

  async 'panel.html'(_, within) {
    const article = within('panel-summary');
    await expect(article).toBeVisible();
    expectInOrder(await wordsOf(article), content);
  },

  async 'experiencias.html'(_, within) {
    const [sanMartin, callao, wine, , corrientes] = experiences;
    const cards = within('experience-card');
    await expect(cards).toHaveCount(4);
    for (const [index, { title, text }] of [callao, sanMartin, corrientes, wine].entries()) {
      const card = cards.nth(index);
      await expect(card.getByRole('heading', { name: title })).toBeVisible();
      if (index) await unfold(card);
      expectInOrder(await wordsOf(card), text);
    }
  },

  async 'banco.html'(_, within) {
    const entries = within('experience-list').getByRole('article');
    await expect(entries).toHaveCount(experiences.length);
    for (const [index, { title, text }] of experiences.entries()) {
      await unfold(entries.nth(index));
      expectInOrder(await wordsOf(entries.nth(index)), [title, ...text]);
    }
    const table = within('experience-compare').getByRole('table');
    for (const { title } of experiences) {
      await expect(table.getByRole('columnheader', { name: title })).toBeVisible();
    }
    for (const [name] of speakers) await expect(table.getByText(name)).toBeVisible();
    const directory = within('actor-directory').locator('..');
    await expect(directory.getByRole('heading', { name: 'Universidad' })).toBeVisible();
    await expect(directory.getByText('Municipalidad de San Martín').first()).toBeVisible();
    await expect(within('panel-citation')).toContainText('Resumen Panel 02');
  },
};

/** By what the browser has for it. */
async function unfold(article: Locator): Promise<void> {
  await article.getByText('Leer la experiencia completa').click();
}

async function expectWhole(page: Page, path: string): Promise<void> {
  await pages[path]?.(page, (tag) => page.locator(`${tag} > :is(article, section, ol, header)`));
}

for (const path of Object.keys(pages)) {
  test(`${path} is whole when the script never arrives`, async ({ page }) => {
    await bringAxe(page);
    await page.route('**/dist/**/*.js*', (route) => route.abort());
    await page.goto(path);
    await expectWhole(page, path);
    await expectAccessible(page);
  });

  test.describe('With scripts turned off', () => {
    test.use({ javaScriptEnabled: false });

    test(`${path} is whole`, async ({ page }) => {
      await page.goto(path);
      await expectWhole(page, path);
    });
  });

  test(`${path} is whole when there are no data, and says what is amiss`, async ({ page }) => {
    await page.route(dataset, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto(path);
    const failed = page.locator('main :state(failed)');
    await expect(failed).toHaveCount({ 'index.html': 0, 'panel.html': 1 }[path] ?? 4);
    await expectWhole(page, path);
  });
}

test('a narrow window needs no scrolling sideways, with nothing but the page', async ({ page }) => {
  await page.route('**/dist/**/*.js*', (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of Object.keys(pages)) {
    await page.goto(path);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});

test('the page tells search engines what it shows, and the policy has nothing against it', async ({
  page,
}) => {
  // A violation on any page fails its test: the fixture looks for them.
  for (const path of ['panel.html', 'experiencias.html', 'banco.html']) {
    await page.goto(path);
    const data = page.locator('script[type="application/ld+json"]');
    await expect(data).toHaveCount(1);
    const graph = JSON.parse((await data.textContent()) ?? '') as {
      '@context': string;
      '@graph': { name: string }[];
    };
    expect(graph['@context']).toBe('https://schema.org');
    const names = graph['@graph'].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(experiences.map(({ title }) => title)));
  }
});
