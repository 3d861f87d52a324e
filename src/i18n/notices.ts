import type { Params } from '../fault.js';
import { diagnosisMessages, spokenLocale } from './languages.js';
import type { DiagnosisMessages } from './messages.js';
import { fill } from './wording.js';

/** A log line about the page as a whole, in the language that the page states. */
export async function notice(
  key: keyof DiagnosisMessages['notices'],
  params: Params,
  language = document.documentElement.lang,
): Promise<string> {
  const { notices } = await diagnosisMessages(spokenLocale(language));
  return `[vitrina] ${fill(notices[key], params)}`;
}
