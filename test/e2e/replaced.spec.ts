// Pages that have taken from scripts what the browser gives them.
import type { Page } from '@playwright/test';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { expect, test } from './support/test.js';

const modules = '<script type="module" src="/dist/vitrina.js"></script>';
const classic = '<script src="/dist/vitrina.classic.js"></script>';
const text = '<p>Lo que la página ya dice</p>';
const body = `<panel-summary src="${panelData}">${text}</panel-summary>
  <experience-card src="${panelData}" experience="inversion-privada-callao">${text}</experience-card>`;

interface Hindered {
  readonly head?: string;
  readonly more?: string;
  readonly xml?: boolean;
  readonly script?: string;
  readonly lang?: string;
}

/** Opens such a page, and keeps what is said of us in the console. */
async function open(
  page: Page,
  { head = modules, more = '', xml = false, script = '', lang = 'es' }: Hindered,
): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('[vitrina]')) said.push(message.text());
  });
  const title = '<title>Página</title>';
  const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}"><head>${title}<script src="antes.js"></script>${head}</head><body>${more}${body}</body></html>`;
  await serve(page, '/sitio/', {
    'pagina.html': {
      body: xml ? html : `<!doctype html>${html}`,
      contentType: `${xml ? 'application/xhtml+xml' : 'text/html'}; charset=utf-8`,
      policy: strictPolicy,
    },
    'antes.js': { body: script, contentType: 'text/javascript' },
  });
  await page.goto('/sitio/pagina.html');
  return said;
}

const replaced = (what: string) => new RegExp(`reemplazó ${what}, una función del navegador`, 'u');

const hindered: readonly [what: string, page: Hindered, says: RegExp][] = [
  [
    'sent as application/xhtml+xml',
    { xml: true },
    /entrega como application\/xhtml\+xml.*\n.*Qué cambiar: entregar la página como text\/html/u,
  ],
  [
    'with a form called createElement',
    { more: '<form name="createElement"></form>' },
    /tapa document\.createElement.*: <form name="createElement">\n.*Qué cambiar: darle otro nombre/u,
  ],
  [
    'with an image called importNode',
    { more: '<img name="importNode" alt="" />' },
    /tapa document\.importNode.*: <img name="importNode">\n/u,
  ],
  [
    'with an image called createComment',
    { more: '<img name="createComment" alt="" />' },
    /tapa document\.createComment/u,
  ],
  [
    'where no sheet is adopted',
    {
      script: `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        set() { throw new TypeError('No sheets here') } })`,
    },
    new RegExp(`No sheets here.*${replaced('adoptedStyleSheets').source}`, 'u'),
  ],
  [
    'where no root is attached',
    { script: `Element.prototype.attachShadow = () => { throw new Error('No roots here') }` },
    new RegExp(`No roots here.*${replaced('attachShadow').source}`, 'u'),
  ],
];

for (const [build, head] of [
  ['modules', modules],
  ['the classic script', classic],
] as const) {
  for (const [what, how, says] of hindered) {
    // Chromium runs no module in such a page, and says so.
    if (how.xml && head === modules) continue;
    test(`on a page ${what}, with ${build}, the text of the page stays, and the console says what to change`, async ({
      page,
    }) => {
      const said = await open(page, { ...how, head });
      await expect.poll(() => said.length).toBe(2);
      await expect(page.getByText('Lo que la página ya dice')).toHaveCount(2);
      for (const one of await page.getByText('Lo que la página ya dice').all()) {
        await expect(one).toBeVisible();
      }
      expect(await page.evaluate(() => window.vitrinaTest.faults)).toEqual([
        'internal',
        'internal',
      ]);
      for (const tag of ['panel-summary', 'experience-card']) {
        const line = said.find((one) => one.startsWith(`[vitrina] <${tag}> internal:`));
        expect(line).toMatch(says);
      }
    });
  }
}

test('a wrapped attachShadow that gives nothing back costs nothing', async ({ page }) => {
  const script = `const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) { attachShadow.call(this, init) }`;
  const said = await open(page, { script });
  for (const tag of ['panel-summary', 'experience-card']) {
    await expect(page.locator(tag).getByRole('heading').first()).toBeVisible();
  }
  expect(said).toEqual([]);
});

for (const [what, answer, code] of [
  ['that was read already', 'await response.text(); return response', 'network-or-cors'],
  ['that is none', 'return undefined', 'network-or-cors'],
  ['that is empty', 'return new Response("")', 'not-json'],
] as const) {
  test(`of a fetch of the page that gives an answer ${what}, the console tells`, async ({
    page,
  }) => {
    const script = `const own = window.fetch;
      window.fetch = async (...asked) => { const response = await own(...asked); ${answer} }`;
    const said = await open(page, { script });
    await expect.poll(() => said.length).toBe(2);
    for (const line of said) {
      expect(line).toContain(`> ${code}: `);
      expect(line).toContain('En esta página otro script reemplazó fetch');
    }
    await expect(page.getByText('Lo que la página ya dice')).toHaveCount(2);
  });
}

test('an answer without a stream, of a fetch of the page, is read', async ({ page }) => {
  const script = `const own = window.fetch;
    window.fetch = async (...asked) => {
      const { ok, status, headers, ...response } = await own(...asked).then(async (came) => ({
        ok: came.ok, status: came.status, headers: came.headers, bytes: await came.blob() }));
      return { ok, status, headers, blob: async () => response.bytes };
    }`;
  const said = await open(page, { script });
  await expect(page.locator('panel-summary').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('experience-card').getByRole('heading').first()).toBeVisible();
  expect(said).toEqual([]);
});

test('a file that came and failed while it ran is not said to be missing', async ({ page }) => {
  await page.route('**/chunks/experience-card-*.js', (route) =>
    route.fulfill({
      body: 'throw new TypeError("Something else")',
      contentType: 'text/javascript',
    }),
  );
  const said = await open(page, {});
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]).toMatch(
    /^\[vitrina\] chunks\/experience-card-\*\.js llegó, pero falló al ejecutarse: TypeError: Something else\./u,
  );
  await expect(page.locator('experience-card')).toHaveText('Lo que la página ya dice');
});
