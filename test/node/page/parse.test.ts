import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PageElement } from '../../../src/page/page.js';
import { parsePage as parseWith } from '../../../src/page/parse.js';
import { attributesOf } from '../../../src/prerender/articles.js';

const parsePage = (html: string) => parseWith(html, attributesOf);

const sourceOf = ({ source }: PageElement): string => {
  if (!source) return '';
  return 'json' in source ? source.json : source.address;
};
const json = '<script type="application/json">{}</script>';

/** A page, and each element of it: its tag, where its data are, its language. */
const pages: readonly (readonly [html: string, ...found: string[]])[] = [
  ['<p>Nothing of ours</p><panel-sumary></panel-sumary>'],
  ['<panel-summary src="a"></panel-summary>', 'panel-summary a'],
  ['<PANEL-SUMMARY SRC=" a "></PANEL-SUMMARY>', 'panel-summary a'],
  ['<vitrina-panel-summary src="a"></vitrina-panel-summary>', 'panel-summary a'],
  ['<panel-summary src="“a”"></panel-summary>', 'panel-summary “a”'],
  ['<div data-vitrina="Panel_Summary" data-src="“a”"></div>', 'panel-summary a'],
  ['<div data-vitrina="panel-sumary" data-src="a"></div>'],
  // Its own data go before those around it, and the nearest before those farther out.
  [
    '<vitrina-data src="a"><experience-map></experience-map><panel-summary src="b"></panel-summary></vitrina-data>',
    ...['vitrina-data a', 'experience-map a', 'panel-summary b'],
  ],
  [
    '<vitrina-data src="a"><vitrina-data><panel-summary></panel-summary></vitrina-data></vitrina-data>',
    ...['vitrina-data a', 'vitrina-data', 'panel-summary'],
  ],
  [
    `<vitrina-data src="a"><panel-summary>${json}</panel-summary></vitrina-data><panel-summary></panel-summary>`,
    ...['vitrina-data a', 'panel-summary {}', 'panel-summary'],
  ],
  [
    `<div data-vitrina="vitrina-data">${json}<div data-vitrina="panel-summary"></div></div>`,
    ...['vitrina-data {}', 'panel-summary {}'],
  ],
  // As a CMS wraps it.
  [`<div data-vitrina="panel-summary"><p>${json}</p></div>`, 'panel-summary {}'],
  [`<panel-summary><p>${json}</p></panel-summary>`, 'panel-summary'],
  [
    '<panel-summary><script type="Application/JSON">{}</script></panel-summary>',
    'panel-summary {}',
  ],
  // As a browser saves it.
  [
    '<div data-vitrina="panel-summary" data-src="a"><vitrina-panel-summary src="b"></vitrina-panel-summary></div>',
    'panel-summary b',
  ],
  ['<template><panel-summary src="a"></panel-summary></template>'],
  [
    '<template><template><panel-summary src="a"></template></template><speaker-list src="b">',
    'speaker-list b',
  ],
  ['<noscript><panel-summary src="a"></panel-summary></noscript>'],
  ['<!-- <panel-summary src="a"></panel-summary> -->'],
  // What is not closed has all that follows in it.
  ['<panel-summary src="a" /><speaker-list src="b" />', 'panel-summary a', 'speaker-list b'],
  ['<table><panel-summary src="a"></panel-summary></table>', 'panel-summary a'],
  [
    '<html lang="pt"><div lang="es"><panel-summary src="a"></panel-summary><panel-summary src="b" lang="en"></panel-summary></div><speaker-list src="c"></speaker-list>',
    ...['panel-summary a es', 'panel-summary b en', 'speaker-list c pt'],
  ],
];

