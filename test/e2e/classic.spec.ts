import { readFile, readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { messages as english } from '../../src/i18n/en.js';
import { sharedMessages as es } from '../../src/i18n/es/shared.js';
import { introduction } from './support/document.js';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { expect, settled, test } from './support/test.js';

const address = '/dist/vitrina.classic.js';
const panel = `<panel-summary src="${panelData}"></panel-summary>`;

const html = (head: string, body = panel, lang = 'es') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Página</title>${head}</head><body>${body}</body></html>`;

async function open(page: Page, body: string, more: Parameters<typeof serve>[2] = {}) {
  await serve(page, '/sitio/', { 'pagina.html': { body, policy: strictPolicy }, ...more });
  await page.goto('/sitio/pagina.html');
}

async function expectPanel(page: Page) {
  const element = page.locator('panel-summary');
  await settled(element);
  await expect(element.getByRole('heading', { name: es.introduction })).toBeVisible();
  await expect(element.getByText(introduction[0])).toBeVisible();
}

const script = `<script src="${address}"></script>`;
const places: [where: string, page: string][] = [
  ['in the head', html(script)],
  ['in the head, with defer', html(`<script defer src="${address}"></script>`)],
  ['in the head, with async', html(`<script async src="${address}"></script>`)],
  ['at the end of the body, with a query', html('', `${panel}${script.replace('.js', '.js?v=6')}`)],
  ['in the middle of the text', html('', `<p>Antes${script}después</p>${panel}`)],
  ['twice', html(script, panel + script)],
];

test('one script shows the panel wherever it stands', async ({ page }) => {
  for (const [where, body] of places) {
    await test.step(where, async () => {
      await open(page, body);
      await expectPanel(page);
    });
  }
});

test('one script shows the panel when a plugin holds it back until the reader moves', async ({
  page,
}) => {
  const delay = `addEventListener('pointermove', () => {
    const late = document.createElement('script');
    late.src = document.querySelector('[data-late]').dataset.late;
    document.body.append(late);
  }, { once: true });`;
  const body = html(`<script data-late="${address}" src="demora.js"></script>`);
  await serve(page, '/sitio/', {
    'pagina.html': { body },
    'demora.js': { body: delay, contentType: 'text/javascript' },
  });
  await page.goto('/sitio/pagina.html');
  await page.mouse.move(20, 20);
  await expectPanel(page);
});

test('one script lives joined with others, between whatever they leave open and declare', async ({
  page,
}) => {
  const ours = await readFile('dist/vitrina.classic.js', 'utf8');
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_');
  const before = `let ${letters.join()};\nconst first = function () { return 1 } // the end`;
  const after = '(function () { sloppy = 1; window.after = typeof first === "function" })()';
  await open(page, html('<script src="junto.js"></script>'), {
    'junto.js': { body: before + ours + after, contentType: 'text/javascript' },
  });
  await expectPanel(page);
  expect(await page.evaluate(() => 'after' in window && window.after)).toBe(true);
});

test('joined in front of others, it leaves them as lax as they were', async ({ page }) => {
  const ours = await readFile('dist/vitrina.classic.js', 'utf8');
  await open(page, html('<script src="junto.js"></script>'), {
    'junto.js': { body: `${ours}sloppy = 'yes'`, contentType: 'text/javascript' },
  });
  await expectPanel(page);
  expect(await page.evaluate(() => 'sloppy' in window && window.sloppy)).toBe('yes');
});

test('one script may be written into the page itself', async ({ page }) => {
  const ours = await readFile('dist/vitrina.classic.js', 'utf8');
  expect(ours, 'what means something to HTML within a script').not.toMatch(/<(?:!--|\/?script)/i);
  await serve(page, '/sitio/', { 'pagina.html': { body: html(`<script>${ours}</script>`) } });
  await page.goto('/sitio/pagina.html');
  await expectPanel(page);
  await expect(page.locator('body')).not.toContainText('function');
});

test('one script speaks right on a page in Latin-1', async ({ page }) => {
  const ours = await readFile('dist/vitrina.classic.js');
  const body = html('<script defer src="vitrina.classic.js"></script>', `${panel}<p>Año</p>`);
  await open(page, '', {
    'pagina.html': {
      body: Buffer.from(body.replace('utf-8', 'windows-1252'), 'latin1'),
      contentType: 'text/html',
      policy: strictPolicy,
    },
    // No charset: it is read as the page is.
    'vitrina.classic.js': { body: ours, contentType: 'text/javascript' },
  });
  expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
  await expect(page.getByText('Año')).toBeVisible();
  await expectPanel(page);
});

test('one script leaves no name behind', async ({ page }) => {
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
  await open(page, html('', panel), { 'con.html': { body: html(script), policy: strictPolicy } });
  const before = await names();
  await page.goto('/sitio/con.html');
  await expectPanel(page);
  const after = await names();
  // Lit keeps lists of its copies and of decorated properties.
  const lit = /^(?:lit|reactiveElement)[A-Z]/u;
  expect(after.filter((name) => !before.includes(name) && !lit.test(name))).toEqual([]);
});

test('one script has every element and language in it, and asks for nothing but the dataset', async ({
  page,
}) => {
  const tags = (await readdir('src/elements', { withFileTypes: true }))
    .filter((one) => one.isDirectory() && one.name !== 'vitrina-data')
    .map(({ name }) => name);
  const all = tags.map((tag) => `<${tag} lang="en"></${tag}>`).join('');
  const body = html(script, `<vitrina-data src="${panelData}">${all}</vitrina-data>`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, body);
  for (const tag of tags) await settled(page.locator(tag));
  await expect(
    page.locator('panel-summary').getByText(english.shared.experiences).first(),
  ).toBeVisible();
  const failed = await page.evaluate(() => window.vitrinaTest.faults);
  // A card has to be told which of the five.
  expect(failed).toEqual(['id-not-found']);
  expect(asked).toEqual(['/sitio/pagina.html', address, panelData]);
});

test('one script tells of a failure without a request either', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(
    page,
    html(script, '<panel-summary src="no-esta.json"><p>El texto</p></panel-summary>'),
  );
  const element = page.locator('panel-summary');
  await settled(element);
  await expect(element.getByRole('status')).toContainText('El sitio no entregó los datos.');
  await expect(page.getByText('El texto')).toBeVisible();
  expect(asked).toEqual(['/sitio/pagina.html', address, '/sitio/no-esta.json']);
});
