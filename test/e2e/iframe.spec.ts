import { test as unguarded, type Page } from '@playwright/test';
import { frame as english } from '../../src/i18n/diagnosis/en.js';
import { frame as spanish } from '../../src/i18n/diagnosis/es.js';
import type { FrameTrouble } from '../../src/i18n/frame.js';
import { content } from './support/document.js';
import { framingPolicy, panelData, serve } from './support/pages.js';
import {
  bringAxe,
  expect,
  expectAccessible,
  expectInOrder,
  quiet,
  settled,
  test,
  wordsOf,
} from './support/test.js';

const addressOf = (query: Readonly<Record<string, string>>) =>
  `/dist/iframe.html?${String(new URLSearchParams(query))}`;
const panel = { element: 'panel-summary', src: panelData };

/** A page of another author, with frames of ours. */
async function embed(page: Page, body: string) {
  const whole = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Otra página</title></head><body>${body}</body></html>`;
  await serve(page, '/otra/', { 'pagina.html': { body: whole, policy: framingPolicy } });
  await page.goto('/otra/pagina.html');
}

const frame = (query: Readonly<Record<string, string>>, more = '') =>
  `<iframe data-vitrina-iframe title="Panel" width="100%" height="300" src="${addressOf(query).replaceAll('&', '&amp;')}" ${more}></iframe>`;
const resizer = '<script async src="/dist/vitrina-iframe.js"></script>';

test('the page for frames shows the element that its address asks for, as a page of its own', async ({
  page,
}) => {
  await bringAxe(page);
  await page.goto(addressOf({ ...panel, panel: 'panel-02', lang: 'es', identity: 'poncho' }));
  const element = page.locator('panel-summary');
  await settled(element);
  expectInOrder(await wordsOf(element), content);
  const title = 'Panel 02 Asociativismo y alianzas estratégicas';
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page).toHaveTitle(title);
  await expect(page.locator('html')).toHaveCSS('--vitrina-color-accent', /\S/);
  await expectAccessible(page);
});

test('the page for frames speaks the language of its address', async ({ page }) => {
  await page.goto(addressOf({ element: 'experience-list', src: panelData, lang: 'pt-BR' }));
  await settled(page.locator('experience-list'));
  await expect(page.getByRole('searchbox', { name: 'Buscar experiências' })).toBeVisible();
});

test('a frame is as high as its content where the page listens, whoever came first', async ({
  page,
}) => {
  const height = () => page.locator('iframe').evaluate((one: HTMLElement) => one.offsetHeight);
  const inner = page.frameLocator('iframe');
  const overflow = () =>
    inner.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);

  await embed(page, resizer + frame({ ...panel, 'show-experiences': 'cards' }));
  await settled(inner.locator('panel-summary'));
  await expect.poll(overflow).toBe(0);
  const folded = await height();
  expect(folded).toBeGreaterThan(300);
  await inner.getByRole('button', { name: 'Leer la experiencia completa' }).first().click();
  await expect.poll(height).toBeGreaterThan(folded);
  await expect.poll(overflow).toBe(0);
  const wide = await height();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(height).toBeGreaterThan(wide);
  await expect.poll(overflow).toBe(0);

  // The frame has told its height to nobody; asked for it, it tells it again.
  await page.route('**/vitrina-iframe.js', async (route) => {
    await settled(inner.locator('panel-summary'));
    await route.continue();
  });
  await page.reload();
  await expect.poll(overflow).toBe(0);
});

test('a frame scrolls where the page does not listen', async ({ page }) => {
  await embed(page, frame(panel));
  const inner = page.frameLocator('iframe');
  await settled(inner.locator('panel-summary'));
  // As a reader does: by script, what hides its overflow scrolls too.
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 100_000);
  await expect(inner.getByText('Documento de origen')).toBeInViewport();
  expect(
    await page.locator('iframe').evaluate((one: HTMLElement) => one.offsetHeight),
  ).toBeLessThan(400);
});

test('a link in a frame opens where the reader is, not in the frame', async ({ page }) => {
  const links = { 'show-experiences': 'cards', 'link-template': '/otra/{id}.html' };
  await embed(page, frame({ ...panel, ...links }));
  const inner = page.frameLocator('iframe');
  await settled(inner.locator('panel-summary'));
  const target = 'inversion-privada-callao.html';
  await serve(page, `/otra/${target}`, { '': { body: '<title>La experiencia</title>' } });
  await inner.getByRole('link', { name: 'Inversión Privada de Proyectos' }).click();
  await expect(page).toHaveURL(new RegExp(`/otra/${target}$`));
});

const refused: [what: string, query: Record<string, string>, why: FrameTrouble][] = [
  ['no element', {}, 'unknown-element'],
  ['a key of every object', { ...panel, element: '__proto__' }, 'unknown-element'],
  ['an element of HTML', { ...panel, element: 'script' }, 'unknown-element'],
  ['markup', { ...panel, element: '<img src=x onerror=alert(1)>' }, 'unknown-element'],
  ['no data', { element: 'panel-summary' }, 'missing-source'],
  ['a script as data', { ...panel, src: 'javascript:alert(1)' }, 'foreign-source'],
  ['data in the address', { ...panel, src: 'data:application/json,{}' }, 'foreign-source'],
  ['data of another site', { ...panel, src: '//evil.example/a.json' }, 'foreign-source'],
  ['data behind backslashes', { ...panel, src: '\\\\evil.example/a.json' }, 'foreign-source'],
];

test('an address that asks for what it must not is refused in words, none of them its own', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`));
  for (const [what, query, why] of refused) {
    await test.step(what, async () => {
      asked.length = 0;
      const warned = page.waitForEvent('console');
      await page.goto(addressOf({ ...query, lang: 'es', panel: 'LLAME AL 0800' }));
      await expect(page.locator('main')).toHaveText(spanish.visitors[why]);
      expect((await warned).text()).toMatch(new RegExp(`${why}: .*Qué cambiar: `));
      await quiet(page);
      expect(asked.filter((url) => !url.includes('/dist/'))).toEqual([]);
    });
  }
});

