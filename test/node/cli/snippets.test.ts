import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../../src/cli/snippets.js';

/** Of the version in `delivery`. */
const folder = '/vitrina/1.2.3/';
const delivery = {
  version: '1.2.3',
  integrity: { 'vitrina.classic.js': 'sha384-abc' },
  modules: { 'panel-summary': ['vitrina.js', 'chunks/core.js'] },
};

async function call(...args: readonly string[]) {
  return callWith(delivery, ...args);
}

async function callWith(built: typeof delivery | undefined, ...args: readonly string[]) {
  let out = '';
  let error = '';
  const code = await run(
    args,
    { out: (text) => (out += text), error: (text) => (error += `${text}\n`) },
    () => Promise.resolve(built),
  );
  return { code, out, error };
}

const src = '/datos/panel.json';
const kinds: [kind: string, markup: string][] = [
  [
    'plain',
    `<script type="module" src="${folder}vitrina.js"></script>
<panel-summary src="/datos/panel.json" panel="panel-02" lang="es"></panel-summary>
`,
  ],
  [
    'preload',
    `<link rel="modulepreload" href="${folder}vitrina.js" />
<link rel="modulepreload" href="${folder}chunks/core.js" />
<link rel="preload" as="fetch" crossorigin href="/datos/panel.json" />
<link rel="stylesheet" href="${folder}vitrina.css" />
<script type="module" src="${folder}vitrina.js"></script>
<panel-summary src="/datos/panel.json" panel="panel-02" lang="es"></panel-summary>
`,
  ],
  [
    'sri',
    `<script defer src="${folder}vitrina.classic.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<panel-summary src="/datos/panel.json" panel="panel-02" lang="es"></panel-summary>
`,
  ],
  [
    'placeholder',
    `<script type="module" src="${folder}vitrina.js"></script>
<div data-vitrina="panel-summary" data-src="/datos/panel.json" data-panel="panel-02" data-lang="es">
  <p><a href="/datos/panel.json">Datos de este contenido (JSON)</a></p>
</div>
`,
  ],
  [
    'frame',
    `<iframe data-vitrina-iframe title="Experiencias de gestión municipal" width="100%" height="600" src="${folder}iframe.html?element=panel-summary&amp;src=%2Fdatos%2Fpanel.json&amp;panel=panel-02&amp;lang=es"></iframe>
<script async src="${folder}vitrina-iframe.js"></script>
`,
  ],
];

describe('vitrina snippets', () => {
  for (const [kind, markup] of kinds) {
    it(`prints one alone: ${kind}`, async () => {
      const { code, out, error } = await call(
        ...['--src', src, '--panel', 'panel-02', '--lang', 'es', '--print', kind],
      );
      assert.deepEqual([code, error], [0, '']);
      assert.equal(out, markup);
    });
  }

  it('prints all, each with what it is for', async () => {
    const { out } = await call('--src', src, '--panel=panel-02', '--lang=es');
    for (const [kind, markup] of kinds) {
      assert.ok(out.includes(`<!-- ${kind}: `), kind);
      assert.ok(out.includes(markup), kind);
    }
  });

  it('takes the folder as people write it', async () => {
    for (const base of ['/v', '/v/', '/v//']) {
      const { out } = await call('--src', src, '--base', base, '--print', 'plain');
      assert.match(out, /src="\/v\/vitrina\.js"/u);
    }
  });

  it('lets nothing out of its attribute', async () => {
    const { out } = await call('--src', 'a.json?a=1&b="><script>', '--print', 'plain');
    assert.match(out, /src="a\.json\?a=1&amp;b=&quot;&gt;&lt;script&gt;"/u);
  });

  it('says so where there is no build to speak of', async () => {
    const { code, out, error } = await callWith(undefined, '--src', src, '--lang', 'en');
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /npm run build/u);
  });

  it('says that a frame cannot have data that lies beside the page', async () => {
    const { out } = await call('--src', 'panel.json', '--lang', 'en', '--print', 'frame');
    assert.match(out, /^<!-- In a frame the address/u);
  });

  const wrong: [args: string[], says: RegExp][] = [
    [[], /^Falta --src/u],
    [['--src', src, '--element', 'panel'], /No existe el elemento panel\. .*panel-summary/u],
    [['--src', src, '--element', '__proto__'], /No existe el elemento/u],
    [['--src', src, '--experience', 'a'], /panel-summary no tiene el atributo experience/u],
    [['--src', src, '--print', 'todo'], /plain, preload, sri, placeholder, frame/u],
    [['--src', src, '--lang=pt-BR', '--element', 'x'], /Não existe o elemento x/u],
    [['--fuente', src], /Uso: vitrina snippets/u],
  ];
  for (const [args, says] of wrong) {
    it(`ends with 2 and says why: ${args.join(' ')}`, async () => {
      const { code, out, error } = await call(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, says);
    });
  }
});
