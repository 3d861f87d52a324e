import type { Issue } from '../dataset/issue.js';
import type { Fault, FaultCode } from '../fault.js';
import { loadDiagnosis } from '../i18n/diagnosis.js';
import type { Locale } from '../i18n/languages.js';
import { foreignFetch, hindranceOf } from './hindrance.js';

/**
 * What an element says in one language when something is wrong: to visitors on the page, and to the
 * webmaster in the console.
 */
export interface Report {
  readonly locale: Locale;
  /** The note beside content that outlives a failed reload. */
  readonly stale: string | undefined;
  /** Whether another attempt can give a different result. Inline data does not change. */
  canRetry(fault: Fault): boolean;
  visitorMessage(fault: Fault): string | undefined;
  fault(fault: Fault): void;
  issues(issues: readonly Issue[]): void;
  /**
   * Called after a successful retry: the button is gone, so the focus moves to what replaced it.
   */
  retried(): void;
}

const retryable = new Set<FaultCode>([
  'network-or-cors',
  'http',
  'timeout',
  'not-json',
  'internal',
]);

/** Fetches the words. If that fails, messages show codes instead. */
export async function reportIn(locale: Locale, host: Element): Promise<Report> {
  const words = await loadDiagnosis(locale).catch(() => undefined);
  const tag = host.localName;
  const around = host.parentElement;
  const placeholder = around?.getAttribute('data-vitrina') ?? '';
  // The tag as it is written in the page, so that the webmaster can find it.
  const name = placeholder ? `${around?.localName ?? ''} data-vitrina="${placeholder}"` : tag;
  return {
    locale,
    stale: words?.stale,
    canRetry: ({ code, params }) => retryable.has(code) && params['where'] !== 'inline',
    visitorMessage: (fault) => words?.visitor(fault),
    fault({ code, params, cause }) {
      const hindrance = code === 'internal' ? hindranceOf(document) : foreignFetch();
      const facts = { tag, placeholder, ...hindrance, ...params };
      const message = words?.fault({ code, params: facts }) ?? JSON.stringify(facts);
      console.error(`[vitrina] <${name}> ${code}: ${message}`, host, cause ?? '');
    },
    issues(issues) {
      const messages = issues.map((issue) => words?.issue(issue) ?? `${issue.code} ${issue.path}`);
      console.warn(`[vitrina] <${name}>\n${messages.join('\n')}`, host);
    },
    retried() {
      const { shadowRoot, ownerDocument } = host;
      const lost = !shadowRoot?.activeElement && ownerDocument.activeElement === ownerDocument.body;
      if (lost) shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    },
  };
}
