import { Fault, type Params } from '../fault.js';
import { slipIn } from './slip.js';

/** Letters of the line that are shown on either side of a slip. */
const AROUND = 30;

/** Parses, or says as a fault what was there instead. `source` tells where: facts for the fault. */
export function parseJson(json: string, source: Params): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Engines that read nesting by recursion run out of stack on hostile depth.
    throw error instanceof SyntaxError
      ? new Fault('not-json', { ...source, start: json.trim().slice(0, 60), ...slipOf(json) })
      : new Fault('too-large', { ...source, limit: 'depth' });
  }
}

/** What the slip is, its line, column and surroundings, where the text was meant to be a dataset at all. */
function slipOf(json: string): Params {
  if (!/^\s*(?:[[{]|\/[/*])/u.test(json)) return {};
  const at = slipIn(json);
  const before = json.slice(0, at).split(/\r\n?|\n/u);
  const begun = before.at(-1) ?? '';
  const [rest = ''] = json.slice(at).split(/[\r\n]/u, 1);
  const from = begun.length > AROUND ? '…' : '';
  const on = rest.length > AROUND ? '…' : '';
  const excerpt = `${from}${begun.slice(-AROUND)}→${rest.slice(0, AROUND)}${on}`.trim();
  const slip = kindOf(json, at);
  return { line: before.length, column: begun.length + 1, excerpt, ...(slip && { slip }) };
}

/** Those that a writer is told how to mend; by what stands there and what before it. */
const kinds: readonly (readonly [kind: string, there: RegExp, before: RegExp])[] = [
  ['cut', /^$/u, /./u],
  ['open', /^[\r\n]/u, /[^\s]$/u],
  ['comment', /^\/[/*]/u, /./u],
  ['comma', /^[\]},]/u, /,$/u],
  ['quotes', /^['‘’“”„«»]/u, /./u],
  ['joint', /^["{[\p{L}\d-]/u, /["\]}\w]$/u],
];

function kindOf(json: string, at: number): string | undefined {
  const there = json.slice(at, at + 2);
  const before = json.slice(0, at).trimEnd().slice(-1);
  return kinds.find(([, one, other]) => one.test(there) && other.test(before || ' '))?.[0];
}
