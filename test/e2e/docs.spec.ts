// What the guides say to paste is pasted, and what they say to run is run, so that they cannot rot.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as offline, type Page } from '@playwright/test';
import { shownTags } from '../../src/embedding/elements.js';
import type { Delivery } from '../../src/embedding/snippets.js';
import { framingPolicy, strictPolicy } from './support/pages.js';
import { expect, settled, test } from './support/test.js';

const guides = ['README.md', 'docs/embedding.md', 'docs/guia.es.md', 'docs/api.md'];
const delivery: Delivery = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const data = readFileSync('data/panel-02/panel-02.dataset.json');

/** The fenced blocks of a page, of one language. */
function blocks(guide: string, language: string): readonly { line: number; code: string }[] {
  const text = readFileSync(guide, 'utf8');
  const fences = text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gmu'));
  return [...fences].map(({ index, 1: code = '' }) => ({
    line: text.slice(0, index).split('\n').length + 1,
    code,
  }));
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** A site as the guides describe it: the download's folder, and the dataset, at any depth. */
async function site(page: Page): Promise<string[]> {
  const missing: string[] = [];
  await page.route(/\/(?:vitrina|datos)\//u, (route) => {
    const { pathname } = new URL(route.request().url());
    if (/\/datos\/[\w.-]+\.(?:json|txt)$/u.test(pathname)) {
      return route.fulfill({ body: data, contentType: 'text/plain' });
    }
    const path = pathname.replace(/^.*?\/vitrina\//u, '');
    const contentType = types[extname(path)] ?? 'text/plain';
    if (path === 'vitrina.js') {
      return route.fulfill({ body: `import './${delivery.version}/vitrina.js';`, contentType });
    }
    const [version, ...rest] = path.split('/');
    const file = join('dist', ...rest);
    if (version === delivery.version && existsSync(file)) {
      return route.fulfill({ body: readFileSync(file), contentType });
    }
    missing.push(pathname);
    return route.fulfill({ status: 404, body: 'Not found' });
  });
  return missing;
}

const drawn = shownTags.flatMap((tag) => [tag, `vitrina-${tag}`]).join();
const script = `<script type="module" src="/vitrina/${delivery.version}/vitrina.js"></script>`;
const panel = '<panel-summary src="/datos/panel.json"></panel-summary>';

/** A snippet as a whole page: what stands on the page only once is put beside it where it lacks. */
function asPage(code: string): string {
  const known = code.replace('sha384-…', delivery.integrity['vitrina.classic.js'] ?? '');
  if (/<!doctype/iu.test(known)) return known;
  const head = known.includes('<script') && !/^<vitrina-data/mu.test(known) ? '' : script;
  const body = /<(?:[a-z]+-[a-z]+|iframe)\b|data-vitrina=/u.test(known) ? '' : panel;
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${head}</head><body>${known}${body}</body></html>`;
}

async function openPage(page: Page, body: string, policy: string): Promise<void> {
  await page.unroute('**/portal/pagina.html');
  await page.route('**/portal/pagina.html', (route) =>
    route.fulfill({
      body,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    }),
  );
  await page.goto('/portal/pagina.html');
}

/** Everything on the page that shows data shows them; gives how many there are. */
async function expectShown(page: Page): Promise<void> {
  const framed = (await page.locator('iframe').count()) > 0;
  const place = framed ? page.frameLocator('iframe') : page;
  await place.locator(drawn).first().waitFor({ state: 'attached' });
  const count = await page.locator('[data-vitrina]:not([data-vitrina="vitrina-data"])').count();
  await expect(page.locator('[data-vitrina] > :is(' + drawn + ')')).toHaveCount(count);
  for (const element of await place.locator(drawn).all()) {
    await settled(element);
    await expect(element.getByRole('heading').first()).toBeVisible();
  }
  const troubles = await page.evaluate(() => [
    ...window.vitrinaTest.faults,
    ...window.vitrinaTest.violations,
  ]);
  expect(troubles).toEqual([]);
}

// A page for each snippet, one after another.
test.describe.configure({ timeout: 90_000 });

for (const guide of guides.filter((one) => blocks(one, 'html').length)) {
  test(`every snippet of ${guide} shows what it promises`, async ({ page }) => {
    const missing = await site(page);
    for (const { line, code } of blocks(guide, 'html')) {
      await test.step(`${guide}:${line}`, async () => {
        const policy = code.includes('<iframe') ? framingPolicy : strictPolicy;
        await openPage(page, asPage(code), policy);
        await expectShown(page);
        expect(missing, 'files that there are not').toEqual([]);
      });
    }
  });
}

test('under every policy that the guides write, the panel is shown', async ({ page }) => {
  await site(page);
  for (const guide of guides) {
    for (const { line, code } of blocks(guide, '')) {
      const [, policy] = /^Content-Security-Policy: (.*)$/mu.exec(code) ?? [];
      if (!policy) continue;
      const [, nonce = ''] = /'nonce-(\w+)'/u.exec(policy) ?? [];
      const mine = script.replace('<script', `<script nonce="${nonce}"`);
      await test.step(`${guide}:${line}`, async () => {
        await openPage(page, asPage(mine + panel), policy);
        await expectShown(page);
      });
    }
  }
});

offline('the guides hold snippets, policies and commands to try', () => {
  const found = (language: string) =>
    guides.reduce((sum, guide) => sum + blocks(guide, language).length, 0);
  expect(found('html')).toBeGreaterThan(15);
  expect(found('sh')).toBeGreaterThan(3);
});

offline('every vitrina command of the guides runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitrina-docs-'));
  const page = '<!doctype html><panel-summary src="panel-02.dataset.json"></panel-summary>';
  for (const place of [folder, join(folder, 'site'), join(folder, 'sitio')]) {
    mkdirSync(place, { recursive: true });
    copyFileSync('data/panel-02/panel-02.dataset.json', join(place, 'panel-02.dataset.json'));
    writeFileSync(join(place, 'panel.html'), page);
  }
  const command = resolve('dist/node/vitrina.js');
  for (const guide of [...guides, 'docs/prerendering.md']) {
    for (const { code } of blocks(guide, 'sh')) {
      for (const [, line = ''] of code.matchAll(/^npx vitrina (.*?)(?: *[>#].*)?$/gmu)) {
        const run = () =>
          execFileSync(process.execPath, [command, ...line.split(' ')], {
            cwd: folder,
            stdio: 'pipe',
          });
        expect(run, `${guide}: ${line}`).not.toThrow();
      }
    }
  }
  rmSync(folder, { recursive: true });
});

offline('every module that the guides import is one of the package', () => {
  for (const guide of guides) {
    for (const language of ['js', 'ts']) {
      for (const { code } of blocks(guide, language)) {
        for (const [, name = ''] of code.matchAll(/(?:from|import) '(vitrina[^']*)'/gu)) {
          expect(existsSync(fileURLToPath(import.meta.resolve(name))), name).toBe(true);
        }
      }
    }
  }
});
