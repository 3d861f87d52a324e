// Files of two builds never run together: what they say and what they call each other differ.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { brotliSize } from '../minify-once-more.js';

/**
 * Makes every chunk that asks `core` for anything ask it for a name that only the core of the same
 * build has. A browser that has kept one of them from another build refuses the import as a whole,
 * before anything of it runs. Other names of a minifier it would have found, and called what is
 * another function there. `alone` is what tells of it, and has to run beside any core.
 */
export function oneBuild(core: string, alone: RegExp): Plugin {
  return {
    name: 'one-build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const names = namesOf(chunks.map(({ fileName, code }) => `${fileName}\n${code}`));
      const before = bundle[core]?.type === 'chunk' ? bundle[core].code : '';
      const sizes = names.map((name) => brotliSize(exporting(name, before)));
      const name = names[sizes.indexOf(Math.min(...sizes))] ?? '';
      for (const chunk of chunks) {
        if (chunk.fileName === core) chunk.code = exporting(name, chunk.code);
        else if (!chunk.isEntry && !alone.test(chunk.fileName)) {
          const path = posix.relative(posix.dirname(chunk.fileName), core);
          // What asks the core for nothing, such as a table of words, can mistake nothing.
          chunk.code = chunk.code.replace(asking(path), `import{${name},`);
        }
      }
    },
  };
}

const asking = (path: string): RegExp =>
  new RegExp(`\\bimport\\{(?=[^{}]*\\}from"\\./${path.replaceAll('.', '\\.')}")`, 'u');

/**
 * Names for a build, each a letter, a letter or digit, a digit: no word of the language, and longer
 * than a minifier's names. Several, as it is a matter of luck to brotli, of forty bytes, which it is.
 */
function namesOf(codes: string[]): string[] {
  const hash = createHash('sha256').update(codes.sort().join('\n')).digest();
  return Array.from({ length: 16 }, (_, at) => {
    const number = hash.readUInt16BE(2 * at);
    const sign = (from: number, by: number, count: number): string =>
      (from + (Math.floor(number / by) % count)).toString(36);
    return sign(10, 360, 26) + sign(0, 10, 36) + sign(0, 1, 10);
  });
}

function exporting(name: string, code: string): string {
  const list = /\bexport\{([\w$]+)(?=[^{}]*\};?\s*$)/u;
  if (!list.test(code)) throw new Error('The core exports nothing');
  return code.replace(list, (_, local: string) => `export{${local} as ${name},${local}`);
}

/** Gives a module copies of its own of what it imports, so that it needs no other chunk for them. */
export function withCopies(importer: RegExp, copied: RegExp): Plugin {
  return {
    name: 'with-copies',
    enforce: 'pre',
    async resolveId(source, from = '', options) {
      if (!importer.test(from) || !copied.test(source)) return undefined;
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      return found && `${found.id}?copy`;
    },
  };
}
