import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fetchedOrigins,
  frameAttributes,
  languageOf,
  readAddress,
} from '../../../src/embedding/address.js';
import { attributesOf } from '../../../src/prerender/articles.js';

const sorted = (names: readonly string[] = []) => [...names].sort();
const own = 'https://municipio.example';
const listed = 'https://datos.example';
/** What a frame shows, or why it shows nothing. */
function read(query: string, origins = [own]) {
  const address = new URL(`${own}/vitrina/iframe.html?${query}`);
  const request = readAddress(address, origins);
  if (typeof request === 'string') return request;
  const { tag, src, identity } = request;
  return { tag, src, identity, ...frameAttributes(request, attributesOf(tag), address, origins) };
}
const shown = (query: string) => {
  const request = read(query);
  return typeof request === 'string' ? assert.fail(request) : request;
};

describe('the address of a frame', () => {
  it('names an element, its data and its attributes', () => {
    assert.deepEqual(
      read('element=panel-summary&src=/datos/panel.json&panel=panel-02&lang=es&identity=poncho'),
      {
        tag: 'panel-summary',
        src: `${own}/datos/panel.json`,
        attributes: { panel: 'panel-02', 'heading-level': '1' },
        identity: 'poncho',
        ignored: [],
      },
    );
  });

  it('may be written as people write: blanks, capitals, a level of its own', () => {
    const request = shown('element= Panel-Summary &src= datos.json &heading-level= 3');
    assert.equal(request.tag, 'panel-summary');
    assert.equal(request.src, `${own}/vitrina/datos.json`);
    assert.deepEqual(request.attributes, { 'heading-level': '3' });
  });

  it('says once what it says: the first of a name counts', () => {
    const { src, attributes } = shown(
      'element=panel-summary&src=a.json&panel=uno&panel=dos&src=//evil',
    );
    assert.deepEqual([src, attributes['panel']], [`${own}/vitrina/a.json`, 'uno']);
  });

  const refused: [query: string, why: string][] = [
    ['', 'unknown-element'],
    ['element=', 'unknown-element'],
    ...['__proto__', 'constructor', 'toString', 'script', 'iframe', 'vitrina-data', 'div'].map(
      (tag): [string, string] => [`element=${tag}&src=a.json`, 'unknown-element'],
    ),
    ['element=panel-summary', 'missing-source'],
    ['element=panel-summary&src=%20', 'missing-source'],
    ...[
      'javascript:alert(1)',
      ' JaVa\tscript:alert(1)',
      'data:application/json,{}',
      `blob:${own}/0b4a`,
      'file:///etc/passwd',
      'ftp://municipio.example/a.json',
      '//evil.example/a.json',
      '\\\\evil.example/a.json',
      'http://municipio.example/a.json',
      'https://municipio.example:8443/a.json',
      'https://municipio.example@evil.example/a.json',
      'https://municipio.example.evil.example/a.json',
      'https://[',
    ].map((src): [string, string] => [
      `element=panel-summary&src=${encodeURIComponent(src)}`,
      'foreign-source',
    ]),
  ];
  for (const [query, why] of refused) {
    it(`is refused, ${why}: ${query}`, () => {
      assert.equal(read(query), why);
    });
  }

  it('gets data from an origin that the site lists', () => {
    const query = `element=panel-summary&src=${listed}/a.json`;
    assert.equal(read(query), 'foreign-source');
    assert.notEqual(typeof read(query, [own, listed]), 'string');
  });

  const ignored: [query: string, names: string[]][] = [
    ['onclick=alert(1)&style=color:red&srcdoc=x', ['onclick', 'style', 'srcdoc']],
    ['__proto__=x&constructor=y', ['__proto__', 'constructor']],
    ['data={}&class=x&id=y&slot=z&is=w', ['data', 'class', 'id', 'slot', 'is']],
    ['loading=lazy&sync-url=q&experiences=a', ['loading', 'sync-url', 'experiences']],
    ['identity=../../evil', ['identity']],
    ['link-template=javascript:alert({id})', ['link-template']],
    ['link-template=https://evil.example/{id}', ['link-template']],
    ['ver=6.5&utm_source=boletin', ['ver', 'utm_source']],
  ];
  for (const [query, names] of ignored) {
    it(`may say what is not let through, and is followed without it: ${query}`, () => {
      const request = shown(`element=panel-summary&src=a.json&${query}`);
      assert.deepEqual(sorted(request.ignored), sorted(names));
      assert.deepEqual(Object.keys(request.attributes), ['heading-level']);
      assert.equal(request.identity, undefined);
    });
  }

  it('may lead its links to pages of the site', () => {
    const { attributes } = shown('element=panel-summary&src=a.json&link-template=/e/{id}.html');
    assert.equal(attributes['link-template'], '/e/{id}.html');
  });

  const languages: [asked: string, language: string | undefined][] = [
    ['es', 'es'],
    [' pt-BR ', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['', undefined],
    ['es"><script>', undefined],
    ['español', undefined],
  ];
  for (const [asked, language] of languages) {
    it(`speaks ${String(language)} when asked for “${asked}”`, () => {
      const address = new URL(`${own}/?lang=${encodeURIComponent(asked)}`);
      assert.equal(languageOf(address), language);
    });
  }
});

describe('the origins that a policy lets a page fetch from', () => {
  const policies: [policy: string, origins: string[]][] = [
    ["default-src 'none'; connect-src 'self'; img-src https://fotos.example", [own]],
    [
      `default-src 'none';connect-src 'self'  ${listed}/carpeta/ https://otro.example:8443`,
      [own, listed, 'https://otro.example:8443'],
    ],
    [`Connect-Src ${listed}`, [listed]],
    ["connect-src 'none'", []],
    ['connect-src https: *.example.org', []],
    ['', []],
  ];
  for (const [policy, origins] of policies) {
    it(`are ${origins.join(', ') || 'none'}: ${policy}`, () => {
      assert.deepEqual(fetchedOrigins(policy, own), origins);
    });
  }
});
