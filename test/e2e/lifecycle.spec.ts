import type { Page } from '@playwright/test';
import { alive } from './support/alive.js';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { expect, expectReady, settled, test } from './support/test.js';

const script = '<script type="module" src="/dist/vitrina.js"></script>';
const panel = `<panel-summary src="${panelData}"><p>Lo que la página ya dice</p></panel-summary>`;

const html = (body: string) =>
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${script}</head><body>${body}</body></html>`;

async function open(page: Page, body: string): Promise<void> {
  const file = { body: html(body), policy: strictPolicy.replace(/; require-trusted.*/, '') };
  await serve(page, '/sitio/', { 'pagina.html': file, 'otra.html': file });
  await page.goto('/sitio/pagina.html');
}

test('the body may be put in place of another, as single-page helpers do, and back from a copy', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page, panel + `<div data-vitrina="speaker-list" data-src="${panelData}"></div>`);
  await settled(page.locator('panel-summary'));
  await settled(page.locator('speaker-list'));
  await page.evaluate(async () => {
    const snapshot = document.body.cloneNode(true);
    const answer = await fetch('otra.html');
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
    Reflect.set(window, 'snapshot', snapshot);
  });
  await settled(page.locator('panel-summary'));
  await settled(page.locator('div > speaker-list'));
  await page.evaluate(() => {
    const snapshot: unknown = Reflect.get(window, 'snapshot');
    if (snapshot instanceof HTMLElement)
      document.documentElement.replaceChild(snapshot, document.body);
  });
  await settled(page.locator('panel-summary'));
  await settled(page.locator('div > speaker-list'));
  await expect(page.getByRole('heading', { name: 'Introducción' })).toBeVisible();
  await expect(page.locator('panel-summary, speaker-list')).toHaveCount(2);
  expect(requests.filter((url) => url.endsWith(panelData))).toHaveLength(1);
});

/** Puts an element of this name into a frame before it is anywhere else. */
const putIntoFrame = (page: Page, tag: string) =>
  page.evaluate(
    ([name, src]) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const element = document.createElement(name);
      element.setAttribute('src', src);
      frame.contentDocument?.body.append(element);
    },
    [tag, panelData] as const,
  );

// The first is given more sheets once it is there, and is dressed with them; the second never is.
for (const tag of ['panel-summary', 'speaker-list']) {
  test(`a ${tag} that is put into a frame first of all wears its styles there`, async ({
    page,
  }) => {
    await open(page, `<${tag} src="${panelData}"></${tag}>`);
    await settled(page.locator(tag));
    await putIntoFrame(page, tag);
    const element = page.frameLocator('iframe').locator(tag);
    await expectReady(element);
    const box = element.locator('[part=status]').locator('..');
    await expect(box).toHaveCSS('container-type', 'inline-size');
  });
}

const tags = [
  'panel-summary',
  'experience-card',
  'experience-list',
  'experience-compare',
  'actor-directory',
  'event-summary',
  'speaker-list',
  'panel-citation',
  'experience-map',
  'alliance-network',
  'vitrina-data',
];

test('two hundred elements of each kind that came and went leave nothing behind', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, panel);
  await settled(page.locator('panel-summary'));
  // Or what the panel brings by itself, while others come and go, is counted as theirs.
  await expect(page.getByRole('button', { name: 'Citar' })).toBeVisible();
  const mount = (tag: string, times: number) =>
    page.evaluate(
      async ([name, src, count]) => {
        for (let n = 0; n < count; n++) {
          const element = document.createElement(name);
          element.setAttribute('src', src);
          element.setAttribute('experience', 'inversion-privada-callao');
          document.body.append(element);
          await customElements.whenDefined(name);
          await Reflect.get(element, 'ready');
          await Reflect.get(element, 'updateComplete');
          element.remove();
        }
      },
      [tag, panelData, times] as const,
    );
  for (const tag of tags) {
    await mount(tag, 5);
    const before = await alive(page);
    await mount(tag, 200);
    const after = await alive(page);
    expect(after.listeners - before.listeners, `listeners of ${tag}`).toBeLessThan(20);
    expect(after.nodes - before.nodes, `nodes of ${tag}`).toBeLessThan(200);
    // An element that stayed would keep some ten thousand.
    expect(after.bytes - before.bytes, `bytes of ${tag}`).toBeLessThan(200 * 5_000);
  }
});
