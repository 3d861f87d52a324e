import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '../../../src/cli/check.js';

const site = mkdtempSync(join(tmpdir(), 'vitrina-check-'));
after(() => rmSync(site, { recursive: true }));
mkdirSync(join(site, 'datos'));
copyFileSync('data/panel-02/panel-02.dataset.json', join(site, 'datos/panel 02.json'));
writeFileSync(join(site, 'datos/medio.json'), '{"formatVersion": "1.0", "id":');
writeFileSync(join(site, 'vitrina.js'), '');

let pages = 0;
/** Looks at a page with that body, in the site. */
async function check(body: string, ...args: readonly string[]) {
  const page = join(site, `${String(pages++)}.html`);
  writeFileSync(page, `<script type="module" src="vitrina.js"></script>\n${body}`);
  let out = '';
  let error = '';
  const terminal = {
    out: (text: string) => (out += text),
    error: (text: string) => (error += `${text}\n`),
  };
  const code = await run([page, ...args], terminal);
  return { code, out: out.replaceAll(site, ''), error };
}

const panel = (src: string, attributes = '') =>
  `<panel-summary src="${src}" ${attributes}>x</panel-summary>`;
const data = 'datos/panel%2002.json';
const root = ['--root', site];

const wrong: readonly (readonly [body: string, said: RegExp, args?: readonly string[]])[] = [
  ['<panel-sumary></panel-sumary>', /:2: <panel-sumary> la etiqueta no existe.* panel-summary\./u],
  [panel('no/hay.json'), /no existe el archivo .*hay\.json, que la página llama no\/hay\.json\./u],
  [panel('/datos/no.json'), /no existe el archivo/u, root],
  [panel(data, 'panel="panel-9"'), /no tiene panel="panel-9"\.\n {2}Qué cambiar: .*panel-02\./u],
  [
    '<div data-vitrina="panel-summary" data-src="/datos/panel%2002.json" data-panel="p">x</div>',
    /data-vitrina="panel-summary"> .*data-panel="p"/u,
    root,
  ],
  [
    `<experience-compare src="${data}" experiences="inversion-privada-calao escuela-lideres-valparaiso">x</experience-compare>`,
    /los datos no tienen “inversion-privada-calao”\. Parece ser inversion-privada-callao\./u,
  ],
  [panel('datos/medio.json'), /not-json\n[^]*termina antes de tiempo[^]*volver a subir/u],
  [
    '<panel-summary><script type="application/json">{"a": 1,}</script>x</panel-summary>',
    /not-json\n[^]*JSON escrito dentro del elemento[^]*coma/u,
  ],
  [
    '<panel-summary><script type="application/json">{"formatVersion":"1.0","id":"a","title":"A","language":"es","panels":[{"id":"p","title":"P","order":{}}],"experiences":[{"id":"X Y"}]}</script>x</panel-summary>',
    /experiences\/0/u,
  ],
  [panel(data, 'layout="x"'), /layout does not take "x".*article, compact/u, ['--lang', 'en']],
  [panel(data, 'layout="x"'), /layout não admite “x”.*article, compact/u, ['--lang=pt-BR']],
];

describe('vitrina check', () => {
  for (const [body, said, args = []] of wrong) {
    it(`ends with 1 and says what to mend: ${body}`, async () => {
      const { code, out, error } = await check(body, ...args);
      assert.match(out, said);
      assert.deepEqual([code, error], [1, '']);
      assert.doesNotMatch(out, /\{\w+\}|undefined|[[\]]/u);
    });
  }

  it('ends with 0 where there is nothing to mend', async () => {
    const { code, out, error } = await check(panel(data, 'panel="panel-02"'));
    assert.match(out, /nada que corregir\. Elementos: 1\.\n$/u);
    assert.deepEqual([code, error], [0, '']);
    const none = await check('<p>Nada</p>');
    assert.match(none.out, /no tiene ningún elemento de Vitrina/u);
    assert.equal(none.code, 0);
  });

  it('takes advice for no fault', async () => {
    const { code, out } = await check(`<panel-summary src="${data}"></panel-summary>`);
    assert.match(out, /Conviene escribir dentro/u);
    assert.equal(code, 0);
  });

  it('says what it could not look at, and finds it once it knows the root', async () => {
    const there = panel('/datos/panel%2002.json', 'panel="panel-02"');
    const unknown = await check(there + panel('https://otro.example/a.json'));
    assert.match(unknown.error, /No se comprobó \/datos\/panel%2002\.json: .*--root/u);
    assert.match(unknown.error, /https:\/\/otro\.example\/a\.json: está en otro sitio/u);
    assert.equal(unknown.code, 0);
    assert.deepEqual([(await check(there, ...root)).error], ['']);
  });

  it('tells what is wrong in a dataset once, however many show it', async () => {
    const { out } = await check(panel('datos/medio.json') + panel('datos/medio.json'));
    assert.equal(out.match(/not-json/gu)?.length, 1);
  });

  it('counts addresses from the base of the page', async () => {
    const { code } = await check(`<base href="datos/">${panel('panel%2002.json')}`);
    assert.equal(code, 1, 'the script is counted from there too');
    const { out } = await check(`<base href="datos/">${panel('panel%2002.json')}`);
    assert.doesNotMatch(out, /panel%2002/u);
  });

  const misuse: readonly (readonly [args: readonly string[], said: RegExp])[] = [
    [[], /^Falta la página[^]*\n\nUso: vitrina check /u],
    [['--raíz', 'x'], /^No existe la opción --raíz/u],
  ];
  for (const [args, said] of misuse) {
    it(`ends with 2 where it is called so: ${args.join(' ') || 'with nothing'}`, async () => {
      let error = '';
      const code = await run(args, { out: () => undefined, error: (text) => (error += text) });
      assert.match(error, said);
      assert.equal(code, 2);
    });
  }
});
