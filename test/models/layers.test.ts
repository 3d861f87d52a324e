import { expect } from 'chai';
import { describe, it } from 'node:test';
import { crossings, heights, untangled, type Layers, type Link } from '../../src/models/layers.js';

/** Blocks of one side as `a b | c`: the nodes of a block, and the next. */
const side = (text: string) =>
  text
    .split('|')
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => ({ id: block, nodes: block.split(' ') }));
const layers = (middle: string, ...sides: readonly string[]): Layers => ({
  middle: middle.split(' '),
  sides: sides.map(side),
});
/** Lines as `a-1 b-2`. */
const links = (text: string): readonly Link[] =>
  text.split(' ').map((pair) => {
    const [node = '', middle = ''] = pair.split('-');
    return [node, middle];
  });
const written = ({ middle, sides }: Layers): readonly string[] => [
  middle.join(' '),
  ...sides.map((blocks) => blocks.map(({ nodes }) => nodes.join(' ')).join(' | ')),
];

/** The same numbers on every machine and run. */
function* numbers(): Generator<number> {
  for (let seed = 7; ;) {
    seed = (seed * 48_271) % 2_147_483_647;
    yield seed;
  }
}

/** A dataset of its size, with everybody in one to three experiences. */
function large(experiences: number, actors: number): readonly [Layers, readonly Link[]] {
  const random = numbers();
  const next = (below: number): number => Number(random.next().value) % below;
  const middle = Array.from({ length: experiences }, (_, n) => `e${n}`);
  const nodes = Array.from({ length: actors }, (_, n) => `a${n}`);
  const block = (from: number) => ({
    id: `b${from}`,
    nodes: nodes.filter((_, n) => n % 8 === from),
  });
  const lines = nodes.flatMap((node) => {
    const joined = new Set([0, 1, 2].slice(0, 1 + next(3)).map(() => `e${next(experiences)}`));
    return [...joined].map((one): Link => [node, one]);
  });
  return [{ middle, sides: [[0, 1, 2, 3].map(block), [4, 5, 6, 7].map(block)] }, lines];
}

describe('layers', () => {
  for (const [what, given, lines, expected] of [
    ['nothing', layers('1 2', 'a b'), 'a-1 b-2', 0],
    ['a cross', layers('1 2', 'a b'), 'a-2 b-1', 1],
    ['lines from one node', layers('1 2 3', 'a'), 'a-1 a-2 a-3', 0],
    ['lines to one node', layers('1', 'a b c'), 'a-1 b-1 c-1', 0],
    ['all with all', layers('1 2 3', 'a b c'), 'a-1 a-2 a-3 b-1 b-2 b-3 c-1 c-2 c-3', 9],
    ['each side by itself', layers('1 2', 'a b', 'c d'), 'a-2 b-1 c-2 d-1', 2],
    ['over blocks', layers('1 2', 'a | b'), 'a-2 b-1', 1],
  ] as const) {
    it(`count as crossings: ${what}`, () => {
      expect(crossings(given, links(lines))).to.equal(expected);
    });
  }

  for (const [what, given, lines, expected] of [
    ['nothing, where it is as it should be', layers('1 2', 'a b'), 'a-1 b-2', ['1 2', 'a b']],
    ['nodes of a block', layers('1 2', 'a b'), 'a-2 b-1', ['1 2', 'b a']],
    ['blocks, whole', layers('1 2 3', 'a b | c'), 'a-2 b-3 c-1', ['1 2 3', 'c | a b']],
    [
      'the middle, for both sides',
      layers('1 2 3', 'a | b | c', 'd | e | f'),
      'a-3 b-1 c-2 d-3 e-1 f-2',
      ['1 2 3', 'b | c | a', 'e | f | d'],
    ],
    ['no block apart', layers('1 2', 'a c | b'), 'a-1 b-1 c-2', ['1 2', 'b | a c']],
  ] as const) {
    it(`are put in order: ${what}`, () => {
      expect(written(untangled(given, links(lines)))).to.deep.equal(expected);
    });
  }

  it('keep what nothing is joined to', () => {
    const order = untangled(layers('1 2', 'a b', ''), [['a', '2']]);
    expect(order.middle).to.have.members(['1', '2']);
    expect(order.sides[0]?.flatMap(({ nodes }) => nodes)).to.have.members(['a', 'b']);
    expect(order.sides[1]).to.deep.equal([]);
  });

  for (const [experiences, actors] of [
    [5, 16],
    [30, 90],
    [400, 1600],
  ] as const) {
    it(`of ${experiences} experiences and ${actors} actors cross less, always in the same way`, () => {
      const [given, lines] = large(experiences, actors);
      const order = untangled(given, lines);
      expect(crossings(order, lines)).to.be.below(crossings(given, lines));
      expect(written(untangled(given, lines))).to.deep.equal(written(order));
      expect(order.sides.flat().map(({ nodes }) => [...nodes].sort())).to.have.deep.members(
        given.sides.flat().map(({ nodes }) => [...nodes].sort()),
      );
    });
  }

  it('stand in rows of one height, of which a heading takes one', () => {
    expect([...heights(layers('1 2', 'a | b'))].filter(([id]) => id)).to.deep.equal([
      ['1', 0.25],
      ['2', 0.75],
      ['a', 0.375],
      ['b', 0.875],
    ]);
  });
});
