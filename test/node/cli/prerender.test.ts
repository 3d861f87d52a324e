import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../../../src/cli/prerender.js';
import { allAttributesOf, shownTags } from '../../../src/embedding/elements.js';
import type { Delivery } from '../../../src/embedding/snippets.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const data = join(root, 'data/panel-02/panel-02.dataset.json');
const panel = JSON.parse(readFileSync(data, 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'vitrina-'));
after(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const call = (...args: readonly string[]) => callWith(undefined, ...args);

async function callWith(delivery: Delivery | undefined, ...args: readonly string[]) {
  let out = '';
  let error = '';
  const terminal = {
    out: (text: string) => (out += text),
    error: (text: string) => (error += `${text}\n`),
  };
  const code = await run(args, terminal, () => Promise.resolve(delivery));
  return { code, out, error };
}

describe('vitrina prerender', () => {
  it('prints all there is to paste', async () => {
    const src = '/datos/panel.json';
    const { code, out, error } = await call(
      data,
      ...['--element', 'panel-summary', '--panel', 'panel-02', '--lang', 'es'],
      ...['--base', '/vitrina', '--src', src],
    );
    assert.equal(code, 0);
    assert.equal(error, '');
    assert.match(out, /^<link rel="modulepreload" href="\/vitrina\/chunks\/core\.js" \/>\n/u);
    assert.match(
      out,
      /<panel-summary src="\/datos\/panel\.json" panel="panel-02" lang="es">\n {2}<art/u,
    );
    assert.match(out, /<\/script>\n$/u);
  });

  it('takes every attribute that an element has', async () => {
    for (const tag of shownTags) {
      const names = allAttributesOf(tag).filter((name) => name !== 'src');
      const given = names.map((name) =>
        name === 'experience' ? '--experience=inversion-privada-callao' : `--${name}=`,
      );
      const { out } = await call(data, '--element', tag, ...given);
      const [start = ''] = new RegExp(`<${tag} [^>]*>`, 'u').exec(out) ?? [];
      const written = names.filter((name) => start.includes(` ${name}`));
      assert.deepEqual(written, names, tag);
    }
  });

  it('asks early for what its build has for the element', async () => {
    const modules = { 'speaker-list': ['vitrina.js', 'chunks/speaker-list-1a2b.js'] };
    const delivery = { version: '1.2.3', integrity: {}, modules };
    const early = async (element: string) => {
      const { out } = await callWith(delivery, data, '--element', element, '--base=/v');
      return [...out.matchAll(/"modulepreload" href="([^"]*)"/gu)].map(([, path]) => path);
    };
    assert.deepEqual(await early('speaker-list'), [
      '/v/vitrina.js',
      '/v/chunks/speaker-list-1a2b.js',
    ]);
    assert.deepEqual(await early('panel-summary'), ['/v/chunks/core.js']);
  });

  it('prints the article or the data alone, into a file where one is named', async () => {
    const to = join(folder, 'panel.html');
    const { code, out } = await call(data, '--print', 'article', '--out', to);
    assert.deepEqual([code, out], [0, '']);
    assert.match(readFileSync(to, 'utf8'), /^<article>\n[^]*<\/article>\n$/u);
    const { out: json } = await call(data, '--print=json-ld', '--url=https://m.example/p');
    assert.equal(JSON.parse(json)['@graph'][0]['@id'], 'https://m.example/p#event/encuentro-2011');
  });

  it('reads UTF-16 and a byte order mark as they are meant, and says what it took for Latin-1', async () => {
    const title = 'Otra visión “propia”';
    const text = JSON.stringify({ ...panel, panels: [{ ...panel.panels[0], title }] });
    const wide = put('wide.json', Buffer.from(`\ufeff${text}`, 'utf16le'));
    const marked = put('marked.json', `\ufeff${text}`);
    for (const file of [wide, marked]) {
      const { out, error } = await call(file, '--print', 'article');
      assert.equal(error, '');
      assert.ok(out.includes(title));
    }
    const latin = text
      .replace('“', '\x93')
      .replace('”', '\x94')
      .replace(/[^\0-\xff]/gu, '-');
    const file = put('latin.json', Buffer.from(latin, 'latin1'));
    const { code, out, error } = await call(file, '--print', 'article');
    assert.equal(code, 0);
    assert.match(error, /latin\.json no está guardado en UTF-8/u);
    assert.ok(out.includes(title));
  });

  it('lists what is wrong in a part of the data, and shows the rest', async () => {
    const experiences = panel.experiences.map((one: object, index: number) =>
      index === 1 ? { ...one, title: undefined } : one,
    );
    const file = put('part.json', JSON.stringify({ ...panel, experiences }));
    const { code, out, error } = await call(file);
    assert.equal(code, 0);
    assert.match(error, /2 datos están mal y se omiten:\n {2}experiences\/1\/title: falta/u);
    assert.doesNotMatch(out, /Inversión Privada de/u);
  });

  const failures: readonly (readonly [
    code: number,
    what: string,
    args: readonly string[],
    said: RegExp,
  ])[] = [
    [2, 'no file', [], /Falta el archivo de datos\.\n\nUso: vitrina prerender/u],
    [1, 'a file that is not there', ['/no/hay.json'], /No se puede leer \/no\/hay\.json/u],
    [1, 'what is no JSON', [put('no.json', 'Hola')], /not-json\n.*no\.json\n.*empieza así: Hola/u],
    [1, 'what is no dataset', [put('otro.json', '{"a":1}')], /wrong-schema\n[^]*formatVersion/u],
    [
      1,
      'a version to come',
      [put('v2.json', JSON.stringify({ ...panel, formatVersion: '2.0' }))],
      /unsupported-version/u,
    ],
    [1, 'an id that is not there', [data, '--panel', 'otro'], /panel="otro"[^]*: panel-02\./u],
    [2, 'a tag that is not there', [data, '--element', 'div'], /elemento div[^]*panel-summary, /u],
    [
      2,
      'an option that is not there',
      [data, '--painel', 'x'],
      /^No existe la opción --painel\.\n\nUso: vitrina prerender/u,
    ],
    [2, 'an option without its value', [data, '--src'], /^La opción --src necesita un valor/u],
    [2, 'a second file', [data, 'otro.json'], /^Sobra otro\.json/u],
    [
      2,
      'something else to print',
      [data, '--print', 'pdf'],
      /pdf. Puede ser: snippet, article, json-ld/u,
    ],
    [2, 'half an address', [data, '--url', '/p'], /--url no es una dirección completa/u],
    [
      1,
      'a place where nothing can be written',
      [data, '--out', '/no/hay/x'],
      /No se puede escribir/u,
    ],
    [
      1,
      'a page without the element',
      [data, '--page', put('p.html', '<p>')],
      /p\.html no hay ningún/u,
    ],
    [
      1,
      'a page in Latin-1',
      [data, '--page', put('l.html', Buffer.from('<p>á', 'latin1'))],
      /UTF-8/u,
    ],
    [1, 'another language', [data, '--lang', 'pt', '--panel', 'x'], /painel|Recebido|Chegou/iu],
  ];
  for (const [exit, what, args, said] of failures) {
    it(`ends with ${String(exit)} and says why: ${what}`, async () => {
      const { code, out, error } = await call(...args);
      assert.equal(code, exit);
      assert.equal(out, '');
      assert.match(error, said);
    });
  }

  it('writes into a page, and knows when one has fallen behind', async () => {
    const page = put(
      'page.html',
      '<panel-summary src="d/panel-02.dataset.json?v=2"></panel-summary>\n',
    );
    const before = readFileSync(page, 'utf8');
    const behind = await call(data, '--page', page, '--check');
    assert.equal(behind.code, 1);
    assert.match(behind.error, /page\.html no tiene el texto al día/u);
    assert.equal(readFileSync(page, 'utf8'), before);
    assert.equal((await call(data, '--page', page)).code, 0);
    assert.match(readFileSync(page, 'utf8'), /<h2 id="panel-02">/u);
    assert.deepEqual(await call(data, '--page', page, '--check'), { code: 0, out: '', error: '' });
  });
});

describe('vitrina', () => {
  const shell = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/vitrina.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  const says: readonly (readonly [args: readonly string[], code: number, text: RegExp])[] = [
    [['--help'], 0, /^Uso: vitrina ORDEN[^]*snippets[^]*prerender[^]*Ejemplo:\n {2}vitrina /u],
    [['-h', '--lang', 'en'], 0, /^Usage: vitrina COMMAND/u],
    [['help', '--lang=pt-BR'], 0, /^Uso: vitrina COMANDO/u],
    [[], 2, /^Uso: vitrina ORDEN/u],
    [
      ['prerrender'],
      2,
      /^No existe la orden prerrender\. Estas existen: .*prerender[^]*Uso: vitrina/u,
    ],
    [['--versión'], 2, /^No existe la orden --versión/u],
    [['prerender', '--help'], 0, /^Uso: vitrina prerender [^]*Ejemplo:\n/u],
    [['snippets', '-h'], 0, /^Uso: vitrina snippets [^]*Ejemplo:\n/u],
    [['snippets', '--help', '--lang', 'en'], 0, /^Usage: vitrina snippets [^]*Example:\n/u],
  ];
  for (const [args, code, text] of says) {
    it(`answers ${args.join(' ') || 'nothing at all'} with ${String(code)}`, () => {
      const { status, stdout, stderr } = shell(...args);
      assert.equal(status, code);
      const [said, silent] = code ? [stderr, stdout] : [stdout, stderr];
      assert.match(said, text);
      assert.equal(silent, '');
      // As wide as the narrowest terminal.
      assert.deepEqual(
        said.split('\n').filter((line) => line.length > 100),
        [],
      );
    });
  }
});
