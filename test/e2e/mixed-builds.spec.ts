import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { introduction } from './support/document.js';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { expect, quiet, settled, test } from './support/test.js';

const text = '<p>Lo que la página ya dice</p>';
const body = `<panel-summary src="${panelData}">${text}</panel-summary>
  <experience-card src="${panelData}" experience="inversion-privada-callao">${text}</experience-card>
  <div data-vitrina="speaker-list" data-src="${panelData}">${text}</div>`;

type Change = (code: string) => string;

/** A page with the files of `dist` as a folder has them of which some are of another build. */
async function open(page: Page, changes: Readonly<Record<string, Change>>): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('[vitrina]')) said.push(`${message.type()} ${message.text()}`);
  });
  await page.route('**/otra/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/otra/'.length);
    const code = await readFile(`dist/${name}`, 'utf8');
    await route.fulfill({
      body: changes[name]?.(code) ?? code,
      contentType: 'text/javascript',
    });
  });
  const script = '<script type="module" src="/otra/vitrina.js"></script>';
  const html = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${script}</head><body>${body}</body></html>`;
  await serve(page, '/sitio/', { 'pagina.html': { body: html, policy: strictPolicy } });
  await page.goto('/sitio/pagina.html');
  return said;
}

/** The same core as another build makes it: other names for what it gives. */
const otherCore: Change = (code) =>
  code.replace(/export\{[^}]*\};?\s*$/, (list) => {
    const [mark = '', ...names] = list.match(/[\w$]+ as [\w$]+|[\w$]+(?=[,}])/g) ?? [];
    const turned = names.map((name, at) => `${name} as ${names[at + 1] ?? names[0]}`);
    return `export{${mark}x,${turned.join()}};`;
  });

const otherChunk: Change = (code) => code.replace(/\bimport\{(\w+),/, 'import{$1x,');

const mixed = (file: string) =>
  new RegExp(`^error \\[vitrina\\] \\S*chunks/${file}\\.js, .*toda la carpeta y vaciar la caché`);

async function expectPanel(page: Page) {
  const panel = page.locator('panel-summary');
  await settled(panel);
  await expect(panel.getByText(introduction[0]).filter({ visible: true })).toHaveCount(1);
}

test('a core that a cache has kept from another build shows the panel, and leaves the text of what it cannot use', async ({
  page,
}) => {
  const said = await open(page, { 'chunks/core.js': otherCore });
  await expectPanel(page);
  await expect.poll(() => said.length).toBe(1);
  await quiet(page);
  expect(said).toEqual([expect.stringMatching(mixed('[\\w-]+'))]);
  for (const within of ['experience-card', '[data-vitrina]']) {
    await expect(page.locator(within).getByText('Lo que la página ya dice')).toBeVisible();
  }
  await expect(page.locator('panel-summary').getByRole('button')).toHaveCount(0);
});

test('a file that a cache has kept from another build takes nothing away but what it is for', async ({
  page,
}) => {
  const said = await open(page, { 'chunks/speaker-list.js': otherChunk });
  await expectPanel(page);
  await settled(page.locator('experience-card'));
  await expect(page.locator('experience-card').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('panel-summary').getByRole('button').first()).toBeVisible();
  await expect.poll(() => said.length).toBe(1);
  await quiet(page);
  expect(said).toEqual([expect.stringMatching(mixed('speaker-list'))]);
  await expect(page.locator('[data-vitrina]').getByText('Lo que la página ya dice')).toBeVisible();
});

test('what can be done with a panel is told where its file did not come, and the panel is whole', async ({
  page,
}) => {
  await page.route('**/dist/chunks/actions.js', (route) => route.fulfill({ status: 404 }));
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('[vitrina]')) lines.push(message.text());
  });
  await page.goto('panel.html');
  await expectPanel(page);
  const told = /^\[vitrina\] No llegó http\S+\/dist\/chunks\/actions\.js, .*todo lo demás\./;
  await expect.poll(() => lines).toEqual([expect.stringMatching(told)]);
});
