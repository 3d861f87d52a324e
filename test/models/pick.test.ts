import { expect } from 'chai';
import { describe, it } from 'node:test';
import { Fault } from '../../src/fault.js';
import { pick } from '../../src/models/pick.js';

const one = new Map([['a', 1]]);
const two = new Map([
  ['a', 1],
  ['constructor', 2],
]);

describe('pick', () => {
  const found: [string, ReadonlyMap<string, number>, string | undefined, number][] = [
    ['the one that is named', two, 'a', 1],
    ['an id that objects know', two, 'constructor', 2],
    ['an id with space around it', two, '\n a ', 1],
    ['the only one there is', one, undefined, 1],
    ['the only one for an empty id', one, '  ', 1],
  ];
  for (const [what, entities, id, value] of found) {
    it(`finds ${what}`, () => {
      expect(pick('panel', entities, id)).to.equal(value);
    });
  }

  const missed: [string, ReadonlyMap<string, number>, string | undefined, string, string[]][] = [
    ['one that is not there', two, 'b', 'b', ['a', 'constructor']],
    ['one that is not there though there is only one', one, 'b', 'b', ['a']],
    ['an id that is only on the prototype', one, 'toString', 'toString', ['a']],
    ['which of several', two, undefined, '', ['a', 'constructor']],
    ['one of none', new Map(), 'a', 'a', []],
  ];
  for (const [what, entities, asked, id, ids] of missed) {
    it(`does not know ${what}, and says which ids there are`, () => {
      expect(() => pick('experience', entities, asked))
        .to.throw(Fault)
        .that.deep.includes({ code: 'id-not-found', params: { kind: 'experience', id, ids } });
    });
  }
});
