// After the bundler's own minifier: together they make the core some 350 bytes of brotli smaller.
import { brotliCompressSync, constants } from 'node:zlib';
import { minify, type MinifyOptions, type SimpleIdentifierMangler } from 'terser';
import type { Plugin, Rolldown } from 'vite';

/** `counted` names the chunk of which every byte is counted. */
export function minifyOnceMore(counted: string): Plugin {
  return {
    name: 'minify-once-more',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const isCounted = chunk.name === counted;
        await shorten(chunk, { compress: { passes: 3 }, mangle: !isCounted });
        if (!isCounted) continue;
        const names = await bestNames(chunk.code);
        await shorten(chunk, { compress: false, mangle: { nth_identifier: names } });
      }
    },
  };
}

async function shorten(chunk: Rolldown.OutputChunk, how: MinifyOptions): Promise<void> {
  const { code = chunk.code, map } = await minify(chunk.code, {
    module: true,
    ecma: 2020,
    sourceMap: chunk.map ? { content: JSON.stringify(chunk.map), asObject: true } : false,
    ...how,
  });
  chunk.code = code;
  if (chunk.map && typeof map === 'object') Object.assign(chunk.map, map);
}

/** The most frequent letters, by frequency and by the alphabet; the others name what is left. */
const frequent = ['etnrisouaflchpdv', 'acdefhilnoprstuv'];
const others = 'mgybwxkjqzESTNCLAOMDPHBFIRUWXVJKQGYZ_$';

/**
 * Which letters serve brotli best is a matter of luck, and in the core of a hundred bytes: with one
 * order of them, to delete a line could cost fifty. Of several orders the best is taken.
 */
async function bestNames(code: string): Promise<SimpleIdentifierMangler> {
  const orders = frequent.flatMap((letters) =>
    Array.from(letters, (_, at) => letters.slice(at) + letters.slice(0, at) + others),
  );
  const sizes = await Promise.all(
    orders.map(async (order) => {
      const mangle = { nth_identifier: namesIn(order) };
      const named = await minify(code, { module: true, ecma: 2020, compress: false, mangle });
      return brotliSize(named.code ?? code);
    }),
  );
  return namesIn(orders[sizes.indexOf(Math.min(...sizes))] ?? others);
}

/** `a`, `b`, … `aa`, `ba`, … in the order of the letters. */
function namesIn(letters: string): SimpleIdentifierMangler {
  const later = `${letters}0123456789`;
  return {
    get(n) {
      let name = letters.charAt(n % letters.length);
      for (
        let rest = Math.floor(n / letters.length);
        rest;
        rest = Math.floor(rest / later.length)
      ) {
        rest--;
        name += later.charAt(rest % later.length);
      }
      return name;
    },
  };
}

export function brotliSize(code: string): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
