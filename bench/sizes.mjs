// Measures what pages load from us, in bytes (brotli 11) and files, each against its limit; fails
// above one. docs/decisions/0016-plain-build.md explains the limits. Builds in memory, so it needs
// no dist and cannot read an old one. A browser reports what a page loads, so nothing hides behind
// an import().
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumFlags, requireChromium } from '../scripts/browsers.mjs';

const KiB = 1024;
const data = '/data/panel-02/panel-02.dataset.json';
const panelPage = 'examples/villa-aurora/panel.html';

/** How an element is used, if a tag with a dataset is not enough. */
const uses = {
  'vitrina-data': {
    html: `<vitrina-data src="${data}"><panel-summary></panel-summary></vitrina-data>`,
    ready: 'panel-summary',
  },
  'experience-card': {
    html: `<experience-card src="${data}" experience="inversion-privada-callao"></experience-card>`,
  },
  'experience-list': { use: search },
  'actor-directory': { use: search },
};

/** Elements with more than one file: code shared with an action, and the bundler's helper. */
const files = { 'alliance-network': 2, 'experience-compare': 3, 'panel-citation': 3 };

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const [{ output }] = await build({ logLevel: 'error', build: { write: false } });
const built = new Map(output.map((file) => [file.fileName, file.code ?? file.source]));
const browser = await chromium.launch({
  executablePath: await requireChromium(),
  args: chromiumFlags,
});

const rows = [];
const panel = await visit({ path: panelPage, ready: 'panel-summary' });
report('a Spanish page with a panel, until it is drawn', panel.drawn, { bytes: 26, files: 2 });
report('the same at rest', panel.rest, { bytes: 32, files: 3 });

const tags = (await readdir('src/elements', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name !== 'panel-summary')
  .map(({ name }) => name);
const loaded = new Map();
for (const tag of tags) {
  const html = `<${tag} src="${data}"></${tag}>`;
  const { rest } = await visit({ html, ready: tag, ...uses[tag] });
  const further = rest.filter((name) => !panel.rest.includes(name));
  loaded.set(tag, further);
  if (tag === 'experience-list') report(`${tag}, searched`, further, { bytes: 18, files: 3 });
  else if (tag === 'actor-directory') continue;
  else {
    report(`${tag}, beside the panel`, further, { bytes: 12, files: files[tag] ?? 1 });
  }
}
const beside = loaded
  .get('actor-directory')
  .filter((name) => !loaded.get('experience-list').includes(name));
report('actor-directory, beside the list', beside, { bytes: 7, files: 1 });

const shown = tags.filter((tag) => tag !== 'vitrina-data');
const every = await visit({
  html: ['panel-summary', ...shown]
    .map((tag) => uses[tag]?.html ?? `<${tag} src="${data}"></${tag}>`)
    .join(''),
  ready: 'experience-map',
});
const all = shown.length + 1;
report(`a page with all ${all} elements at rest`, every.rest, { files: 6 + all });

for (const [name, press] of [
  ['cite', '[part=cite]'],
  ['print', '[part=print]'],
  ['share', '[part=share]'],
  ['CSV', '[part=download] >> nth=0'],
  ['JSON', '[part=download] >> nth=1'],
]) {
  const { rest } = await visit({
    path: panelPage,
    ready: 'panel-summary',
    use: async (tab) => {
      await tab.evaluate(() => (globalThis.print = () => undefined));
      await tab.locator(`panel-summary ${press}`).last().click();
    },
  });
  const further = rest.filter((one) => !panel.rest.includes(one));
  report(`the first press of ${name}`, further, { files: 2 });
}

for (const lang of ['pt-BR', 'en']) {
  const html = `<panel-summary src="${data}" lang="${lang}"></panel-summary>`;
  const { rest } = await visit({ html, ready: 'panel-summary' });
  const further = rest.filter((name) => !panel.rest.includes(name));
  report(`a page in ${lang}, beside a Spanish one`, further, { files: 1 });
}
await browser.close();

print(rows);
if (rows.some(({ over }) => over)) {
  console.error('\nOver the limit.');
  process.exitCode = 1;
}

/** What a page requests until the element shows its data, and until it is at rest after its use. */
async function visit({ path = 'page.html', html, ready, use }) {
  const asked = [];
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    globalThis.addEventListener('vitrina-load', () => (globalThis.shownAt ??= performance.now()));
  });
  await tab.route('http://vitrina.test/**', async (route) => {
    const asset = new URL(route.request().url()).pathname.slice(1);
    const name = asset.replace('dist/', '');
    const ours = asset.startsWith('dist/') ? built.get(name) : undefined;
    if (ours && name.endsWith('.js')) asked.push(name);
    const page = `<!doctype html><html lang="es"><script type="module" src="/dist/vitrina.js"></script>${html}`;
    const body = asset === path && html ? page : (ours ?? (await readFile(asset).catch(() => '')));
    return route.fulfill({ body: Buffer.from(body), contentType: types[extname(asset)] });
  });
  await tab.goto(`http://vitrina.test/${path}`);
  await tab.locator(`${ready}:state(ready)`).first().waitFor();
  await tab.waitForLoadState('networkidle');
  await use?.(tab);
  await tab.waitForLoadState('networkidle');
  const later = await tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime >= globalThis.shownAt)
      .map(({ name }) => new URL(name).pathname.replace('/dist/', '')),
  );
  await tab.close();
  // A module preload and its import are one request.
  const rest = [...new Set(asked)];
  return { rest, drawn: rest.filter((name) => !later.includes(name)) };
}

async function search(tab) {
  await tab.locator('[part=search-field]').first().pressSequentially('callao');
  await tab.locator('mark').first().waitFor();
}

function brotli(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function report(what, files, limit) {
  const size = files.reduce((sum, name) => sum + brotli(built.get(name)), 0);
  const most = limit.bytes && limit.bytes * KiB;
  rows.push({
    what,
    files: `${files.length} of ${limit.files} files`,
    bytes: most ? `${size} of ${most} B, ${most - size} left` : `${size} B`,
    over: files.length > limit.files || size > (most ?? Infinity),
  });
}

function print(all) {
  const width = Math.max(...all.map(({ what }) => what.length));
  const wide = Math.max(...all.map(({ files }) => files.length));
  for (const { what, files, bytes, over } of all) {
    console.log(`${over ? '✗' : ' '} ${what.padEnd(width)}  ${files.padEnd(wide)}  ${bytes}`);
  }
}
