import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heightMessage, heightOf } from '../../../src/embedding/height.js';

describe('a message that tells a height', () => {
  it('is what a frame sends', () => {
    assert.equal(heightOf(structuredClone(heightMessage(640))), 640);
  });

  const others: unknown[] = [
    ...[
      NaN,
      Infinity,
      -Infinity,
      1e9,
      50_001,
      19,
      0,
      -640,
      640.5,
      '640',
      [640],
      null,
      true,
      640n,
      {},
    ].map((height) => ({ vitrina: 'height', height })),
    { vitrina: 'height' },
    { vitrina: 'height?', height: 640 },
    { type: 'height', height: 640 },
    ['height', 640],
    'height',
    640,
    null,
    undefined,
  ];
  for (const [index, data] of others.entries()) {
    it(`is not number ${index} of what others may send`, () => {
      assert.equal(heightOf(data), undefined);
    });
  }
});
