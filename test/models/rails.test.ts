import { expect } from 'chai';
import { describe, it } from 'node:test';
import { railsOf } from '../../src/models/rails.js';

describe('rails', () => {
  it('of an experience lead from it to each of those under it', () => {
    const { lanes, rows } = railsOf([{ experience: 'e', own: ['a', 'b'], shared: [] }]);
    expect(lanes).to.equal(1);
    expect(rows.map(({ node, lines }) => [node, lines.map(({ actor, d }) => [actor, d])])).to.eql([
      [
        'e',
        [
          ['a', 'M1 1H0.5V2'],
          ['b', 'M1 1H0.5V2'],
        ],
      ],
      [
        'a',
        [
          ['b', 'M0.5 0V2'],
          ['a', 'M0.5 0V1H1'],
        ],
      ],
      ['b', [['b', 'M0.5 0V1H1']]],
    ]);
  });

  it('of those who join experiences begin on top, each in a lane of its own, and end at the last', () => {
    const { lanes, rows } = railsOf([
      { experience: 'e', own: [], shared: ['x', 'y'] },
      { experience: 'f', own: ['a'], shared: ['y'] },
      { experience: 'g', own: [], shared: ['x'] },
    ]);
    expect(lanes).to.equal(3);
    const drawn = rows.map(({ node, lines }) => [
      node,
      lines.map(({ actor, experience = '', d }) => `${actor} ${experience} ${d}`),
    ]);
    expect(drawn).to.eql([
      ['x', ['x  M3 1H0.5V2']],
      ['y', ['x  M0.5 0V2', 'y  M3 1H1.5V2']],
      ['e', ['x  M0.5 0V2', 'y  M1.5 0V2', 'x e M0.5 1H3', 'y e M1.5 1H3']],
      ['f', ['x  M0.5 0V2', 'y  M1.5 0V1', 'y f M1.5 1H3', 'a f M3 1H2.5V2']],
      ['a', ['x  M0.5 0V2', 'a f M2.5 0V1H3']],
      ['g', ['x  M0.5 0V1', 'x g M0.5 1H3']],
    ]);
  });

  it('of nothing are none', () => {
    expect(railsOf([])).to.eql({ lanes: 1, rows: [] });
  });
});
