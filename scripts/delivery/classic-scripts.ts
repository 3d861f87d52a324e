// Beside the modules, the same as classic scripts of one file each, for pages that they do not suit.
import { posix } from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * To stand after whatever changes modules. `entries` names what each file begins with: a file of the
 * bundle, or a source file. Each runs once on a page in each version.
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

/** Stands for where the files of the bundle would lie. */
const place = '/bundle';

/** Lets a build read what another has just made. */
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
 * A module without imports and exports as a script that pages may delay, move, write into themselves
 * and join with others: no comment before it swallows it, its names stay its own, it is strict for
 * itself alone, and it is ASCII, because a script without a charset is read in that of its page.
 * Takes what a minifier writes, in which only literals hold what has to be escaped.
 *
 * What is called by the same name runs once, as a module does: what swaps the body of a page runs the
 * scripts in it anew each time.
 */
function classicScript(code: string, name: string): string {
  const ascii = code
    .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll(/<(?=!--|\/?script)/gi, '\\x3c');
  // Around the function that has all names of its own.
  const once = `var k=Symbol.for(${JSON.stringify(name)});if(customElements[k])return;customElements[k]=!0;`;
  const script = `\n;(function(){${once}(function(){"use strict";${ascii.trim()}})()})();\n`;
  // Throws where an escape came to stand in no literal.
  new Script(script);
  return script;
}
