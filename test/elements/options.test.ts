import { expect } from '@open-wc/testing';
import { levelOf, oneOf } from '../../src/elements/options.js';

describe('oneOf', () => {
  const cases: [string | null, string][] = [
    ['row', 'row'],
    [' row\n', 'row'],
    ['', 'card'],
    ['Row', 'card'],
    ['constructor', 'card'],
    [null, 'card'],
  ];
  for (const [given, option] of cases) {
    it(`reads ${JSON.stringify(given)} as ${option}`, () =>
      expect(oneOf(given, ['card', 'row'])).to.equal(option));
  }
});

describe('levelOf', () => {
  const cases: [number | null, number][] = [
    [1, 1],
    [6, 6],
    [7, 6],
    [2.9, 2],
    [-3, 1],
    [0, 2],
    [NaN, 2],
    [Infinity, 6],
    [null, 2],
  ];
  for (const [given, level] of cases) {
    it(`reads ${given ?? 'nothing'} as ${level}`, () => expect(levelOf(given)).to.equal(level));
  }
});
