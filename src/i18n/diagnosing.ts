import type { IssueCode } from '../dataset/issue.js';
import type { FaultCode, Params } from '../fault.js';
import type { Diagnosis } from './diagnosis.js';
import { fill } from './wording.js';

/** Codes that need other words once the facts are known. */
type FaultCase =
  | FaultCode
  | 'no-answer'
  | 'insecure'
  | 'local-file'
  | 'http-missing'
  | 'http-forbidden'
  | 'http-server'
  | 'not-json-empty'
  | 'not-json-html'
  | 'id-missing'
  | 'id-none'
  | 'too-deep';

/**
 * Sentences with `{params}`. What stands in `[ ]` is said only if all its params are known;
 * `[a|b]` says b when they are not.
 */
export interface DiagnosisTable {
  readonly asked: string;
  readonly came: string;
  readonly change: string;
  /** What was asked when it was not a file. */
  readonly inline: string;
  readonly faults: Readonly<Record<FaultCase, { readonly came: string; readonly change: string }>>;
  readonly issues: Readonly<Record<IssueCode, string>>;
  readonly dropped: string;
}

const MOST_IDS = 20;
const LONGEST_VALUE = 120;

export function diagnosisIn(table: DiagnosisTable): Diagnosis {
  return {
    fault({ code, params }) {
      const facts = factsOf(params, table.inline);
      const { came, change } = table.faults[caseOf(code, params)];
      return [
        ...(facts['asked'] ? [table.asked] : []),
        `${table.came}: ${came}`,
        `${table.change}: ${change}`,
      ]
        .map((line) => say(line, facts))
        .join('\n  ');
    },
    issue({ code, path, params }) {
      const facts = factsOf(params, table.inline);
      const dropped = facts['dropped'] && facts['dropped'] !== 'no' ? ` ${table.dropped}` : '';
      return `${path || '/'}: ${say(table.issues[code], facts)}${dropped}`;
    },
  };
}

function say(sentence: string, facts: Params): string {
  const said = sentence.replace(
    /\[([^\]|]*)\|?([^\]]*)\]/g,
    (_, known: string, otherwise: string) =>
      [...known.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => facts[name]) ? known : otherwise,
  );
  return fill(said, facts);
}

function caseOf(code: FaultCode, { url, crossOrigin, status, start, id, ids, limit }: Params) {
  let found: FaultCase = code;
  if (code === 'network-or-cors') {
    if (/^file:/i.test(String(url))) found = 'local-file';
    else if (page()?.protocol === 'https:' && /^http:/i.test(String(url))) found = 'insecure';
    else if (crossOrigin === 'no') found = 'no-answer';
  } else if (code === 'http') {
    if (status === 404 || status === 410) found = 'http-missing';
    else if (status === 401 || status === 403) found = 'http-forbidden';
    else if (status === 429 || Number(status) >= 500) found = 'http-server';
  } else if (code === 'not-json') {
    if (start === '') found = 'not-json-empty';
    else if (String(start).startsWith('<')) found = 'not-json-html';
  } else if (code === 'id-not-found') {
    if (Array.isArray(ids) && !ids.length) found = 'id-none';
    else if (!id) found = 'id-missing';
  } else if (code === 'too-large' && limit === 'depth') found = 'too-deep';
  return found;
}

/** The params as they are written down, with what follows from them. */
function factsOf(params: Params, inline: string): Params {
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) facts[name] = written(value);
  const { url, where } = facts;
  const origin = originOf(url);
  facts['asked'] = url || (where === 'inline' ? inline : '');
  facts['origin'] = origin;
  facts['allow'] = origin && origin !== page()?.origin ? `'self' ${origin}` : "'self'";
  facts['megabytes'] = facts['max'] ? String(Math.round(+facts['max'] / 2 ** 20)) : '';
  return facts;
}

function written(value: Params[string]): string {
  if (typeof value === 'object') {
    const more = value.length > MOST_IDS ? `… (+${value.length - MOST_IDS})` : '';
    return value.slice(0, MOST_IDS).join(', ') + more;
  }
  // Line breaks and control characters of a stranger's file have no business in a console line.
  const line = String(value).replace(/[\s\p{Cc}]+/gu, ' ');
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}

function originOf(url: string | undefined): string {
  try {
    const { origin } = new URL(url ?? '');
    return origin === 'null' ? '' : origin;
  } catch {
    return '';
  }
}

/** Absent on a server. */
function page(): Location | undefined {
  return globalThis.location;
}
