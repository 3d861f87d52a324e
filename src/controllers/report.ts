import type { Issue } from '../dataset/issue.js';
import type { Fault } from '../fault.js';
import { loadDiagnosis } from '../i18n/diagnosis.js';
import type { Locale } from '../i18n/locale.js';

/** Tells the webmaster, in the console, what was asked, what came and what to change. */
export async function reportFault(host: Element, fault: Fault, locale: Locale): Promise<void> {
  const diagnosis = await loadDiagnosis(locale).catch(() => undefined);
  const { code } = fault;
  const params = { tag: host.localName, ...fault.params };
  const said = diagnosis?.fault({ code, params }) ?? JSON.stringify(params);
  console.error(`[vitrina] <${host.localName}> ${code}: ${said}`, host, fault.cause ?? '');
}

/** Tells the webmaster what was dropped or mended while the rest was shown. */
export async function reportIssues(
  host: Element,
  issues: readonly Issue[],
  locale: Locale,
): Promise<void> {
  const diagnosis = await loadDiagnosis(locale).catch(() => undefined);
  const said = issues.map((issue) => diagnosis?.issue(issue) ?? `${issue.code} ${issue.path}`);
  console.warn(`[vitrina] <${host.localName}>\n${said.join('\n')}`, host);
}
