import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escaped, indented, startTag } from '../../../src/embedding/markup.js';

describe('markup', () => {
  const tags: readonly (readonly [
    name: string,
    attributes: Readonly<Record<string, string>>,
    written: string,
  ])[] = [
    ['p', {}, '<p>'],
    ['p', { lang: 'es', id: 'a' }, '<p lang="es" id="a">'],
    ['script', { defer: '', src: '/a.js' }, '<script defer src="/a.js">'],
    ['link', { rel: 'x' }, '<link rel="x" />'],
    ['p', { title: '"a"\u{a0}& <b>\'' }, '<p title="&quot;a&quot;&nbsp;&amp; &lt;b&gt;\'">'],
  ];
  for (const [name, attributes, written] of tags) {
    it(`begins an element: ${written}`, () =>
      assert.equal(startTag(name, Object.entries(attributes)), written));
  }

  it('has nothing in its text that is read as markup', () =>
    assert.equal(escaped('<b> &amp;\u{a0}"'), '&lt;b&gt; &amp;amp;&nbsp;"'));

  it('is moved to the right, but for what is preformatted', () =>
    assert.equal(
      indented('<p>a</p>\n<pre>\nb\n</pre>\n<p>c</p>', '  '),
      '  <p>a</p>\n  <pre>\nb\n</pre>\n  <p>c</p>',
    ));
});
