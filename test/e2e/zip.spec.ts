import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as offline, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { content } from './support/document.js';
import { serve, strictPolicy } from './support/pages.js';
import { expect, expectInOrder, settled, test, wordsOf } from './support/test.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function packed(zone: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'vitrina-zip-'));
  const file = join(folder, 'vitrina.zip');
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1790000000', TZ: zone };
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/zip.ts', file], { env });
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

let zip: Buffer;
/** By path, without the archive's own folder. */
let files: Map<string, Buffer>;

test.beforeAll(() => {
  zip = packed('America/Lima');
  files = new Map(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [
      path.replace(`vitrina-${version}/`, ''),
      Buffer.from(bytes),
    ]),
  );
});

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Uploads all of it; gives the paths that are then asked for. */
async function upload(page: Page, folder: string, more: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(folder, '')));
  const made = new Map<string, string | Buffer>([...files, ...Object.entries(more)]);
  const all = [...made].map(([path, body]) => {
    const contentType = types[extname(path)] ?? 'text/plain';
    return [path, { body, contentType, policy: strictPolicy }] as const;
  });
  await serve(page, folder, Object.fromEntries(all));
  return asked;
}

test('the page of the download, uploaded to any folder, shows the panel', async ({ page }) => {
  const asked = await upload(page, '/municipio/buenas-practicas/');
  await page.goto('/municipio/buenas-practicas/panel.html');
  const panel = page.locator('panel-summary');
  await settled(panel);
  await expect(panel.locator('> article')).toBeHidden();
  expectInOrder(await wordsOf(panel), content);
  expect(asked.filter((path) => !files.has(path))).toEqual([]);
});

offline('the dataset of the download names a schema that is in it', () => {
  const datos = files.get('panel-02.dataset.json')?.toString() ?? '{}';
  const { $schema } = JSON.parse(datos) as { $schema: string };
  const there = new URL($schema, 'http://x/panel-02.dataset.json').pathname.slice(1);
  expect($schema).toMatch(/^\.\/\w/);
  expect(files.get(there)?.toString()).toContain('"formatVersion"');
});

test('what LEEME.txt says to paste works as it says', async ({ page }) => {
  const leeme = files.get('LEEME.txt')?.toString() ?? '';
  const [snippet = ''] = /<script type="module"[^]*?<\/panel-summary>/.exec(leeme) ?? [];
  const datos = files.get('panel-02.dataset.json')?.toString() ?? '';
  await serve(page, '/datos/', { 'panel-02.dataset.json': { body: datos } });
  await serve(page, '/mi-sitio/', { 'pagina.html': { body: snippet, policy: strictPolicy } });
  await upload(page, '/vitrina/');
  await page.route('**/vitrina/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    return route.fulfill({ body: files.get(path) ?? '', contentType: 'text/javascript' });
  });
  await page.goto('/mi-sitio/pagina.html');
  await settled(page.locator('panel-summary'));
  expectInOrder(await wordsOf(page.locator('panel-summary')), content);
});

test('a page on the common entry has all of one version, and keeps it when another comes beside', async ({
  page,
}) => {
  const body = `<!doctype html><script type="module" src="vitrina/vitrina.js"></script><panel-summary src="panel-02.dataset.json"></panel-summary><experience-list src="panel-02.dataset.json"></experience-list>`;
  // What a browser still has of the old entry names the old folder, and that is still there.
  const asked = await upload(page, '/sitio/', {
    'pagina.html': body,
    'vitrina/9.9.9/vitrina.js': 'throw new Error("mixed")',
    'vitrina/9.9.9/chunks/core.js': 'throw new Error("mixed")',
  });
  await page.goto('/sitio/pagina.html');
  await settled(page.locator('panel-summary'));
  await settled(page.locator('experience-list'));
  const scripts = asked.filter((path) => path.endsWith('.js'));
  expect(scripts.join()).toContain(`vitrina/${version}/chunks/experience-list-`);
  const [entry, ...rest] = scripts;
  expect(entry).toBe('vitrina/vitrina.js');
  expect(rest.filter((path) => !path.startsWith(`vitrina/${version}/`))).toEqual([]);
});

offline('the download has the same bytes whoever packs it, and wherever', () => {
  expect(packed('Asia/Tokyo').equals(zip)).toBe(true);
});

offline('LEEME.txt can be read in any editor, and names what lies beside it', () => {
  const leeme = files.get('LEEME.txt')?.toString() ?? '';
  expect(leeme).toMatch(/^\uFEFF/);
  expect(leeme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(leeme).not.toMatch(/\{\w+\}/);
  const beside = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
  beside.delete('LEEME.txt');
  for (const name of beside) expect(leeme).toContain(name);
});

offline.describe('Opened with a double click', () => {
  let folder: string;
  let address: string;
  offline.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vitrina-zip-'));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    address = pathToFileURL(join(folder, 'panel.html')).href;
  });
  offline.afterAll(() => rmSync(folder, { recursive: true }));

  offline('the page shows the panel', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(address);
    const panel = page.locator('panel-summary');
    await settled(panel);
    await expect(panel.locator('> article')).toBeHidden();
    expectInOrder(await wordsOf(panel), content);
    expect(errors).toEqual([]);
  });

  // What somebody makes of the page that LEEME.txt has for a site, tried out at home.
  const others: [what: string, script: string, said: RegExp[]][] = [
    [
      'modules, which no browser runs there',
      `type="module" src="vitrina/${version}/vitrina.js"`,
      // The browser's own words, which docs/embedding.md repeats.
      [/^error Access to script at 'file:.*vitrina\.js' from origin 'null' has been blocked/m],
    ],
    [
      'the classic script, and data in a file',
      `src="vitrina/${version}/vitrina.classic.js"`,
      [
        /^error Access to fetch at 'file:.*panel-02\.dataset\.json'/m,
        /^error \[vitrina\] <panel-summary> network-or-cors:.*Qué cambiar: .*dentro del elemento, /ms,
      ],
    ],
  ];
  for (const [what, script, said] of others) {
    offline(
      `a page with ${what}, keeps all of its text, and the console says why`,
      async ({ page }) => {
        const lines: string[] = [];
        page.on('console', (message) => lines.push(`${message.type()} ${message.text()}`));
        const panel = files.get('panel.html')?.toString() ?? '';
        const body = panel
          .replace(/<script type="application\/json">[^]*?<\/script>/, '')
          .replace(/(?<=<script )defer src="[^"]*"/, script)
          .replace('<panel-summary>', '<panel-summary src="panel-02.dataset.json">');
        writeFileSync(join(folder, 'otra.html'), body);
        await page.goto(address.replace('panel.html', 'otra.html'));
        const article = page.locator('panel-summary > article');
        for (const line of said) await expect.poll(() => lines.join('\n')).toMatch(line);
        await expect(article).toBeVisible();
        expectInOrder(await wordsOf(article), content);
        const status = page.locator('panel-summary').getByRole('status');
        const told = 'Una página abierta desde el disco no puede leer el archivo de datos.';
        await expect(status).toHaveText(said[1] ? [told] : []);
        expect(lines.filter((line) => line.includes('[vitrina]'))).toHaveLength(said.length - 1);
      },
    );
  }

  offline.describe('where scripts do not run', () => {
    offline.use({ javaScriptEnabled: false });
    offline('the page has all the text', async ({ page }) => {
      await page.goto(address);
      const article = page.locator('panel-summary > article');
      await expect(article).toBeVisible();
      expectInOrder(await wordsOf(article), content);
    });
  });
});
