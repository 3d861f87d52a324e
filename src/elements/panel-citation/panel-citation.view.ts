import { html, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../../i18n/words.js';
import type { CitationModel } from '../../models/citation.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { phraseView } from '../../views/phrase.js';

export function panelCitationView(
  model: CitationModel,
  words: Words,
  own: SectionWords<'citation'>,
  { level, citation }: { readonly level: HeadingLevel; readonly citation: TemplateResult },
): TemplateResult {
  const title = html`<span class="code">${own.t('cite')}</span> ${phraseView(model.title, words)}`;
  return html`<section part="citation">
    <header class="head">${heading(level, title, { part: 'title', id: 'title' })}</header>
    ${citation}
  </section>`;
}
