import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { version } from '../../src/elements/version.js';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { expect, quiet, settled, test } from './support/test.js';

const other = '9.8.7';
const ours = '<script type="module" src="/dist/vitrina.js"></script>';
const theirs = '<script type="module" src="/otra/vitrina.js"></script>';
const classic = '<script defer src="/dist/vitrina.classic.js"></script>';
const otherClassic = '<script defer src="/otra/vitrina.classic.js"></script>';

const panel = `<panel-summary src="${panelData}"></panel-summary>`;
const card = `<experience-card src="${panelData}" experience="inversion-privada-callao"></experience-card>`;
const placeholder = `<div data-vitrina="speaker-list" data-src="${panelData}"></div>`;

/** A page with these scripts, and what it says of us in the console. */
async function open(
  page: Page,
  head: string,
  body = panel + card + placeholder,
  more: Parameters<typeof serve>[2] = {},
): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('[vitrina]')) said.push(`${message.type()} ${message.text()}`);
  });
  // Another release: the same files elsewhere, with another number in them.
  await page.route('**/otra/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = await readFile(`dist/${pathname.slice('/otra/'.length)}`, 'utf8');
    const contentType = extname(pathname) === '.css' ? 'text/css' : 'text/javascript';
    await route.fulfill({ body: file.replaceAll(version, other), contentType });
  });
  const html = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${head}</head><body>${body}</body></html>`;
  await serve(page, '/sitio/', { 'pagina.html': { body: html, policy: strictPolicy }, ...more });
  await page.goto('/sitio/pagina.html');
  return said;
}

async function expectAll(page: Page, tags = ['panel-summary', 'experience-card', 'speaker-list']) {
  for (const tag of tags) {
    const element = page.locator(tag);
    await settled(element);
    await expect(element.getByRole('heading').first()).toBeVisible();
  }
  await quiet(page);
}

const alone: [what: string, head: string][] = [
  ['the same file twice', ours + ours],
  ['the same file under two queries', ours + ours.replace('.js', '.js?ver=6.5')],
  ['the same classic script twice', classic + classic.replace('.js', '.js?ver=6.5')],
];

for (const [what, head] of alone) {
  test(`${what} is one copy, of which there is nothing to say`, async ({ page }) => {
    const said = await open(page, head);
    await expectAll(page);
    await expect(page.locator('[data-vitrina] > speaker-list')).toHaveCount(1);
    expect(said).toEqual([]);
  });
}

const copies: [what: string, head: string, versions: readonly [string, string]][] = [
  ['this version, then another', ours + theirs, [version, other]],
  ['another version, then this', theirs + ours, [other, version]],
  ['modules, then the classic script', ours + classic, [version, version]],
  ['the classic script, then modules', classic + ours, [version, version]],
  ['the classic script in two versions', otherClassic + classic, [other, version]],
];

for (const [what, head, versions] of copies) {
  test(`${what}: all is shown once, and one line says that there are two`, async ({ page }) => {
    const said = await open(page, head);
    await expectAll(page);
    await expect(page.locator('[data-vitrina] > speaker-list')).toHaveCount(1);
    await expect.poll(() => said).toHaveLength(1);
    expect(said[0]).toMatch(/^info \[vitrina\]/);
    const told = [...(said[0] ?? '').matchAll(/\d+\.\d+\.\d+/g)].map(([number]) => number);
    expect(told).toEqual([...versions]);
  });
}

const foreign = `customElements.define('panel-summary', class PanelAjeno extends HTMLElement {
  connectedCallback() { this.append('Lo ajeno') }
});`;

for (const [what, head] of [
  ['modules', ours],
  ['the classic script', classic],
] as const) {
  test(`beside a foreign panel-summary, ${what} show ours under its own name and from a placeholder, and say so`, async ({
    page,
  }) => {
    const said = await open(
      page,
      `<script src="ajeno.js"></script>${head}`,
      `<panel-summary></panel-summary><vitrina-panel-summary src="${panelData}"></vitrina-panel-summary>
       <div data-vitrina="panel-summary" data-src="${panelData}"></div>`,
      { 'ajeno.js': { body: foreign, contentType: 'text/javascript' } },
    );
    const own = page.locator('vitrina-panel-summary');
    await expect(own).toHaveCount(2);
    for (const element of [own.first(), page.locator('[data-vitrina] > vitrina-panel-summary')]) {
      await settled(element);
      await expect(element.getByRole('heading').first()).toBeVisible();
    }
    await expect(page.locator('panel-summary')).toHaveText('Lo ajeno');
    await expect.poll(() => said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^warning \[vitrina\] <panel-summary> ya es de otro.*PanelAjeno.*<vitrina-panel-summary>/,
    );
  });
}

const loaders = `window.asked = [];
  window.define = function () { window.asked.push([].slice.call(arguments)) };
  window.define.amd = {};
  window.module = { exports: {} };
  window.exports = window.module.exports;
  window.require = function () { throw new Error('required') };`;

for (const [what, head] of [
  ['modules', ours],
  ['the classic script', classic],
] as const) {
  test(`a page's module loaders are left alone by ${what}`, async ({ page }) => {
    const said = await open(page, `<script src="amd.js"></script>${head}`, panel + card, {
      'amd.js': { body: loaders, contentType: 'text/javascript' },
    });
    await expectAll(page, ['panel-summary', 'experience-card']);
    expect(said).toEqual([]);
    expect(
      await page.evaluate(() => [Reflect.get(window, 'asked'), Reflect.get(window, 'exports')]),
    ).toEqual([[], {}]);
  });
}

