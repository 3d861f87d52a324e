import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { LinkModel } from '../models/link.js';
import type { Phrase, Prose } from '../models/phrase.js';

/** Anything that fits in a template: text, a template, or nothing. */
export type Renderable = TemplateResult | string | typeof nothing;

/**
 * A line of content in its own language, marked if an editor added it. It is isolated, so that its
 * letters and control characters cannot change the direction of the text around it.
 */
export function phraseView({ text, lang, added }: Phrase, words: Words): Renderable {
  const content = html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
  return added ? html`${content}${addedMark(words)}` : content;
}

export function proseView({ paragraphs, lang, added }: Prose, words: Words): TemplateResult {
  return html`<div class="prose" lang=${lang ?? nothing}>
    ${paragraphs.map((paragraph, index) => {
      const last = index === paragraphs.length - 1;
      return html`<p dir="auto">${paragraph}${added && last ? addedMark(words) : nothing}</p>`;
    })}
  </div>`;
}

/** The asterisk for facts that are not in the source document; the note at the end explains it. */
export function addedMark(words: Words): TemplateResult {
  return html`<span class="mark" aria-hidden="true">*</span
    ><span class="unseen" lang=${words.locale}> ${words.t('added')}</span>`;
}

export function addedNote(words: Words): TemplateResult {
  return html`<p class="small" part="editorial-note">
    <span class="mark" aria-hidden="true">*</span> ${words.t('editorial')}.
    ${words.t('editorialNote')}
  </p>`;
}

/** A link, or only its label if the address may not be opened. */
export function linkView({ label, href, lang }: LinkModel, words: Words): Renderable {
  const text = phraseView(label, words);
  return href ? html`<a href=${href} hreflang=${lang ?? nothing}>${text}</a>` : text;
}

/** Joins the items that are not empty with a separator. */
export function joined(items: readonly Renderable[], separator: string): readonly Renderable[] {
  return items
    .filter((item) => item !== nothing && item !== '')
    .flatMap((item, index) => (index ? [separator, item] : [item]));
}