unguarded('data of the site that turns out to be elsewhere is not shown', async ({ page }) => {
  const location = 'http://evil.example/a.json';
  await page.route('**/evil.example/**', (route) =>
    route.fulfill({ path: `.${panelData}`, headers: { 'access-control-allow-origin': '*' } }),
  );
  // The page's own policy has to do: many sites send none.
  await page.route('**/iframe.html*', (route) => route.fulfill({ path: 'dist/iframe.html' }));
  await page.route('**/otra/salta', (route) =>
    route.fulfill({ status: 302, headers: { location } }),
  );
  await page.goto(addressOf({ ...panel, src: '/otra/salta', lang: 'es' }));
  await expect(page.locator('panel-summary').getByRole('status')).toContainText(
    'La seguridad de esta página no deja cargar los datos.',
  );
});

test('an address cannot give an element what is not its own', async ({ page }) => {
  const query = { onclick: 'alert(1)', style: 'color:red', __proto__: 'x', identity: '../../evil' };
  const warned = page.waitForEvent('console');
  await page.goto(addressOf({ ...panel, ...query, 'link-template': 'javascript:alert("{id}")' }));
  const element = page.locator('panel-summary');
  await settled(element);
  const names = await element.evaluate((host) => host.getAttributeNames());
  expect(names.sort()).toEqual(['heading-level', 'src']);
  expect((await warned).text()).toMatch(/onclick.*Qué cambiar: .*show-experiences.*poncho/);
  await expect(element.getByRole('link', { name: 'Inversión' })).toHaveCount(0);
  await expect(page.locator('link[href*=evil]')).toHaveCount(0);
});

test('the page for frames says so when the elements do not come', async ({ page }) => {
  await page.route('**/chunks/core.js', (route) => route.abort());
  const told = page.waitForEvent('console', (line) => line.text().includes('What to change'));
  await page.goto(addressOf({ ...panel, lang: 'en' }));
  await expect(page.locator('main')).toHaveText(english.visitors.unavailable);
  expect((await told).text()).toContain('vitrina.js');
});

unguarded('data that is not there is named by its whole address', async ({ page }) => {
  const told = page.waitForEvent('console', (line) => line.text().includes('HTTP 404'));
  await page.goto(addressOf({ ...panel, src: 'no/hay.json', lang: 'es' }));
  const line = (await told).text();
  expect(line).toContain(new URL('/dist/no/hay.json', page.url()).href);
  expect(line).toContain('desde la dirección de iframe.html');
});

test('a page that listens hears its frames alone, and only what can be a height', async ({
  page,
}) => {
  await embed(page, resizer + frame(panel));
  await settled(page.frameLocator('iframe').locator('panel-summary'));
  const element = page.locator('iframe');
  await expect
    .poll(() => element.evaluate((one: HTMLElement) => one.offsetHeight))
    .toBeGreaterThan(400);
  const heightAfter = (data: unknown, from: 'frame' | 'page' | 'nobody', origin?: string) =>
    element.evaluate(
      (one: HTMLIFrameElement, given) => {
        one.style.height = '333px';
        const source = { frame: one.contentWindow, page: window, nobody: null }[given.from];
        const { data: value, origin: sender = location.origin } = given;
        dispatchEvent(new MessageEvent('message', { data: value, source, origin: sender }));
        return one.style.height;
      },
      { data, from, origin },
    );
  const good = { vitrina: 'height', height: 640 };
  expect(await heightAfter(good, 'frame')).toBe('640px');
  expect(await heightAfter(good, 'frame', 'https://evil.example')).toBe('333px');
  expect(await heightAfter(good, 'frame', 'null')).toBe('333px');
  expect(await heightAfter(good, 'page')).toBe('333px');
  expect(await heightAfter(good, 'nobody')).toBe('333px');
  for (const height of [NaN, Infinity, 1e9, -640, 0, 640.5, '640', '640px;color:red', null]) {
    expect(await heightAfter({ vitrina: 'height', height }, 'frame'), String(height)).toBe('333px');
  }
  expect(await heightAfter('height', 'frame')).toBe('333px');
  expect(await heightAfter({ height: 640 }, 'frame')).toBe('333px');
});