test('an element whose file did not come keeps its text, says which file, and comes with the next or with the connection', async ({
  page,
}) => {
  let there = false;
  await page.route('**/chunks/{experience-card,speaker-list}-*.js', (route) =>
    there ? route.continue() : route.fulfill({ status: 404, body: 'Not found' }),
  );
  const text = '<p>Lo que la página ya dice</p>';
  const said = await open(
    page,
    ours,
    `<experience-card src="${panelData}" experience="inversion-privada-callao">${text}</experience-card>
     <div data-vitrina="speaker-list" data-src="${panelData}">${text}</div>`,
  );
  await expect.poll(() => said.length).toBe(2);
  for (const tag of ['experience-card', 'speaker-list']) {
    const line = said.find((one) => one.includes(`<${tag}>`));
    expect(line).toMatch(
      new RegExp(`^error \\[vitrina\\] No llegó http\\S+/dist/chunks/${tag}-\\S+\\.js,`),
    );
  }
  await expect(page.getByText('Lo que la página ya dice')).toHaveCount(2);
  await expect(page.locator('[data-vitrina] > p')).toBeVisible();

  there = true;
  await page.evaluate(() => document.body.append(document.createElement('experience-card')));
  await settled(page.locator('experience-card').first());
  await expect(page.locator('speaker-list')).toHaveCount(0);
  // What the card brings by itself is there before the connection goes.
  await expect(page.getByRole('button', { name: /^Citar/u })).toBeVisible();
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await settled(page.locator('speaker-list'));
  await expect(page.locator('speaker-list').getByRole('heading').first()).toBeVisible();
  expect(said.filter((line) => line.includes('No llegó'))).toHaveLength(2);
});

test('actions whose file did not come are there when the connection is back', async ({ page }) => {
  let there = false;
  await page.route('**/chunks/actions-*.js', (route) =>
    there ? route.continue() : route.fulfill({ status: 404, body: 'Not found' }),
  );
  const said = await open(page, ours, panel);
  await expect.poll(() => said.length).toBe(1);
  await expect(page.getByRole('button', { name: 'Citar' })).toHaveCount(0);
  there = true;
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await expect(page.getByRole('button', { name: 'Citar' })).toBeVisible();
});

test('where the words for the webmaster did not come either, everything is shown and nothing is left uncaught', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route('**/chunks/{page-notices,speaker-list}-*.js', (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
  await open(
    page,
    `<script src="ajeno.js"></script>${ours}`,
    `<vitrina-panel-summary src="${panelData}"></vitrina-panel-summary>${card}${placeholder}`,
    { 'ajeno.js': { body: foreign, contentType: 'text/javascript' } },
  );
  await expectAll(page, ['vitrina-panel-summary', 'experience-card']);
  await expect
    .poll(() => errors.some((line) => /chunks\/page-notices-\S+\.js/u.test(line)))
    .toBe(true);
  await expect(page.locator('speaker-list')).toHaveCount(0);
});
