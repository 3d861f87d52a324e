// Gives each element a stable address, `elements/<tag>.js`, for pages that load a single one.
import type { Plugin } from 'vite';

/** Writes one module per element, a single line that imports the chunk that defines it. */
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

/** The tag that one of our modules defines; undefined for any other module. */
export function definedBy(id: string): string | undefined {
  return /\/elements\/([^/]+)\/define\.ts$/u.exec(id)?.[1];
}
