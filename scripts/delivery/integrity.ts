// Lists the hashes of all built files, and the modules that each element needs first.
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import type { Delivery } from '../../src/embedding/snippets.js';
import { definedBy } from './element-addresses.js';

/**
 * Writes `integrity.json`, with paths relative to it. Must be the last plugin, because later
 * changes would invalidate the hashes.
 */
export function writeIntegrity(version: string): Plugin {
  return {
    name: 'write-integrity',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith('.map'));
      const content: Delivery = {
        version,
        integrity: Object.fromEntries(
          files
            .map((file): [string, string] => [
              file.fileName,
              integrityOf(file.type === 'chunk' ? file.code : file.source),
            ])
            .sort(),
        ),
        modules: Object.fromEntries(modulesByTag(bundle)),
      };
      const source = `${JSON.stringify(content, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
    },
  };
}

export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

function modulesByTag(bundle: Rolldown.OutputBundle): [tag: string, modules: string[]][] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  return chunks
    .flatMap(({ fileName, moduleIds }) =>
      moduleIds.flatMap((id): [string, string[]][] => {
        const tag = definedBy(id);
        return tag ? [[tag, withImports(bundle, [...entries, fileName])]] : [];
      }),
    )
    .sort();
}

function withImports(bundle: Rolldown.OutputBundle, names: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (all.has(name) || chunk?.type !== 'chunk') return;
    all.add(name);
    chunk.imports.forEach(add);
  };
  names.forEach(add);
  return [...all];
}
