// What pages forbid. `test` fails on any violation of a policy, request to another host or uncaught
// error; `unguarded` is for pages on which one is what the test is about.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { test as unguarded, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { datasets } from '../matrix/subjects.js';
import { content } from './support/document.js';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { everything, expectEverything, pressEverything } from './support/pressing.js';
import { expect, expectInOrder, settled, test } from './support/test.js';

const html = (head: string, body: string) =>
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${head}</head><body>${body}</body></html>`;
const modules = '<script type="module" src="/dist/vitrina.js"></script>';
const classic = '<script defer src="/dist/vitrina.classic.js"></script>';
const sheet = '<link rel="stylesheet" href="/dist/vitrina.css">';
const fallback = '<p>El texto de la página</p>';
const panel = `<panel-summary src="${panelData}">${fallback}</panel-summary>`;

/** Somebody else's widget, with a Lit of its own. */
const neighbour = `import { LitElement, css, html } from 'lit';
customElements.define('vecino-lit', class extends LitElement {
  static styles = css\`b { color: rgb(1, 2, 3) }\`;
  static properties = { pressed: {} };
  render() {
    return html\`<button @click=\${() => (this.pressed = 'sí')}><b>Vecino: \${this.pressed}</b></button>\`;
  }
});`;

/** As its author would have built it: Lit within, for production. */
async function bundled(code: string): Promise<string> {
  const id = '\0vecino.js';
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'vecino',
        resolveId: (source) => (source === 'vecino' ? id : undefined),
        load: (wanted) => (wanted === id ? code : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'vecino' } },
  });
  const outputs: readonly Rollup.RolldownOutput[] = [made].flat().filter((one) => 'output' in one);
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built');
  return chunk.code;
}

