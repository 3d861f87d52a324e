import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { buildOther, type Build } from './support/builds.js';
import { introduction } from './support/document.js';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { expect, settled, test } from './support/test.js';

// All need the other build, which is made once.
test.describe.configure({ mode: 'default' });

let other: Build;
test.beforeAll(async () => {
  other = await buildOther();
});

const text = 'Lo que la página ya dice';
const body = `<panel-summary src="${panelData}"><p>${text}</p></panel-summary>
  <experience-card src="${panelData}" experience="inversion-privada-callao"><p>${text}</p></experience-card>
  <div data-vitrina="speaker-list" data-src="${panelData}"><p>${text}</p></div>`;

/** What a folder has under a name: nothing where the file is gone. */
type Folder = (name: string) => string | undefined | Promise<string>;

const current = (name: string) => readFile(`dist/${name}`, 'utf8');
/** The names that are the same in every build. */
const isKept = (name: string) => ['vitrina.js', 'chunks/core.js'].includes(name);

/** A page with the files of this folder, and what it says of us in the console. */
async function open(page: Page, folder: () => Folder): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('[vitrina]')) said.push(`${message.type()} ${message.text()}`);
  });
  await page.route('**/otra/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/otra/'.length);
    const code = await Promise.resolve(folder()(name)).catch(() => undefined);
    await route.fulfill(
      code === undefined
        ? { status: 404, body: 'Not found' }
        : { body: code, contentType: 'text/javascript' },
    );
  });
  const script = '<script type="module" src="/otra/vitrina.js"></script>';
  const html = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${script}</head><body>${body}</body></html>`;
  await serve(page, '/sitio/', { 'pagina.html': { body: html, policy: strictPolicy } });
  await page.goto('/sitio/pagina.html');
  return said;
}

async function expectPanel(page: Page) {
  const panel = page.locator('panel-summary');
  await settled(panel);
  await expect(panel.getByText(introduction[0]).filter({ visible: true })).toHaveCount(1);
}

async function expectAll(page: Page) {
  await expectPanel(page);
  for (const tag of ['experience-card', 'speaker-list']) {
    await expect(page.locator(tag).getByRole('heading').first()).toBeVisible();
  }
  await expect(page.locator('panel-summary').getByRole('button').first()).toBeVisible();
}

async function expectOthersKept(page: Page) {
  await expect(page.locator('experience-card').getByText(text)).toBeVisible();
  await expect(page.locator('[data-vitrina]').getByText(text)).toBeVisible();
}

test('two builds share no names but those of the entry and the core', async ({ page }) => {
  // What every test checks of its page needs one.
  await page.goto('panel.html');
  const shared = [...other.keys()].filter((name) => /^chunks\//u.test(name));
  const found = await Promise.all(
    shared.map((name) =>
      current(name).then(
        () => name,
        () => '',
      ),
    ),
  );
  expect(found.filter(Boolean)).toEqual(['chunks/core.js']);
  expect(other.get('chunks/core.js')).not.toBe(await current('chunks/core.js'));
});

test('a core that a cache has kept from a build that is gone shows the panel, leaves the text of the rest, and asks for it again', async ({
  page,
}) => {
  let isBack = false;
  const said = await open(page, () => (name) => {
    return isBack || isKept(name) ? other.get(name) : current(name);
  });
  await expectPanel(page);
  await expect.poll(() => said.length).toBe(1);
  await page.waitForLoadState('networkidle');
  expect(said).toEqual([
    expect.stringMatching(
      /^error \[vitrina\] Faltan archivos en la carpeta chunks\. .*vaciar la caché.*\/otra\/chunks\/[\w-]+\.js/u,
    ),
  ]);
  await expectOthersKept(page);
  isBack = true;
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await expectAll(page);
});

test('where the words were kept too, they name each file, which is asked for with the next tag', async ({
  page,
}) => {
  let isBack = false;
  const said = await open(page, () => (name) => {
    const isThere = isBack || !/chunks\/(?:experience-card|speaker-list)-/u.test(name);
    return isThere ? other.get(name) : undefined;
  });
  await expectPanel(page);
  await expect.poll(() => said.length).toBe(2);
  for (const tag of ['experience-card', 'speaker-list']) {
    const line = new RegExp(
      `^error \\[vitrina\\] No llegó http\\S+/chunks/${tag}-\\S+\\.js, .*vaciar la caché`,
      'u',
    );
    expect(said).toContainEqual(expect.stringMatching(line));
  }
  await expectOthersKept(page);
  isBack = true;
  await page.evaluate(() => {
    document.body.append(
      document.createElement('experience-card'),
      document.createElement('speaker-list'),
    );
  });
  await expectAll(page);
});

test('an entry that a cache has kept loads the new core, which has all it needs', async ({
  page,
}) => {
  const said = await open(page, () => (name) => {
    return name === 'vitrina.js' ? other.get(name) : current(name);
  });
  await expectAll(page);
  expect(said).toEqual([]);
});

test('a file that came in half takes nothing away but what it is for', async ({ page }) => {
  const said = await open(page, () => async (name) => {
    const code = await current(name);
    return name.includes('speaker-list') ? code.slice(0, code.length / 2) : code;
  });
  await expectPanel(page);
  await expect(page.locator('experience-card').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('panel-summary').getByRole('button').first()).toBeVisible();
  await expect.poll(() => said.length).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(
      /^error \[vitrina\] No llegó chunks\/speaker-list-\*\.js, o no llegó entero/u,
    ),
  ]);
  await expect(page.locator('[data-vitrina]').getByText(text)).toBeVisible();
});

test('what can be done with a panel is told where its file did not come, and the panel is whole', async ({
  page,
}) => {
  const said = await open(page, () => (name) => {
    return name.includes('/actions-') ? undefined : current(name);
  });
  await expectPanel(page);
  const told = /^error \[vitrina\] No llegó http\S+\/chunks\/actions-\S+\.js, .*todo lo demás\./u;
  await expect.poll(() => said).toEqual([expect.stringMatching(told)]);
});
