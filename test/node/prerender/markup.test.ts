import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesOf } from '../../../src/prerender/addresses.js';
import { clean } from '../../../src/prerender/clean.js';
import { print } from '../../../src/prerender/print.js';

const written = (markup: string, ids: readonly string[] = []) =>
  print(
    clean(markup, { addresses: addressesOf('/d.json', undefined), ids: new Set(ids), lang: 'es' }),
  );

describe('clean markup', () => {
  const cases: readonly (readonly [what: string, markup: string, expected: string])[] = [
    ['has no markers', '<!--lit-part x--><p>a<!--/lit-part--></p>', '<p>a</p>'],
    ['has no hooks for styles', '<p class="x" part="y" tabindex="-1">a</p>', '<p>a</p>'],
    ['has no buttons', '<p>a <button>Abrir</button></p>', '<p>a</p>'],
    [
      'keeps what a button names',
      '<li><button class="unfold">Título</button></li>',
      '<li>Título</li>',
    ],
    ['drops what is left empty', '<div><p><output></output></p></div><p>b</p>', '<p>b</p>'],
    [
      'keeps empty cells',
      '<table><tr><td></td></tr></table>',
      '<table>\n  <tbody>\n    <tr>\n      <td></td>\n    </tr>\n  </tbody>\n</table>',
    ],
    [
      'says the asterisk once',
      '<p>a<span class="mark" aria-hidden="true">*</span><span class="unseen"> dato</span></p>',
      '<p>a*</p>',
    ],
    [
      'shows what only looks had hidden',
      '<p><span class="unseen">sin dato</span></p>',
      '<p>sin dato</p>',
    ],
    [
      'says by tags what looks had said',
      '<p class="small"> a </p><p class="event-name">b</p>',
      '<p><small>a</small></p>\n<p><strong>b</strong></p>',
    ],
    [
      'makes a name strong where it stands in a line',
      '<p part="name"><bdi part="name">a</bdi></p>',
      '<p><strong>a</strong></p>',
    ],
    [
      'leaves out a language that says nothing new',
      '<p lang="es">a <span lang="pt">b</span></p>',
      '<p>a <span lang="pt">b</span></p>',
    ],
    [
      'isolates what runs from right to left',
      '<p dir="auto">a</p><p dir="auto"><bdi>שלום</bdi></p>',
      '<p>a</p>\n<p dir="auto"><bdi>שלום</bdi></p>',
    ],
    [
      'names what is labelled elsewhere, and lets what may scroll take the focus',
      '<div role="region" aria-labelledby="c"><p id="c">x</p></div>',
      '<div role="region" tabindex="0" aria-label="x">\n  <p>x</p>\n</div>',
    ],
    [
      'keeps the ids that are addresses',
      '<h2 id="uno">a</h2><h2 id="title">b</h2>',
      '<h2 id="uno">a</h2>\n<h2>b</h2>',
    ],
    ['shows a refused link as text', '<p><a href="javascript:x">a</a></p>', '<p>a</p>'],
    ['escapes', '<p title="x">&lt;b&gt; &amp; &nbsp;"</p>', '<p>&lt;b&gt; &amp; &nbsp;"</p>'],
    ['joins lines as a browser does', '<p>\n a\n  <q>b </q>\n c</p>', '<p>a <q>b </q> c</p>'],
    [
      'keeps the lines of what is preformatted',
      '<div><pre>\n{\n  a\n}</pre></div>',
      '<pre>\n{\n  a\n}</pre>',
    ],
    [
      'makes a paragraph of a line',
      '<div class="line">a</div><div class="line">b</div>',
      '<p>a</p>\n<p>b</p>',
    ],
  ];
  for (const [what, markup, expected] of cases) {
    it(what, () => assert.equal(written(markup, ['uno']), expected));
  }
});

describe('an address in a page', () => {
  const cases: readonly (readonly [
    src: string,
    url: string | undefined,
    link: string,
    written: string,
  ])[] = [
    ['/datos/p.json', undefined, 'x.pdf', '/datos/x.pdf'],
    ['/datos/p.json', undefined, '../x.pdf?a#b', '/x.pdf?a#b'],
    ['datos/p.json', undefined, 'x.pdf', 'datos/x.pdf'],
    ['../datos/p.json', undefined, 'x.pdf', '../datos/x.pdf'],
    ['p.json', undefined, 'x.pdf', 'x.pdf'],
    ['p.json', undefined, '.', './'],
    ['p.json', undefined, '/x.pdf', '/x.pdf'],
    ['p.json', undefined, 'https://otro.example/x', 'https://otro.example/x'],
    ['p.json', undefined, 'mailto:a@b.example', 'mailto:a@b.example'],
    ['https://cdn.example/d/p.json', undefined, 'x.pdf', 'https://cdn.example/d/x.pdf'],
    ['d/p.json', 'https://muni.example/a/b', 'x.pdf', '/a/d/x.pdf'],
  ];
  for (const [src, url, link, expected] of cases) {
    it(`${link} in ${src}${url ? ` on ${url}` : ''} is ${expected}`, () => {
      const { dataset, written } = addressesOf(src, url);
      assert.equal(written(new URL(link, dataset).href), expected);
    });
  }
});
