import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decoded } from '../../../src/sources/decode.js';

const text = '{"título": "São Paulo"}';
const utf16 = (order: 'le' | 'be') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('the bytes of a file', () => {
  const cases: readonly (readonly [what: string, bytes: Buffer, text: string, guessed: boolean])[] =
    [
      ['nothing', Buffer.of(), '', false],
      ['UTF-8', Buffer.from(text), text, false],
      ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), text, false],
      ['UTF-16, little endian', utf16('le'), text, false],
      ['UTF-16, big endian', utf16('be'), text, false],
      ['Latin-1', Buffer.from(text, 'latin1'), text, true],
      ['Latin-1 that begins with half a mark', Buffer.from('ÿa', 'latin1'), 'ÿa', true],
      ['UTF-8 that was cut inside of a letter', Buffer.from('añ').subarray(0, 2), 'aÃ', true],
      ['UTF-16 that was cut inside of a letter', utf16('le').subarray(0, 5), 'ÿþ{\0"', true],
      [
        'windows-1252, all that Latin-1 does not have',
        Buffer.from(Array.from({ length: 32 }, (_, index) => 0x80 + index)),
        '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
        true,
      ],
    ];
  for (const [what, bytes, expected, guessed] of cases) {
    it(`are read as they are meant: ${what}`, () =>
      assert.deepEqual(decoded(bytes), { text: expected, guessed }));
  }
});
