import type { Issue } from '../dataset/issue.js';
import type { FaultCode, Params } from '../fault.js';
import type { Locale } from './locale.js';

/** Words for the webmaster's console: what was asked, what came, what to change. */
export interface Diagnosis {
  fault(fault: { readonly code: FaultCode; readonly params: Params }): string;
  issue(issue: Issue): string;
}

export async function loadDiagnosis(_locale: Locale): Promise<Diagnosis> {
  return Promise.resolve({ fault: ({ code }) => code, issue: ({ code }) => code });
}
