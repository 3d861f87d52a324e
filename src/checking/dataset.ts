import type { Dataset } from '../dataset/types.js';
import { Fault } from '../fault.js';
import { loadDiagnosis } from '../i18n/diagnosis.js';
import type { Locale } from '../i18n/languages.js';
import { isPrerenderedTag, prerender } from '../prerender/prerender.js';
import type { Finding } from './finding.js';
import { nearest } from './nearest.js';
import type { CheckedElement } from './page.js';

/**
 * What is wrong with an element once its data is known: it is drawn, so that all that an element
 * would tell in a browser is told here, in the same words; and what it would leave out is named.
 */
export async function datasetFindings(
  dataset: Dataset,
  { tag, line, where, placeholder, attributes, lang }: CheckedElement,
  locale: Locale,
): Promise<readonly (Finding | string)[]> {
  if (!isPrerenderedTag(tag)) return [];
  try {
    await prerender(tag, dataset, { src: attributes['src'] ?? '', attributes, lang });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, params } = error;
    const diagnosis = await loadDiagnosis(locale);
    return [diagnosis.fault({ code, params: { tag, placeholder, ...params } })];
  }
  const known = [...dataset.experiences.keys()];
  const asked = attributes['experiences']?.split(/[\s,]+/u).filter(Boolean) ?? [];
  const name = placeholder ? 'data-experiences' : 'experiences';
  return asked
    .filter((id) => !dataset.experiences.has(id))
    .map((value) => ({
      line,
      where,
      code: 'unknown-id' as const,
      params: { name, value, meant: nearest(value, known) ?? '', names: known.join(', ') },
    }));
}
