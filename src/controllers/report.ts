import type { Issue } from '../dataset/issue.js';
import type { Fault, FaultCode } from '../fault.js';
import { loadDiagnosis } from '../i18n/diagnosis.js';
import type { Locale } from '../i18n/languages.js';
import { foreignFetch, hindranceOf } from './hindrance.js';

/**
 * What an element says in one language when something is wrong: to visitors on the page, to the
 * webmaster in the console.
 */
export interface Report {
  readonly locale: Locale;
  /** Said of content that outlives a failed reload. */
  readonly stale: string | undefined;
  /** Whether asking again can bring another answer: what stands in the page stays what it is. */
  canRetry(fault: Fault): boolean;
  visitorMessage(fault: Fault): string | undefined;
  fault(fault: Fault): void;
  issues(issues: readonly Issue[]): void;
  /** After a retry that went well: its button is gone, so the focus goes to what took its place. */
  retried(): void;
}

const retryable = new Set<FaultCode>([
  'network-or-cors',
  'http',
  'timeout',
  'not-json',
  'internal',
]);

/** Fetches the words; where they do not arrive, the codes must do. */
export async function reportIn(locale: Locale, host: Element): Promise<Report> {
  const words = await loadDiagnosis(locale).catch(() => undefined);
  const tag = host.localName;
  const around = host.parentElement;
  const placeholder = around?.getAttribute('data-vitrina') ?? '';
  // As the page has it written, for whoever looks for it there.
  const name = placeholder ? `${around?.localName ?? ''} data-vitrina="${placeholder}"` : tag;
  return {
    locale,
    stale: words?.stale,
    canRetry: ({ code, params }) => retryable.has(code) && params['where'] !== 'inline',
    visitorMessage: (fault) => words?.visitor(fault),
    fault({ code, params, cause }) {
      const hindrance = code === 'internal' ? hindranceOf(document) : foreignFetch();
      const facts = { tag, placeholder, ...hindrance, ...params };
      const said = words?.fault({ code, params: facts }) ?? JSON.stringify(facts);
      console.error(`[vitrina] <${name}> ${code}: ${said}`, host, cause ?? '');
    },
    issues(issues) {
      const said = issues.map((issue) => words?.issue(issue) ?? `${issue.code} ${issue.path}`);
      console.warn(`[vitrina] <${name}>\n${said.join('\n')}`, host);
    },
    retried() {
      const { shadowRoot, ownerDocument } = host;
      const lost = !shadowRoot?.activeElement && ownerDocument.activeElement === ownerDocument.body;
      if (lost) shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    },
  };
}
