import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributesOf, mended, nameOf, withoutPrefix } from '../../../src/page/placeholder.js';

describe('mended', () => {
  const cases: [string, string, boolean?][] = [
    ['/datos/panel.json', '/datos/panel.json'],
    ['', ''],
    [' \n\u00a0\u200b ', ''],
    ['\u00a0 /a b.json\t\u200b', '/a b.json'],
    ['/a?x=1&amp;y=2&amp;amp;z=3&#038;w=4', '/a?x=1&y=2&z=3&w=4'],
    ['/a?x=1&y=2&ampere=3', '/a?x=1&y=2&ampere=3'],
    ['“/a.json”', '/a.json', true],
    ['” /a.json ″', '/a.json', true],
    ['&quot;/a.json&quot;', '/a.json', true],
    ["l'eau", "l'eau"],
  ];
  for (const [given, value, quoted = false] of cases) {
    it(`reads ${JSON.stringify(given)} as ${JSON.stringify(value)}`, () =>
      assert.deepEqual(mended(given), { value, quoted }));
  }

  it('takes no longer over a long value than over the signs in it', () => {
    const long = `a${' '.repeat(200_000)}b`;
    assert.equal(mended(`${long} `).value, long);
  });
});

describe('nameOf', () => {
  const cases: [string, string][] = [
    ['panel-summary', 'panel-summary'],
    [' Panel-Summary\u00a0', 'panel-summary'],
    ['panel–summary', 'panel-summary'],
    ['panel_summary', 'panel-summary'],
    ['“panel-summary”', 'panel-summary'],
    ['vitrina-panel-summary', 'panel-summary'],
    ['vitrina-data', 'vitrina-data'],
    ['vitrina-vitrina-data', 'vitrina-data'],
    ['constructor', 'constructor'],
  ];
  for (const [given, name] of cases) {
    it(`reads ${JSON.stringify(given)} as ${name}`, () => assert.equal(nameOf(given), name));
  }
});

describe('withoutPrefix', () => {
  const cases: [string, string][] = [
    ['panel-summary', 'panel-summary'],
    ['vitrina-panel-summary', 'panel-summary'],
    ['vitrina-data', 'vitrina-data'],
    ['my-vitrina-panel', 'my-vitrina-panel'],
  ];
  for (const [given, tag] of cases) {
    it(`makes ${tag} of ${given}`, () => assert.equal(withoutPrefix(given), tag));
  }
});

describe('attributesOf', () => {
  const known = ['src', 'heading-level', 'link-template'];
  const cases: [Record<string, string>, Record<string, string>][] = [
    [
      { 'data-src': '/a.json', 'data-heading-level': '3' },
      { src: '/a.json', 'heading-level': '3' },
    ],
    [
      { 'data-headinglevel': '3', 'data-link_template': '/{id}' },
      { 'heading-level': '3', 'link-template': '/{id}' },
    ],
    [
      {
        src: '/a.json',
        'data-onclick': 'a()',
        'data-vitrina': 'x',
        'data-data': 'y',
        class: 'z',
      },
      {},
    ],
    [{ 'data-src': '' }, { src: '' }],
  ];
  for (const [written, expected] of cases) {
    it(`reads ${JSON.stringify(written)}`, () => {
      const given = Object.entries(written).map(([name, value]) => ({ name, value }));
      const found = attributesOf(given, known).map(({ name, value }) => [name, value]);
      assert.deepEqual(Object.fromEntries(found), expected);
    });
  }
});
