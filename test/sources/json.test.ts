import { expect } from 'chai';
import { describe, it } from 'node:test';
import { Fault } from '../../src/fault.js';
import { parseJson } from '../../src/sources/json.js';

/** What a writer is told how to mend; without a name, only where it is. */
const slips: readonly [json: string, slip: string | undefined][] = [
  ['{"a": [1, 2', 'cut'],
  ['{"a": "half a te', 'cut'],
  ['{"a": 1, // one\n "b": 2}', 'comment'],
  ['/* mine */ {"a": 1}', 'comment'],
  ['// mine\n{"a": 1}', 'comment'],
  ['{"a": 1,}', 'comma'],
  ['{"a": [1, 2,\n]}', 'comma'],
  ['{"a": 1,, "b": 2}', 'comma'],
  ["{'a': 1}", 'quotes'],
  ['{"a": “b”}', 'quotes'],
  ['{"a": 1\n "b": 2}', 'joint'],
  ['[{} {}]', 'joint'],
  ['{"a": "say "b""}', 'joint'],
  ['{"a": "b\n", "c": 1}', 'open'],
  ['{a: 1}', undefined],
  ['{"a": tru}', undefined],
  ['{"a": 1}}', undefined],
];

describe('parseJson', () => {
  for (const [json, slip] of slips) {
    it(`calls ${JSON.stringify(json)} ${slip ?? 'by no name'}`, () => {
      try {
        parseJson(json, {});
      } catch (fault) {
        expect(fault instanceof Fault && fault.params['slip']).to.equal(slip);
        return;
      }
      expect.fail('it was parsed');
    });
  }
});
