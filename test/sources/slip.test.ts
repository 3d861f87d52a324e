import { expect } from 'chai';
import { describe, it } from 'node:test';
import { slipIn } from '../../src/sources/slip.js';

/** `^` stands where the text stops being JSON. */
const slips: readonly string[] = [
  '{"a": 1,^}',
  '{"a": 1 ^"b": 2}',
  '{"a" ^1}',
  '{"a": ^}',
  '{^a: 1}',
  '{^,}',
  '[1,^]',
  '[1 ^2]',
  '[^,1]',
  '["a"^}',
  '{"a": 1^]',
  '{"a": "b"}^}',
  '{} ^{}',
  '{"a": ^“b”}',
  "{^'a': 1}",
  '{"a": ^undefined}',
  '{"a": ^NaN}',
  '{"a": 0^1}',
  '{"a": 1^.}',
  '{"a": ^+1}',
  '{"a": ^.5}',
  '{"a": "b^\\x"}',
  '{"a": "b^\\u12"}',
  '{"a": "b^\n"}',
  '{"a": "b^',
  '{"a": [1, {"b": 2}^',
  '{"a": ^// one\n1}',
  '{"a": true^e}',
  '{"a": ^True}',
  '^\ufeff{}',
  '\u00a0^',
];

describe('slipIn', () => {
  for (const marked of slips) {
    it(`finds the place in ${JSON.stringify(marked)}`, () => {
      const at = marked.startsWith('\u00a0') ? 0 : marked.indexOf('^');
      const json = marked.replace('^', '');
      expect(() => JSON.parse(json) as unknown).to.throw(SyntaxError);
      expect(slipIn(json)).to.equal(at);
    });
  }

  it('finds none in what is JSON', () => {
    const good =
      ' {"a": [-1.5e+3, 0, true, false, null, "\\u00f3 \\" \\/", {}, []], "b": {"c": ""}}\n';
    expect(JSON.parse(good)).to.be.an('object');
    expect(slipIn(good)).to.equal(good.length);
  });

  it('agrees with the engine on every text that lacks one letter', () => {
    const good = '{"a": [-1.5e3, true, null, "b\\"c"], "d": {"e": ""}}';
    for (let at = 0; at < good.length; at++) {
      const json = good.slice(0, at) + good.slice(at + 1);
      let right = true;
      try {
        JSON.parse(json);
      } catch {
        right = false;
      }
      const slip = slipIn(json);
      if (right) expect(slip, json).to.equal(json.length);
      // Up to there it could still have become JSON.
      expect(slipIn(json.slice(0, slip)), json).to.equal(slip);
    }
  });

  it('is not tired by depth or length', () => {
    expect(slipIn('['.repeat(1_000_000))).to.equal(1_000_000);
    expect(slipIn(`["${'a'.repeat(1_000_000)}`)).to.equal(1_000_002);
  });
});
