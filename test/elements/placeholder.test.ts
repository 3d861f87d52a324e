import { expect } from '@open-wc/testing';
import { attributesOf, mended, nameOf, withoutFiller } from '../../src/elements/placeholder.js';
import { place } from '../support/mount.js';

/** A div with these attributes and this inside, as a page's parser makes it. */
function written(attributes: string, content = ''): Element {
  const into = place();
  into.innerHTML = `<div ${attributes}>${content}</div>`;
  return into.firstElementChild ?? expect.fail();
}

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
      expect(mended(given)).to.deep.equal({ value, quoted }));
  }

  it('takes no longer over a long value than over the signs in it', () => {
    const long = `a${' '.repeat(200_000)}b`;
    expect(mended(`${long} `).value).to.equal(long);
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
    it(`reads ${JSON.stringify(given)} as ${name}`, () => expect(nameOf(given)).to.equal(name));
  }
});

describe('attributesOf', () => {
  const known = ['src', 'heading-level', 'link-template'];
  const cases: [string, Record<string, string>][] = [
    ['data-src="/a.json" data-heading-level="3"', { src: '/a.json', 'heading-level': '3' }],
    [
      'DATA-HEADINGLEVEL=3 data-link_template="/{id}"',
      { 'heading-level': '3', 'link-template': '/{id}' },
    ],
    ['src="/a.json" data-onclick="a()" data-vitrina="x" data-data="y" class="z"', {}],
    ['data-src=""', { src: '' }],
  ];
  for (const [attributes, expected] of cases) {
    it(`reads ${attributes}`, () => {
      const found = attributesOf(written(attributes).attributes, known);
      expect(Object.fromEntries(found.map(({ name, value }) => [name, value]))).to.deep.equal(
        expected,
      );
    });
  }
});

describe('withoutFiller', () => {
  const json = '<script type="application/json">{}</script>';
  const cases: [string, string][] = [
    ['<br>\n<p>&nbsp;</p>\n', ''],
    ['<br><p>Texto</p><br>', '<p>Texto</p>'],
    ['<p><br></p><p>Uno</p><p></p><p>Dos</p>', '<p>Uno</p><p></p><p>Dos</p>'],
    ['<p><img alt=""></p>', '<p><img alt=""></p>'],
    [`<p>${json}</p>`, json],
    [`<p>${json}<br></p><p>Texto</p>`, `${json}<p><br></p><p>Texto</p>`],
    ['Texto', 'Texto'],
  ];
  for (const [given, left] of cases) {
    it(`leaves of ${given.trim()} ${left || 'nothing'}`, () => {
      const element = written('', given);
      withoutFiller(element);
      expect(element.innerHTML).to.equal(left);
    });
  }
});
