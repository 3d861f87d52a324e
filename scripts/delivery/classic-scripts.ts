// Builds the modules a second time as classic scripts of one file each, for pages that cannot use
// modules.
import { posix } from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * Must come after all plugins that change modules. `entries` maps each file to its entry: a file of
 * the bundle, or a source file. In each version, every file runs once per page.
 */
export function classicScripts(entries: Readonly<Record<string, string>>, version: string): Plugin {
  return {
    name: 'classic-scripts',
    async generateBundle(_, bundle) {
      for (const [fileName, entry] of Object.entries(entries)) {
        const { target } = this.environment.config.build;
        const from = bundle[entry] ? posix.join(place, entry) : entry;
        const code = await joined(from, bundle, target);
        this.emitFile({
          type: 'asset',
          fileName,
          source: classicScript(code, `${fileName} ${version}`),
        });
      }
    },
  };
}

async function joined(
  entry: string,
  bundle: Rolldown.OutputBundle,
  target: string | false | string[],
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [fromBundle(bundle)],
    build: {
      write: false,
      target,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [file, ...more] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (file?.type !== 'chunk' || more.length) throw new Error(`${entry} is more than one file`);
  return file.code;
}

/** A virtual folder for the files of the bundle. */
const place = '/bundle';

/** Lets one build read the output of another. */
function fromBundle(bundle: Rolldown.OutputBundle): Plugin {
  const chunkAt = (id: string) => {
    const file = bundle[posix.relative(place, id)];
    return file?.type === 'chunk' ? file : undefined;
  };
  return {
    name: 'from-bundle',
    enforce: 'pre',
    resolveId(source, importer = place) {
      const id = posix.resolve(posix.dirname(importer), source);
      return chunkAt(id) && id;
    },
    load: (id) => chunkAt(id)?.code,
  };
}

/**
 * Wraps a module without imports and exports as a script that CMSs may delay, move, inline or join
 * with others. A comment before it cannot swallow it, its names stay private, strict mode applies
 * only to it, and it is ASCII, because a script without a charset is decoded as its page is. Expects
 * minified code, in which only literals contain characters that must be escaped.
 *
 * Scripts with the same `name` run once, as modules do: replacing the body of a page runs its
 * scripts again.
 */
function classicScript(code: string, name: string): string {
  const ascii = code
    .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll(/<(?=!--|\/?script)/gi, '\\x3c');
  // Goes around the function that holds all names.
  const once = `var k=Symbol.for(${JSON.stringify(name)});if(customElements[k])return;customElements[k]=!0;`;
  const script = `\n;(function(){${once}(function(){"use strict";${ascii.trim()}})()})();\n`;
  // Throws if an escape ended up outside a literal.
  new Script(script);
  return script;
}
