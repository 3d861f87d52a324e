// Gives each element an address that stays: `elements/<tag>.js`, for pages that load one by itself.
import type { Plugin } from 'vite';

/** Writes a module per element, of one line, which imports the chunk that defines it. */
export function elementAddresses(): Plugin {
  return {
    name: 'element-addresses',
    generateBundle(_, bundle) {
      for (const { fileName, ...file } of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const id of file.moduleIds) {
          const tag = definedBy(id);
          if (!tag) continue;
          const source = `import '../${fileName}';\n`;
          this.emitFile({ type: 'asset', fileName: `elements/${tag}.js`, source });
        }
      }
    },
  };
}

/** The tag that a module of ours defines. */
export function definedBy(id: string): string | undefined {
  return /\/elements\/([^/]+)\/define\.ts$/u.exec(id)?.[1];
}
