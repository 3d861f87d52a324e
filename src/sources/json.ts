import { Fault, type Params } from '../fault.js';
import { slipIn } from './slip.js';

/** Characters of the line that are shown on either side of a syntax error. */
const AROUND = 30;

/**
 * Parses JSON. `source` holds facts for the fault, such as the URL.
 * @throws Fault `not-json` with the position of the error, or `too-large` {limit: depth}.
 */
export function parseJson(json: string, source: Params): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Engines that parse recursively run out of stack if the nesting is too deep.
    throw error instanceof SyntaxError
      ? new Fault('not-json', { ...source, start: json.trim().slice(0, 60), ...slipOf(json) })
      : new Fault('too-large', { ...source, limit: 'depth' });
  }
}

/**
 * The kind of syntax error, its line, column and surroundings; empty if the text does not look like
 * JSON at all.
 */
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

/** Syntax errors with specific advice, recognised by what stands at the error and before it. */
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
