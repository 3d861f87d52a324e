import type { Dataset } from '../dataset/types.js';
import { Fault } from '../fault.js';
import { loadDiagnosis } from '../i18n/diagnosis.js';
import type { Locale } from '../i18n/languages.js';
import type { PageElement } from '../page/page.js';
import { isPrerenderedTag, prerender } from '../prerender/prerender.js';
import type { Finding } from './finding.js';
import { nearest } from './nearest.js';

/**
 * Finds what is wrong with an element once its data is known. The element is drawn, so that the
 * command reports what the element would report in a browser, in the same words. Also finds
 * experiences that the element would leave out.
 */
export async function datasetFindings(
  dataset: Dataset,
  { tag, line, where, placeholder, attributes: written, lang }: PageElement,
  locale: Locale,
): Promise<readonly (Finding | string)[]> {
  if (!isPrerenderedTag(tag)) return [];
  const attributes = Object.fromEntries(written.map(({ name, meant }) => [name, meant]));
  try {
    await prerender(tag, dataset, { src: attributes['src'] ?? '', attributes, lang });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, params } = error;
    const diagnosis = await loadDiagnosis(locale);
    return [
      diagnosis.fault({ code, params: { tag, placeholder: placeholder ? tag : '', ...params } }),
    ];
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
