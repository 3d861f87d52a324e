import type { Params } from '../fault.js';
import { fill } from './wording.js';

/**
 * The sentence with its `{params}` filled in. What stands in `[ ]` is said only if all its params are
 * known; `[a|b]` says b when they are not.
 */
export function say(sentence: string, facts: Params): string {
  const said = sentence.replace(
    /\[([^[\]|]*)(?:\|([^[\]]*))?\]/g,
    (_, known: string, otherwise: string | undefined) =>
      [...known.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => facts[name])
        ? known
        : (otherwise ?? ''),
  );
  return fill(said, facts);
}
