import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { SourceModel } from '../models/source.js';
import { addedNote, linkView, phraseView } from './phrase.js';

/** The sources, whether the text is uncorrected, and what the asterisk means. */
export function sourcesView(
  sources: readonly SourceModel[],
  added: boolean,
  words: Words,
): TemplateResult | typeof nothing {
  if (!sources.length && !added) return nothing;
  return html`<div class="colophon" part="source">
    ${sources.map(
      ({ title, locator, href, transcription }) =>
        html`<p class="small">
          ${words.t('source')}:
          ${linkView({ label: title, href }, words)}${
            locator ? html`, ${phraseView(locator, words)}` : nothing
          }.
          ${transcription ? words.t('verbatim') : nothing}
        </p>`,
    )}
    ${added ? addedNote(words) : nothing}
  </div>`;
}
