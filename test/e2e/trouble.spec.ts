import { readFile } from 'node:fs/promises';
import type { Page, Route } from '@playwright/test';
import type { FaultCode } from '../../src/fault.js';
import { sharedMessages as es } from '../../src/i18n/es/shared.js';
import { content, experiences } from './support/document.js';
import {
  bringAxe,
  dataset,
  expect,
  expectAccessible,
  expectInOrder,
  settled,
  test,
  wordsOf,
} from './support/test.js';

const troubles: {
  what: string;
  answer: (route: Route) => unknown;
  code: FaultCode;
  message: string;
}[] = [
  {
    what: 'is not there (404)',
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
    code: 'http',
    message: 'El sitio no entregó los datos.',
  },
  {
    what: 'meets a server that fails (500)',
    answer: (route) => route.fulfill({ status: 500, body: 'Oops' }),
    code: 'http',
    message: 'El sitio no entregó los datos.',
  },
  {
    what: 'never comes',
    answer: () => undefined,
    code: 'timeout',
    message: 'El sitio tarda demasiado en responder.',
  },
  {
    what: 'is a web page',
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Inicio</title>' }),
    code: 'not-json',
    message: 'No se puede leer el archivo de datos.',
  },
  {
    what: 'cannot be reached',
    answer: (route) => route.abort(),
    code: 'network-or-cors',
    message: 'No se pudieron cargar los datos.',
  },
];

for (const { what, answer, code, message } of troubles) {
  test(`a dataset that ${what} leaves the page's own text, says so, and may be asked for again`, async ({
    page,
  }) => {
    let well = false;
    await bringAxe(page);
    await page.clock.install();
    await page.route(dataset, (route) => (well ? route.continue() : answer(route)));
    await page.goto('panel.html', { waitUntil: 'domcontentloaded' });
    const panel = page.locator('panel-summary');
    const status = panel.locator('[part=status]').getByRole('status');
    await expect(async () => {
      await page.clock.runFor(5000);
      await expect(status).toContainText(message, { timeout: 100 });
    }).toPass();
    await expect(status).toBeVisible();
    await expectFallback(page);
    expect(await page.evaluate(() => window.vitrinaTest.faults)).toEqual([code]);
    await page.clock.resume();
    await expectAccessible(page);

    well = true;
    await panel.getByRole('button', { name: es.retry }).click();
    await settled(panel);
    await expect(status).toBeEmpty();
    await expect(panel.getByRole('button', { name: es.retry })).toHaveCount(0);
    expectInOrder(await wordsOf(panel), content);
  });
}

test('what tells of failures fails too, and the page is whole and says so in general', async ({
  page,
}) => {
  await page.route('**/dist/chunks/{recover,report}-*.js', (route) => route.abort());
  await page.route(dataset, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('panel.html', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('panel-summary').getByRole('status')).toHaveText(es.failed);
  await expectFallback(page);
  expect(await page.evaluate(() => window.vitrinaTest.faults)).toEqual(['network-or-cors']);
});

test('a wrong item among good ones does not take them away', async ({ page }) => {
  const file = JSON.parse(await readFile('data/panel-02/panel-02.dataset.json', 'utf8')) as {
    experiences: { title?: unknown }[];
  };
  delete file.experiences[1]?.title;
  await page.route(dataset, (route) => route.fulfill({ json: file }));
  await page.goto('panel.html');
  const panel = page.locator('panel-summary');
  await settled(panel);
  const [first, dropped, third] = experiences;
  await expect(panel.getByRole('heading', { name: first.title })).toBeVisible();
  await expect(panel.getByRole('heading', { name: third.title })).toBeVisible();
  await expect(panel.getByRole('heading', { name: dropped.title })).toBeHidden();
});

/** All of the document, to eyes and to the accessibility tree, from the page's own text. */
async function expectFallback(page: Page) {
  const article = page.locator('panel-summary > article');
  await expect(article).toBeVisible();
  expectInOrder(await wordsOf(article), content);
}
