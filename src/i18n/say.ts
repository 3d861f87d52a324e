import type { Params } from '../fault.js';
import { fill } from './wording.js';

/**
 * Fills in the `{params}` of a sentence. Text in `[ ]` is kept only if all its params are known;
 * `[a|b]` gives b if they are not.
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
