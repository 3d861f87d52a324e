// Files of two builds never run together: neither what they say nor what they call each other agrees.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes every chunk ask `core` for a name that only the core of the same build has. A browser that has
 * kept one of them from another build refuses the import as a whole, before anything of it runs. Other
 * names of a minifier it would have found, and called what is another function there. `alone` is what
 * tells of it, and has to run beside any core.
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
          chunk.code = `import{${name}}from"./${path}";${chunk.code}`;
        }
      }
    },
  };
}

/** Not as short as those of a minifier: it stands beside them. */
function nameOf(codes: string[]): string {
  const hash = createHash('sha256').update(codes.sort().join('\n')).digest();
  return `v${hash.readUIntBE(0, 6).toString(36).slice(-3)}`;
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
