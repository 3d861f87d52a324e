import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { optionsOf } from '../../../src/checking/options.js';
import { pageFindings } from '../../../src/checking/page.js';
import { shownTags } from '../../../src/embedding/elements.js';
import { parsePage } from '../../../src/page/parse.js';

const script = '<script type="module" src="/v/vitrina.js"></script>';
const panel = (attributes: string, inside = 'x') =>
  `<panel-summary src="a.json" ${attributes}>${inside}</panel-summary>`;
const list = (attributes: string) =>
  `<experience-list src="a.json" ${attributes}>x</experience-list>`;
const div = (attributes: string) => `<div ${attributes}>x</div>`;

const findingsIn = (html: string) => pageFindings(parsePage(html));

/** A page, and what is found in it: a code, and what the webmaster has written or meant. */
const pages: readonly (readonly [html: string, ...found: string[]])[] = [
  ['<p>Nothing of ours</p>'],
  [panel('')],
  [
    panel(
      'panel="p" layout=" compact " heading-level="3" loading="lazy" lang="es" link-template=""',
    ),
  ],
  [panel('id="a" class="b" style="c" data-x="1" aria-label="d" onclick="e" slot="f" part="g"')],
  [list('facets="topic, country" filter="country:AR,PE topic:a" sort="title" page-size="5"')],
  [list('sync-url="lista"')],
  ['<my-panel></my-panel><panel-footer></panel-footer><event-list></event-list>'],
  ['<panel-sumary src="a.json">x</panel-sumary>', 'misspelt-tag panel-summary'],
  ['<Panel_Summary>x</Panel_Summary>', 'misspelt-tag panel-summary'],
  ['<vitrina-panel-sumary>x</vitrina-panel-sumary>', 'misspelt-tag panel-summary'],
  ['<vitrina-panel-summary src="a">x</vitrina-panel-summary>'],
  [panel('layuot="compact"'), 'unknown-attribute layuot compact layout'],
  [panel('colour="red"'), 'unknown-attribute colour red'],
  [panel('sync-url="x"'), 'unknown-attribute sync-url x'],
  [panel('layout="articulo"'), 'unknown-value layout articulo article'],
  [panel('layout="Compact"'), 'unknown-value layout Compact compact'],
  [panel('heading-level="siete"'), 'wrong-number heading-level siete'],
  [panel('heading-level="7"'), 'wrong-number heading-level 7'],
  [list('page-size="0"'), 'wrong-number page-size 0'],
  [list('facets="pais topic"'), 'unknown-value facets pais'],
  [list('filter="contry:AR"'), 'unknown-value filter contry:AR country'],
  [list('filter="country=AR"'), 'unknown-value filter country=AR'],
  [
    '<experience-compare src="a" fields="result">x</experience-compare>',
    'unknown-value fields result results',
  ],
  [panel('link-template="/ficha"'), 'no-place-for-id link-template /ficha'],
  [panel('panel=“p”'), 'quotes panel p'],
  ['<panel-summary>x</panel-summary>', 'no-source'],
  ['<vitrina-data src="a.json"><panel-summary>x</panel-summary></vitrina-data>'],
  ['<panel-summary><script type="application/json">{}</script></panel-summary>', 'no-fallback'],
  [panel('', ' \n '), 'no-fallback'],
  [panel('', '<img alt="" src="a.png">')],
  ['<div><panel-summary src="a.json" /><p>gone</p></div>', 'not-closed'],
  [`<p>${panel('')}</p>`, 'in-paragraph'],
  [div('data-vitrina="panel-summary" data-src="a.json" data-heading-level="3" lang="es"')],
  [div('data-vitrina="Panel–Summary" data-src="a.json" data-headinglevel="3"')],
  [div('data-vitrina="panel-sumary" data-src="a.json"'), 'unknown-name panel-summary'],
  [div('data-vitrina="panel-summary" src="a.json"'), 'needs-data src', 'no-source'],
  [
    div('data-vitrina="panel-summary" data-src="a.json" data-layuot="compact" data-id="7"'),
    'unknown-attribute data-layuot data-layout',
  ],
  [
    div('data-vitrina="panel-summary" data-src="a.json" data-layout="ficha"'),
    'unknown-value data-layout ficha',
  ],
  ['<PANEL-SUMMARY SRC="a.json">x</PANEL-SUMMARY>'],
  ['<template><panel-summary><panel-sumary></template>'],
  [
    `<div data-vitrina="panel-summary" data-src="a.json" data-layuot="x">${panel('')}</div>`,
    // What holds its element already says nothing more.
  ],
  [`${panel('layout="x"')}<panel-sumary>`, 'unknown-value layout x', 'misspelt-tag panel-summary'],
  [
    `<panel-sumary></panel-sumary>${panel('layout="x"')}`,
    'misspelt-tag panel-summary',
    'unknown-value layout x',
  ],
];

describe('the check of a page', () => {
  for (const [html, ...expected] of pages) {
    it(`finds in ${html}: ${expected.join(' · ') || 'nothing'}`, () => {
      const found = findingsIn(script + html).map(({ code, params }) =>
        [code, params['name'], params['value'], params['meant']]
          .filter((one) => one !== undefined && one !== '')
          .join(' '),
      );
      assert.deepEqual(found, expected);
    });
  }

  it('finds a script that has lost its type, and a page without one', () => {
    const codes = (html: string) => findingsIn(html).map(({ code }) => code);
    assert.deepEqual(codes(`<script src="vitrina.js?ver=6"></script>${panel('')}`), ['not-module']);
    assert.deepEqual(codes(`<script src="a/vitrina.classic.js"></script>${panel('')}`), []);
    assert.deepEqual(codes(`<script type=Module src=vitrina.js></script>${panel('')}`), []);
    assert.deepEqual(codes(panel('')), ['no-script']);
  });

  it('knows on which line each is', () => {
    const findings = findingsIn(`${script}\n${panel('\n layout="x"')}\n<panel-sumary>`);
    assert.deepEqual(
      findings.map(({ line }) => line),
      [3, 4],
    );
  });
});

describe('the values that attributes have', () => {
  for (const tag of shownTags) {
    it(`are those of the class: ${tag}`, () => {
      const source = readFileSync(`src/elements/${tag}/${tag}.ts`, 'utf8');
      const fields = [...source.matchAll(/^ {2}(\w+): ((?:'\w+'(?: \| )?)+) = /gmu)];
      for (const [, field = '', union = ''] of fields) {
        const attribute = field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
        const options = optionsOf(tag, attribute);
        assert.ok(options && 'words' in options, attribute);
        const words = union.split(' | ').map((word) => word.slice(1, -1));
        assert.deepEqual([...options.words].sort(), words.sort());
      }
      assert.ok(fields.length, 'at least loading');
    });
  }
});
