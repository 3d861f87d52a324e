import type { Issue } from '../dataset/issue.js';
import type { FaultCode, Params } from '../fault.js';
import { diagnosisMessages, type Locale } from './languages.js';
import type { DiagnosisMessages } from './messages.js';
import { say } from './say.js';

interface FaultFacts {
  readonly code: FaultCode;
  readonly params: Params;
}

/**
 * Words for failures: a sentence for visitors, and for the webmaster's console what was requested,
 * what was received and what to change.
 */
export interface Diagnosis {
  readonly stale: string;
  visitor(fault: FaultFacts): string;
  fault(fault: FaultFacts): string;
  issue(issue: Issue): string;
}

/** A fault code, or a case that needs other words once the facts are known. */
type FaultCase = keyof DiagnosisMessages['faults'];

/** Cases for which visitors read a different sentence from that of the code. */
type VisitorCase = Exclude<keyof DiagnosisMessages['visitors'], FaultCode>;

/** JSON syntax errors with specific advice. */
const jsonSlips = [
  'json-cut',
  'json-comment',
  'json-comma',
  'json-quotes',
  'json-joint',
  'json-open',
] as const;

const MOST_IDS = 20;
const LONGEST_VALUE = 300;

/**
 * Loads the words for failures, in Spanish if the language cannot be loaded; rejects if that fails
 * too.
 */
export async function loadDiagnosis(locale: Locale): Promise<Diagnosis> {
  const messages = await diagnosisMessages(locale);
  return {
    stale: messages.stale,
    visitor: ({ code, params }) => messages.visitors[visitorCase(caseOf(code, params)) ?? code],
    fault({ code, params }) {
      const facts = factsOf(params, messages);
      const { came, change } = messages.faults[caseOf(code, params)];
      return [
        ...(facts['asked'] ? [messages.asked] : []),
        `${messages.came}: ${came}`,
        `${messages.change}: ${change}`,
      ]
        .map((line) => say(line, facts))
        .join('\n  ');
    },
    issue: ({ code, path, params }) => {
      const sentence = messages.issues[params['because'] ? 'dropped-reference' : code];
      return `${path || '/'}: ${say(sentence, factsOf(params, messages))}`;
    },
  };
}

function caseOf(code: FaultCode, params: Params): FaultCase {
  const { url, status } = params;
  switch (code) {
    case 'missing-source':
      switch (params['reason']) {
        case 'disk':
          return 'disk-address';
        case 'quotes':
          return 'quoted-address';
        default:
          return params['src'] ? 'bad-address' : code;
      }
    case 'network-or-cors':
      if (/^file:/i.test(String(url))) return 'page-from-disk';
      if (page()?.protocol === 'https:' && /^http:/i.test(String(url))) return 'insecure';
      return params['crossOrigin'] === 'no' ? 'no-answer' : code;
    case 'http':
      if (status === 404 || status === 410) return 'http-missing';
      if (status === 401 || status === 403) return 'http-forbidden';
      return status === 429 || Number(status) >= 500 ? 'http-server' : code;
    case 'not-json':
      if (params['start'] === '') return 'not-json-empty';
      if (url && String(params['start']).startsWith('<')) return 'not-json-html';
      return (
        jsonSlips.find((one) => one === `json-${String(params['slip'])}`) ??
        (params['line'] ? 'json-slip' : code)
      );
    case 'wrong-schema':
      return params['reason'] ? 'nothing-left' : code;
    case 'id-not-found':
      if (Array.isArray(params['ids']) && !params['ids'].length) return 'id-none';
      return params['id'] ? code : 'id-missing';
    case 'too-large':
      return params['limit'] === 'depth' ? 'too-deep' : code;
    case 'internal':
      if (params['contentType']) return 'page-not-html';
      if (params['hidden']) return 'name-hidden';
      // With a URL, our own code failed. A page may replace a browser function and still do it
      // well.
      return params['replaced'] && !url ? 'page-replaced' : code;
    default:
      return code;
  }
}

function visitorCase(found: FaultCase): VisitorCase | undefined {
  switch (found) {
    case 'bad-address':
    case 'disk-address':
    case 'quoted-address':
      return 'bad-address';
    case 'page-from-disk':
    case 'id-missing':
      return found;
    default:
      return undefined;
  }
}

/** The params in their written form, and facts derived from them. */
function factsOf(params: Params, { locale, inline, kinds, issues }: DiagnosisMessages): Params {
  const named: Readonly<Record<string, string>> = kinds;
  const facts: Record<string, string> = {};
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  for (const [name, value] of Object.entries(params)) {
    const isKind = name === 'expected' || name === 'found';
    const word = (item: string) => (isKind && Object.hasOwn(named, item) && named[item]) || item;
    facts[name] =
      typeof value !== 'object'
        ? written(word(String(value)))
        : name === 'expected'
          ? either.format(value.map(word))
          : listed(value);
  }
  const { url, where, max, reason, kind, placeholder } = facts;
  const origin = originOf(url);
  facts['asked'] = url || (where === 'inline' ? inline : '');
  // In a placeholder, attributes have another name.
  const prefix = placeholder ? 'data-' : '';
  facts['srcName'] = `${prefix}src`;
  facts['attribute'] = kind ? prefix + kind : '';
  facts['tag'] ||= 'panel-summary';
  const file = page()?.pathname.split('/').at(-1) ?? '';
  facts['frame'] = /\biframe\.html$/u.test(file) ? file : '';
  facts['origin'] = origin;
  facts['allow'] = origin && origin !== page()?.origin ? `'self' ${origin}` : "'self'";
  facts['megabytes'] =
    max && params['limit'] !== 'values' ? String(Math.round(+max / 2 ** 20)) : '';
  const sentences: Readonly<Record<string, string>> = issues;
  facts['reason'] = say((reason && sentences[reason]) || '', {});
  return facts;
}

function listed(ids: readonly string[]): string {
  const more = ids.length > MOST_IDS ? `… (+${ids.length - MOST_IDS})` : '';
  return ids.slice(0, MOST_IDS).map(written).join(', ') + more;
}

function written(value: string): string {
  // Values come from foreign files, so line breaks and control characters are removed from the log
  // line.
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ');
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

/** Undefined on a server. */
function page(): Location | undefined {
  return globalThis.location;
}