describe('what in a page is ours', () => {
  for (const [html, ...expected] of pages) {
    it(`is in ${html}: ${expected.join(', ') || 'nothing'}`, () => {
      const found = parsePage(html).elements.map((element) =>
        `${element.tag} ${sourceOf(element)} ${element.lang}`.trim(),
      );
      assert.deepEqual(found, expected);
    });
  }

  it('is told with each attribute as it is written, read and meant', () => {
    const [element, placeholder] = parsePage(
      '<panel-summary\n panel=“p”></panel-summary>\n<i data-vitrina=panel-summary\n\ndata-headinglevel=“3” SRC=a></i>',
    ).elements;
    assert.deepEqual(element?.attributes, [
      { name: 'panel', written: 'panel', line: 2, value: '“p”', meant: 'p', quoted: true },
    ]);
    assert.deepEqual(placeholder?.attributes, [
      {
        name: 'heading-level',
        written: 'data-headinglevel',
        line: 5,
        value: '3',
        meant: '3',
        quoted: true,
      },
    ]);
    assert.deepEqual(placeholder.unread, [{ name: 'src', line: 5 }]);
    assert.equal(placeholder.where, '<i data-vitrina="panel-summary">');
  });

  for (const [what, before] of [
    ['a plain page', '<!doctype html>\n<body>\n'],
    ['one with the line ends of Windows', '<!doctype html>\r\n<body>\r\n'],
    ['one with a byte order mark', '\ufeff<!doctype html>\r\n<body>\n'],
  ] as const) {
    it(`is found where it stands: ${what}`, () => {
      const html = `${before}<P id=x><panel-summary src="ñ">a</panel-summary></P>\n</BODY>`;
      const { elements, ids, bodyEnd = 0 } = parsePage(html);
      const [element] = elements;
      assert.ok(element);
      const { start, content, line, inParagraph } = element;
      assert.equal(line, 3);
      assert.equal(inParagraph, true);
      assert.ok(html.slice(start).startsWith('<panel-summary'));
      assert.equal(html.slice(content?.start, content?.end), 'a');
      assert.deepEqual(
        ids.map(({ id, start: from, end }) => [id, html.slice(from, end)]),
        [['x', '<P id=x><panel-summary src="ñ">a</panel-summary></P>']],
      );
      assert.equal(html.slice(bodyEnd), '</BODY>');
    });
  }

  it('has no end where it is not closed', () => {
    const [open] = parsePage('<div><panel-summary src="a">x</div>').elements;
    assert.equal(open?.content, undefined);
    assert.equal(parsePage('<p>').bodyEnd, undefined);
  });

  it('goes by the first base that says something and the first canonical link that is whole', () => {
    const { base, canonical } = parsePage(
      '<base target=x><base href=" /a/ "><base href=/b/><link rel=canonical><link rel=canonical href=/c><link rel="x Canonical" href=https://m.example/d><link rel=canonical href=https://m.example/e>',
    );
    assert.deepEqual([base, canonical], ['/a/', 'https://m.example/d']);
  });

  it('has the scripts of ours, whatever their address', () => {
    const { scripts } = parsePage(
      '<script src="/v/0.1.0/vitrina.js?ver=6#a" type="Module"></script>\n<script src=vitrina.classic.js defer></script><script src=my-vitrina.js></script><script>1</script>',
    );
    assert.deepEqual(
      scripts.map(({ file, type, line }) => [file, type, line]),
      [
        ['vitrina.js', 'module', 1],
        ['vitrina.classic.js', '', 2],
      ],
    );
  });

  it('leaves all other elements, and what placeholders name that is none of ours', () => {
    const { others } = parsePage('<body><panel-sumary></panel-sumary><b data-vitrina=“Panel_X”>');
    assert.deepEqual(
      others.slice(-2).map(({ tagName, named, where }) => [tagName, named, where]),
      [
        ['panel-sumary', undefined, '<panel-sumary>'],
        ['b', 'panel-x', '<b data-vitrina="“Panel_X”">'],
      ],
    );
  });

  it('has the text that readers have without a script', () => {
    const fallbackOf = (inside: string) =>
      parsePage(`<panel-summary>${inside}</panel-summary>`).elements[0]?.fallback;
    assert.equal(fallbackOf(`<p>a <b>b</b></p>${json}<!-- c --><template>d</template>`), 'a b');
    assert.equal(fallbackOf('<img alt="">'), 'img');
  });
});