function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught ${error.message}`));
  return said;
}

const theirs = '<script type="module" src="vecino.js"></script>';

/** A page under the strict policy with two Lits, whose scripts come in this order. */
async function beside(page: Page, scripts: string, body: string): Promise<void> {
  await serve(page, '/sitio/', {
    'pagina.html': {
      body: html(scripts, `<vecino-lit></vecino-lit>${body}`),
      policy: strictPolicy,
    },
    'vecino.js': { body: await bundled(neighbour), contentType: 'text/javascript' },
  });
  await page.goto('/sitio/pagina.html');
}

async function expectNeighbour(page: Page): Promise<void> {
  const copies = await page.evaluate(() => [Reflect.get(window, 'litHtmlVersions')].flat().length);
  expect(copies, 'theirs and ours').toBe(2);
  await page.getByRole('button', { name: 'Vecino' }).click();
  await expect(page.getByText('Vecino: sí')).toHaveCSS('color', 'rgb(1, 2, 3)');
}

test('under the strict policy, in front of another Lit, both are shown', async ({ page }) => {
  await beside(page, modules + theirs, panel);
  await settled(page.locator('panel-summary'));
  await expect(page.getByText('El texto de la página')).toBeHidden();
  await expectNeighbour(page);
});

test('under the strict policy, behind another Lit, everything is shown and can be used', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  await beside(page, theirs + modules, everything);
  await expectEverything(page);
  expect(await pressEverything(page)).toBeGreaterThan(30);
  await page.evaluate(() => (document.documentElement.lang = 'pt-BR'));
  await expect(page.getByRole('searchbox', { name: 'Buscar experiências' }).first()).toBeVisible();
  await expectNeighbour(page);

  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept, 'what is kept about a reader').toEqual([0, 0, 0, 0]);
});

for (const [what, script] of [
  ['modules', modules],
  ['the classic script', classic],
] as const) {
  test(`under a policy of nonces and strict-dynamic, ${what} bring everything`, async ({
    page,
  }) => {
    const policy =
      "default-src 'none'; script-src 'nonce-c2VjcmV0bw' 'strict-dynamic'; style-src 'self'; " +
      "connect-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'";
    const body = html(script.replace('<script', '<script nonce="c2VjcmV0bw"'), everything);
    await serve(page, '/sitio/', { 'pagina.html': { body, policy } });
    await page.goto('/sitio/pagina.html');
    await expectEverything(page);
  });

  for (const [policies, policy, why] of [
    ["trusted-types 'none'", "trusted-types 'none'", /lit-html/],
    [
      'a policy that asks for trusted types and names others',
      "trusted-types vecino; require-trusted-types-for 'script'",
      /lit-html/,
    ],
    ['a policy that lets no script in', "script-src 'none'", /script-src/],
  ] as const) {
    unguarded(
      `under ${policies}, without ${what}, the page has its text and the console the reason`,
      async ({ page }) => {
        const said = listen(page);
        const article = await readFile('examples/villa-aurora/panel.html', 'utf8');
        const [own = ''] = /<panel-summary[^]*<\/panel-summary>/.exec(article) ?? [];
        await serve(page, '/sitio/', {
          'pagina.html': { body: html(sheet + script, own), policy },
        });
        await page.goto('/sitio/pagina.html');
        await expect.poll(() => said.filter((line) => why.test(line))).not.toEqual([]);
        const text = page.locator('panel-summary > article');
        await expect(text).toBeVisible();
        expectInOrder((await text.innerText()).replace(/\s+/g, ' '), content);
      },
    );
  }
}

for (const [what, src, allow] of [
  ['of the site itself', panelData, "connect-src 'self'"],
  [
    'of another site',
    'https://datos.example/panel.json',
    "connect-src 'self' https://datos.example",
  ],
] as const) {
  unguarded(
    `where connect-src forbids a dataset ${what}, the console says what to write into which header`,
    async ({ page }) => {
      const said = listen(page);
      const body = html(modules, panel.replace(panelData, src));
      const policy = "default-src 'none'; script-src 'self'";
      await serve(page, '/sitio/', { 'pagina.html': { body, policy } });
      await page.goto('/sitio/pagina.html');
      const element = page.locator('panel-summary');
      await settled(element);
      await expect(element.getByRole('status')).toContainText('La seguridad de esta página');
      await expect(page.getByText('El texto de la página')).toBeVisible();
      const ours = said.filter((line) => line.includes('[vitrina]'));
      expect(ours).toHaveLength(1);
      expect(ours[0]).toContain(`Se pidió: ${new URL(src, page.url()).href}`);
      expect(ours[0]).toContain('en la directiva connect-src');
      expect(ours[0]).toMatch(
        new RegExp(`Content-Security-Policy: ${allow.replaceAll('.', String.raw`\.`)}(?: |$)`, 'm'),
      );
    },
  );
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.json': 'application/json',
};

unguarded.describe('In a sandbox that has no origin', () => {
  /** A page in a frame that may run scripts and is nobody's; who may read our files, besides us? */
  async function frame(
    page: Page,
    script: string,
    element: string,
    readers = 'https://otra.example',
  ) {
    await page.route(/\/(?:dist|data)\//, async (route) => {
      const { pathname } = new URL(route.request().url());
      const contentType = contentTypes[extname(pathname)] ?? 'text/javascript';
      const headers = { 'access-control-allow-origin': readers };
      await route.fulfill({ path: `.${pathname}`, contentType, headers });
    });
    await serve(page, '/sitio/', {
      'dentro.html': { body: html(sheet + script, element) },
      'pagina.html': {
        body: html('', '<iframe sandbox="allow-scripts" width="800" src="dentro.html"></iframe>'),
      },
    });
    const said = listen(page);
    await page.goto('/sitio/pagina.html');
    return { said, inside: page.frameLocator('iframe') };
  }

  const theWhole = async (inside: ReturnType<Page['frameLocator']>) => {
    const element = inside.locator('panel-summary');
    await settled(element);
    await expect(element.getByText(content[3] ?? '').first()).toBeVisible();
    await expect(inside.getByText('El texto de la página')).toBeHidden();
  };

  unguarded(
    'modules and dataset come where their server lets everybody have them',
    async ({ page }) => {
      const { inside } = await frame(page, modules, panel, '*');
      await theWhole(inside);
    },
  );

  unguarded(
    'the classic script needs no permission, and with JSON in the page nothing else does',
    async ({ page }) => {
      const json = await readFile(`.${datasets['2011']}`, 'utf8');
      const data = `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
      const { inside, said } = await frame(
        page,
        classic,
        `<panel-summary>${data}${fallback}</panel-summary>`,
      );
      await theWhole(inside);
      expect(said).toEqual([]);
    },
  );

  unguarded('modules without permission leave the text', async ({ page }) => {
    const { inside, said } = await frame(page, modules, panel);
    await expect.poll(() => said.join('\n')).toMatch(/vitrina\.js.*Access-Control-Allow-Origin/);
    await expect(inside.getByText('El texto de la página')).toBeVisible();
  });

  unguarded(
    'a dataset without permission leaves the text, and the console says which header',
    async ({ page }) => {
      const { inside, said } = await frame(page, classic, panel);
      await settled(inside.locator('panel-summary'));
      await expect(inside.getByText('El texto de la página')).toBeVisible();
      await expect(inside.getByRole('status')).toContainText('No se pudieron cargar los datos.');
      const ours = () => said.filter((line) => line.includes('[vitrina]'));
      await expect.poll(ours).toHaveLength(1);
      expect(ours()[0]).toContain('debe responder con la línea “Access-Control-Allow-Origin: *”');
    },
  );
});

test.describe('On plain http', () => {
  test.use({ baseURL: 'http://villa.example/' });

  test('everything is shown, and what cannot be copied or shared stands there selected', async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.route(/^http:\/\/villa\.example\/(?:dist|data)\//, (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: `.${pathname}` });
    });
    await serve(page, '/sitio/', { 'pagina.html': { body: html(modules, everything) } });
    await page.goto('/sitio/pagina.html');
    await expectEverything(page);
    expect(
      await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'share' in navigator]),
    ).toEqual([false, false, false]);

    const copying = page.getByRole('button', { name: /^Copiar/ });
    const buttons = await copying.all();
    expect(buttons.length).toBeGreaterThan(1);
    for (const button of buttons) {
      await button.click();
      await expect
        .poll(() => selected(page), 'the text, whole and selected, where the focus is')
        .toMatch(/\S{3}/);
    }
    await pressEverything(page);
    expect(await page.evaluate(() => window.vitrinaTest.faults)).toEqual([]);
  });
});

/** What is selected in the field that has the focus, if that is all of it. */
function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement?.shadowRoot?.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return '';
    const { value, selectionStart, selectionEnd } = field;
    return selectionStart === 0 && selectionEnd === value.length ? value : '';
  });
}
