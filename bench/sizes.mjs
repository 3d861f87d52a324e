// What a page loads of ours, chunk by chunk: a page with a panel, and what each other element adds.
// Fails when one of them is over its budget. Builds in memory: it needs no dist and cannot read a
// stale one. What a page loads is asked of a browser, so that no chunk hides behind an import().
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumFlags, requireChromium } from '../scripts/browsers.mjs';

const KB = 1024;
/** Brotli bytes. The first is all that a Spanish page with a panel loads before it is drawn. */
const budgets = { firstPaint: 15 * KB, element: 8 * KB, list: 14 * KB, chunk: 8 * KB };

const url = '/data/panel-02/panel-02.dataset.json';

/**
 * How an element is used, where a tag with a dataset is not enough: its page, what is done there,
 * what it may load. `beyond` names the element whose chunks are not counted with this one, because
 * what they share is in the other's budget.
 */
const uses = {
  'vitrina-data': {
    html: `<vitrina-data src="${url}"><panel-summary></panel-summary></vitrina-data>`,
    ready: 'panel-summary',
  },
  'experience-card': {
    html: `<experience-card src="${url}" experience="inversion-privada-callao"></experience-card>`,
  },
  'experience-list': { does: search, budget: budgets.list },
  'actor-directory': { does: search, beyond: 'experience-list' },
};

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The parts of the core, by where a module lies; the first that fits. */
const parts = [
  ['lit-html', /node_modules\/(lit|lit-html)\//u],
  ['LitElement, our stand-in', /scripts\/lit\//u],
  ['styles', /\.styles\.ts$|src\/styles\//u],
  ['views', /\.view\.ts$|src\/views\//u],
  ['elements', /src\/elements\//u],
  ...['dataset', 'sources', 'models', 'controllers', 'i18n'].map((name) => [
    name,
    new RegExp(`src/${name}/`, 'u'),
  ]),
  ['the rest', /(?:)/u],
];

const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const gzip = (text) => gzipSync(text, { level: 9 }).length;

const [{ output }] = await build({
  logLevel: 'error',
  build: { write: false, sourcemap: 'hidden' },
});
/** Modules and what else a page may load, by the name they have in dist. */
const files = new Map(
  output
    .filter(({ fileName }) => /\.(?:css|js)$/u.test(fileName))
    .map((file) => [file.fileName, { ...file, code: file.code ?? String(file.source) }]),
);
/** Everything once more, in one file each. */
const whole = [...files.keys()].filter((name) => name.endsWith('.classic.js'));

const browser = await chromium.launch({
  executablePath: await requireChromium(),
  args: chromiumFlags,
});
const panel = 'examples/villa-aurora/panel.html';
const { before: atFirstPaint, after: atRest } = await loadedBy(panel, { ready: 'panel-summary' });
const tags = (await readdir('src/elements', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name !== 'panel-summary')
  .map(({ name }) => name);
const loadedFor = new Map();
for (const tag of tags) {
  const html = `<${tag} src="${url}"></${tag}>`;
  const { before, after } = await loadedBy('page.html', { html, ready: tag, ...uses[tag] });
  loadedFor.set(
    tag,
    [...before, ...after].filter((name) => !atFirstPaint.includes(name)),
  );
}
await browser.close();
const failures = [];

console.log(`${panel}, a Spanish page with a panel, loads:\n`);
const first = table(atFirstPaint);
judge('first paint', first, budgets.firstPaint);

console.log('\nAnd once the panel stands, for what a reader may do with it:\n');
judge('at rest', table(atRest), budgets.element);

console.log(
  '\nA page with one other element, the panel of 2011 and a search where there is one, adds to the\n' +
    'core. What elements share is counted with each of them, but fetched once:',
);
for (const [tag, all] of loadedFor) {
  const { budget = budgets.element, beyond } = uses[tag] ?? {};
  const shared = loadedFor.get(beyond) ?? [];
  console.log();
  const added = table(all, tag);
  const size = sizeOf(all.filter((name) => !shared.includes(name)));
  const what = beyond ? `${tag}, beyond the ${added - size} B it shares with ${beyond}` : tag;
  judge(what, size, budget);
}

console.log('\nFetched by pages in other languages, with rare fields, with something wrong:\n');
const seen = [...atFirstPaint, ...atRest, ...[...loadedFor.values()].flat()];
const later = [...files.keys()].filter((name) => !seen.includes(name) && !whole.includes(name));
for (const name of later) {
  const size = sizeOf([name]);
  if (size > budgets.chunk) failures.push(`${name} is ${size} B, over its ${budgets.chunk} B`);
}
table(later);

console.log(
  '\nAll of it in one file, elements and languages alike, for pages that modules do not suit:\n',
);
table(whole);

console.log(
  '\nThe core, part by part. minified: its bytes in the chunk, by the source map;\n' +
    'costs: how many bytes brotli saves when they are cut out. What parts share is in none.\n',
);
breakdown(files.get('chunks/core.js'));

if (failures.length) {
  console.error(`\nOver budget:\n  ${failures.join('\n  ')}`);
  process.exitCode = 1;
}

/**
 * What a browser asks for before the element shows its data, and what after: what that sets off, and
 * what doing with it what it is for needs.
 */
async function loadedBy(page, { html, ready, does }) {
  const asked = [];
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    globalThis.addEventListener('vitrina-load', () => (globalThis.shownAt ??= performance.now()));
  });
  await tab.route('http://vitrina.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const name = path.replace('dist/', '');
    const built = path.startsWith('dist/') && files.get(name);
    if (built) asked.push(name);
    const body =
      path === page && html
        ? `<!doctype html><html lang="es"><script type="module" src="/dist/vitrina.js"></script>${html}`
        : built
          ? built.code
          : await readFile(path).catch(() => '');
    return route.fulfill({ body, contentType: types[extname(path)] });
  });
  await tab.goto(`http://vitrina.test/${page}`);
  await tab.locator(`${ready}:state(ready)`).waitFor();
  await does?.(tab);
  await tab.waitForLoadState('networkidle');
  const later = await tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime >= globalThis.shownAt)
      .map(({ name }) => new URL(name).pathname.replace('/dist/', '')),
  );
  await tab.close();
  // A module preload and the import of it are one request.
  const names = [...new Set(asked)];
  return {
    before: names.filter((name) => !later.includes(name)),
    after: names.filter((name) => later.includes(name)),
  };
}

async function search(tab) {
  await tab.locator('[part=search-field]').pressSequentially('callao');
  await tab.locator('mark').first().waitFor();
}

function sizeOf(names) {
  return names.reduce((sum, name) => sum + brotli(files.get(name).code), 0);
}

function table(names, title = '') {
  const rows = names.map((name) => {
    const { code } = files.get(name);
    return [name, Buffer.byteLength(code), gzip(code), brotli(code)];
  });
  const sum = [1, 2, 3].map((column) => rows.reduce((total, row) => total + row[column], 0));
  print([[title, 'raw', 'gzip', 'brotli'], ...rows, ['together', ...sum]]);
  return sum[2];
}

function judge(what, size, budget) {
  const share = `${size} of ${budget} B brotli`;
  console.log(`\n${what}: ${share}, ${size > budget ? 'over' : 'left'} ${Math.abs(budget - size)}`);
  if (size > budget) failures.push(`${what} is ${share}`);
}

function breakdown({ code, map }) {
  const owners = ownersOf(code, map);
  const all = brotli(code);
  const rows = parts.map(([name]) => {
    let own = 0;
    let without = '';
    for (const { text, part } of owners) {
      if (part === name) own += Buffer.byteLength(text);
      else without += text;
    }
    return [name, own, all - brotli(without)];
  });
  const present = rows.filter(([, own]) => own > 0).sort((a, b) => b[2] - a[2]);
  print([['', 'minified', 'costs'], ...present, ['all of core', Buffer.byteLength(code), all]]);
}

/** The pieces of the generated code in order, each with the part its source belongs to. */
function ownersOf(code, map) {
  const partOf = map.sources.map(
    (source) => parts.find(([, where]) => where.test(source ?? ''))?.[0] ?? 'the rest',
  );
  const lines = code.split('\n');
  const pieces = [];
  let source = 0;
  map.mappings.split(';').forEach((line, number) => {
    const text = lines[number] ?? '';
    let column = 0;
    let part = 'the rest';
    let start = 0;
    for (const segment of line ? line.split(',') : []) {
      const [columns, sources] = decode(segment);
      column += columns;
      if (column > start) pieces.push({ text: text.slice(start, column), part });
      start = column;
      if (sources === undefined) part = 'the rest';
      else {
        source += sources;
        part = partOf[source];
      }
    }
    pieces.push({ text: text.slice(start) + '\n', part });
  });
  return pieces;
}

/** One segment of a source map: base 64 VLQ numbers (ECMA-426). */
function decode(segment) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = digits.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

function print(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column ? String(cell).padStart(widths[column] + 2) : String(cell).padEnd(widths[0]),
    );
    console.log(`  ${cells.join('')}`);
  }
}
