import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import { fillPage } from '../../../src/prerender/page.js';

const { dataset } = readDataset(
  JSON.parse(
    readFileSync(new URL('../../../data/panel-02/panel-02.dataset.json', import.meta.url), 'utf8'),
  ),
);
const isSource = (src: string) => src.endsWith('panel.json');
const filled = (page: string) => fillPage(page, dataset, { isSource });

const page = `<!doctype html>
<html lang="pt-BR">
  <body>
    <h2 id="panel-02">De la página</h2>
    <vitrina-data src="d/panel.json">
      <speaker-list
        show="moderators"
        ><p>viejo</p></speaker-list
      >
      <experience-card experience="inversion-privada-callao" layout="full" lang="es"></experience-card>
      <experience-card experience="inversion-privada-callao"></experience-card>
    </vitrina-data>
    <panel-summary src="otro.json">queda</panel-summary>
  </body>
</html>
`;

const placeholders = `<!doctype html>
<html lang="es">
  <body>
    <div id="aqui" data-vitrina="panel-summary" data-src="/d/panel.json" data-headinglevel="3"><p>viejo</p></div>
    <div data-vitrina="vitrina-data" data-src="panel.json">
      <div DATA-VITRINA=“vitrina_experience-card” data-experience=" inversion-privada-callao&nbsp;" data-lang="pt-BR">viejo</div>
    </div>
    <div data-vitrina="panel-sumary" data-src="panel.json">queda</div>
    <div data-vitrina="panel-summary" data-src="otro.json">queda</div>
    <div data-vitrina="speaker-list" data-src="panel.json"><vitrina-speaker-list src="panel.json">viejo</vitrina-speaker-list></div>
  </body>
</html>
`;

describe('a page that is there already', () => {
  it('gets the article of each element that shows the dataset, and the data once', async () => {
    const { html, filled: tags } = await filled(page);
    assert.deepEqual(tags, ['speaker-list', 'experience-card', 'experience-card']);
    assert.doesNotMatch(html, /viejo/u);
    assert.match(html, /<panel-summary src="otro\.json">queda<\/panel-summary>/u);
    assert.match(html, /<h3>Modera<\/h3>/u, 'by the language around it');
    assert.match(html, /Concesión\*/u, 'by its own');
    assert.match(html, /href="d\/resumen-panel-02\.txt"/u);
    assert.equal(html.match(/application\/ld\+json/gu)?.length, 1);
    assert.equal(html.match(/id="panel-02"/gu)?.length, 1, 'the page had it first');
    assert.equal(html.match(/id="inversion-privada-callao"/gu)?.length, 1, 'the first has it');
    assert.match(html, /\n {6}<experience-card[^>]*lang="es">\n {8}<article>/u);
    assert.match(html, /\n {4}<script type="application\/ld\+json".*<\/script>\n {2}<\/body>/u);
  });

  it('is the same when it is done again', async () => {
    const { html } = await filled(page);
    assert.equal((await filled(html)).html, html);
  });

  it('gets the article of each placeholder too, whatever an editor did to it, the same each time', async () => {
    const { html, filled: tags } = await filled(placeholders);
    assert.deepEqual(tags, ['panel-summary', 'experience-card', 'speaker-list']);
    assert.doesNotMatch(html, /viejo/u);
    assert.match(html, /<div id="aqui"[^>]*>\n {6}<article>[^]*<h3 id="panel-02">/u);
    assert.match(html, /“vitrina_experience-card”[^>]*>\n {8}<article>[^]*"Quem participa"/u);
    assert.match(html, /data-src="panel\.json"><vitrina-speaker-list src="panel\.json">\n/u);
    assert.match(html, /data-vitrina="panel-sumary" data-src="panel\.json">queda</u);
    assert.match(html, /data-vitrina="panel-summary" data-src="otro\.json">queda</u);
    assert.equal((await filled(html)).html, html);
  });

  it('keeps everything else as it stands', async () => {
    const odd = '<P CLASS=x>sin cerrar\r\n<panel-summary src=panel.json></panel-summary>\r\n<b>fin';
    const { html } = await filled(odd);
    assert.ok(html.startsWith('<P CLASS=x>sin cerrar\r\n<panel-summary src=panel.json>'));
    assert.match(html, /<\/panel-summary>\r\n<b>fin/u);
  });

  const panel = '<panel-summary src="panel.json"></panel-summary>';
  const counted: readonly (readonly [what: string, page: string, ...filled: string[]])[] = [
    [
      'an element in another goes with it',
      `<panel-summary src="panel.json">${panel}</panel-summary>`,
      'panel-summary',
    ],
    [
      'the data in an element are its own',
      '<vitrina-data src="panel.json"><panel-summary><script type="application/json">{}</script></panel-summary></vitrina-data>',
    ],
    ['one in a template is not there yet', `<template>${panel}</template>`],
    ['one that is not closed has no place', '<p><panel-summary src="panel.json">'],
    [
      'what stands in one that is not closed has',
      `<panel-summary src="otro.json" />${panel}`,
      'panel-summary',
    ],
    ['an address with quotes leads nowhere', '<panel-summary src="“panel.json”"></panel-summary>'],
    [
      'capitals are the same',
      panel.toUpperCase().replace('PANEL.JSON', 'panel.json'),
      'panel-summary',
    ],
  ];
  for (const [what, html, ...expected] of counted) {
    it(`gets the articles of what shows the dataset: ${what}`, async () => {
      const done = await filled(html);
      assert.deepEqual(done.filled, expected);
      assert.equal(done.html === html, !expected.length);
      assert.equal((await filled(done.html)).html, done.html);
    });
  }

  const ends: readonly (readonly [what: string, page: string, around: RegExp])[] = [
    [
      'on a line of its own',
      `<body>\n  ${panel}\n\t</body>`,
      /<\/panel-summary>\n\t {2}<script.*<\/script>\n\t<\/body>$/u,
    ],
    [
      'on the line of others',
      `<body>\n  ${panel}</body>`,
      /<\/panel-summary> {4}<script.*<\/script>\n<\/body>$/u,
    ],
    [
      'after a byte order mark',
      `\ufeff<!doctype html>\r\n<body>${panel}\r\n</body>\r\n</html>`,
      /<\/panel-summary>\r\n {2}<script.*<\/script>\n<\/body>\r\n<\/html>$/u,
    ],
    ['left out', panel, /<\/panel-summary> {2}<script.*<\/script>\n$/u],
  ];
  for (const [what, html, around] of ends) {
    it(`gets the data where its body ends: ${what}`, async () => {
      assert.match((await filled(html)).html, around);
    });
  }

  it('has its own address from its canonical link', async () => {
    const head = '<link rel="canonical" href="https://muni.example/p" />';
    const { html } = await filled(`${head}<panel-summary src="/panel.json"></panel-summary>`);
    assert.match(html, /"@id":"https:\/\/muni\.example\/p#panel\/panel-02"/u);
  });

  it('has none where that link does not say it whole', async () => {
    const { html } = await filled(`<link rel="canonical" href="/p" /><base href="/b/">${panel}`);
    assert.match(html, /"@id":"#panel\/panel-02"/u);
    assert.match(html, /href="resumen-panel-02\.txt"/u, 'from the base, as the data');
  });
});
