// The ZIP archive for webmasters: the folder to upload, the dataset, a page that uses both, and
// instructions.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { openDataset } from '../../src/dataset/open.js';
import type { Delivery } from '../../src/embedding/snippets.js';
import { prerender } from '../../src/prerender/prerender.js';

const own = join(import.meta.dirname, 'zip');
const name = 'panel-02.dataset.json';
const schema = 'vitrina-dataset.schema.json';

/** Packs the archive. The same files and date give the same bytes on every machine. */
export async function archive(root: string, date: Date): Promise<Uint8Array> {
  const files = await filesOf(root);
  // ZIP archives store local time. UTC makes it the same everywhere.
  const mtime = new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}

async function filesOf(root: string): Promise<[path: string, content: Uint8Array][]> {
  const dist = (path: string) => readFile(join(root, 'dist', path));
  const { version, integrity } = JSON.parse(String(await dist('integrity.json'))) as Delivery;
  // Here the schema lies beside the dataset, so that JSON editors can check it while it is written.
  const dataset = (await readFile(join(root, 'data/panel-02', name), 'utf8')).replace(
    `"../${schema}"`,
    `"./${schema}"`,
  );
  const built = ['integrity.json', ...Object.keys(integrity)].map(
    async (path): Promise<[string, Uint8Array]> => [`vitrina/${version}/${path}`, await dist(path)],
  );
  const texts = {
    // Old Windows editors need a byte order mark for UTF-8, and CRLF line ends.
    'LEEME.txt': `\uFEFF${(await text('LEEME.txt', { version })).replaceAll('\n', '\r\n')}`,
    'pagina.css': await text('pagina.css'),
    'panel.html': await text('panel.html', {
      version,
      dataset: dataset.trim().replaceAll('<', '\\u003c'),
      article: await article(dataset),
    }),
    [name]: dataset,
    [schema]: await readFile(join(root, 'data', schema), 'utf8'),
    // For pages that should follow to a new version: only this file is replaced then.
    'vitrina/vitrina.js': `import './${version}/vitrina.js';\n`,
  };
  return [
    ...Object.entries(texts).map(([path, content]): [string, Uint8Array] => [
      path,
      Buffer.from(content),
    ]),
    ...(await Promise.all(built)),
  ].map(([path, content]) => [`vitrina-${version}/${path}`, content]);
}

async function text(path: string, values: Readonly<Record<string, string>> = {}): Promise<string> {
  const template = await readFile(join(own, path), 'utf8');
  return template.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** The content where no script runs: the whole panel. */
async function article(json: string): Promise<string> {
  const { dataset } = await openDataset(JSON.parse(json));
  const { html } = await prerender('panel-summary', dataset, { src: name });
  return html.trimEnd();
}
