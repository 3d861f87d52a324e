import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isAdded } from '../../src/dataset/editorial.js';

describe('A mark of what an editor added', () => {
  const cases: readonly [mark: string, path: string, added: boolean][] = [
    ['topics/1', 'topics/1', true],
    ['topics/1', 'topics/10', false],
    ['topics/1', 'topics/0', false],
    ['topics/1', 'topics', false],
    ['topics', 'topics/1', true],
    ['topics', 'topics', true],
    ['topic', 'topics', false],
    ['actors/2', 'actors/2/role', true],
    ['actors/2/role', 'actors/2', false],
    ['excerpts/results', 'excerpts/results/0', true],
  ];
  for (const [mark, path, added] of cases) {
    it(`on ${mark} ${added ? 'covers' : 'does not cover'} ${path}`, () => {
      expect(isAdded({ editorial: [{ path: 'name' }, { path: mark }] }, path)).to.equal(added);
    });
  }

  it('is not there when nobody made one', () => {
    expect(isAdded({}, 'topics')).to.equal(false);
    expect(isAdded({ editorial: [] }, 'topics')).to.equal(false);
  });
});
