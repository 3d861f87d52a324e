// Files of two builds never run together: what they say and what they call each other differ.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin } from 'vite';

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
      const name = nameOf(chunks.map(({ fileName, code }) => `${fileName}\n${code}`));
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

/** A letter, a letter or digit, a digit: no word of the language, and longer than a minifier's names. */
function nameOf(codes: string[]): string {
  const hash = createHash('sha256').update(codes.sort().join('\n')).digest();
  const sign = (at: number, from: number, count: number): string =>
    (from + (hash.readUInt32BE(at) % count)).toString(36);
  return sign(0, 10, 26) + sign(4, 0, 36) + sign(8, 0, 10);
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
