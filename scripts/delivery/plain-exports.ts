// The core gives things under the names that they have in it. A bundler gives each a second one, a
// letter in the order of use, and everybody who reads a panel would pay for sixty of them.
import { posix } from 'node:path';
import type { Plugin } from 'vite';

/** To stand after the minifier, whose names these are. */
export function plainExports(core: string): Plugin {
  return {
    name: 'plain-exports',
    generateBundle(_, bundle) {
      const names = new Map<string, string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.fileName !== core || chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(/\bexport\{([^{}]*)\};?\s*$/u, (_all, list: string) => {
          for (const [own, given] of namesIn(list)) names.set(given, own);
          return `export{${[...names.values()].sort(byLastLetter).join()}};`;
        });
      }
      if (!names.size) throw new Error(`${core} exports nothing`);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const from = `from"./${posix.relative(posix.dirname(chunk.fileName), core)}"`;
        chunk.code = renamed(chunk.code, from, names);
      }
    },
  };
}

/** So written it is some twenty bytes less, compressed. */
function byLastLetter(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => name.split('').reverse().join(''));
  return String(a) < String(b) ? -1 : 1;
}

function renamed(code: string, from: string, names: ReadonlyMap<string, string>): string {
  const clauses = /\b(import|export)\{([^{}]*)\}(from"[^"]*")/gu;
  return code.replaceAll(clauses, (all, kind: string, list: string, source: string) => {
    if (source !== from) return all;
    const specifiers = namesIn(list).map(([given, local]) => {
      const own = names.get(given);
      if (!own) throw new Error(`The core does not export ${given}`);
      return own === local ? own : `${own} as ${local}`;
    });
    return `${kind}{${specifiers.join()}}${from}`;
  });
}

/** Of each `a as b`, and of each `a`, which is short for `a as a`. */
function namesIn(list: string): [name: string, as: string][] {
  return list.split(',').map((specifier) => {
    const [name = '', as = name] = specifier.trim().split(' as ');
    return [name, as];
  });
}
