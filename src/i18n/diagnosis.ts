import type { Issue } from '../dataset/issue.js';
import type { FaultCode, Params } from '../fault.js';
import type { Locale } from './locale.js';

interface FaultFacts {
  readonly code: FaultCode;
  readonly params: Params;
}

/** Words for when something fails: a sentence for visitors, and for the webmaster's console what was asked, what came, what to change. */
export interface Diagnosis {
  readonly stale: string;
  visitor(fault: FaultFacts): string;
  fault(fault: FaultFacts): string;
  issue(issue: Issue): string;
}

const tables: Readonly<Record<Locale, () => Promise<{ readonly diagnosis: Diagnosis }>>> = {
  es: () => import('./diagnosis.es.js'),
  'pt-BR': () => import('./diagnosis.pt-BR.js'),
  en: () => import('./diagnosis.en.js'),
};

/** Fetched only when there is something to say. Spanish where the language does not arrive; rejects when that fails too. */
export async function loadDiagnosis(locale: Locale): Promise<Diagnosis> {
  const { diagnosis } = await tables[locale]().catch(tables.es);
  return diagnosis;
}
