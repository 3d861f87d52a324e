import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { Frame } from '../models/frame.js';

/** A dataset in which there is nothing to show yet: no failure, and no blank box. */
export function emptyView(message: string): TemplateResult {
  return html`<p part="empty">${message}</p>`;
}

/**
 * The frame every element draws its content in: the page's fallback until there is content, and a
 * line that says, to eyes and screen readers, what is going on. Nothing in it is ever `aria-busy`.
 */
export function shellView(
  { status, canRetry, message: reason, busy, content, hasFallback }: Frame<TemplateResult>,
  words: Words | undefined,
  retry: () => void,
): TemplateResult {
  const waiting = status === 'loading' || (busy && canRetry !== undefined);
  const message = waiting ? words?.t('loading') : reason;
  const quiet = waiting && hasFallback && canRetry === undefined;
  // No blank between these: out here the page's `white-space` holds, and may show it.
  // prettier-ignore
  return html`<div
    class="root ${status}${hasFallback ? '' : ' bare'}"
    lang=${words?.locale ?? nothing}
  >${
    content ? html`<div class="content">${content}</div>` : html`<slot></slot>`
  }<div class=${quiet ? 'unseen' : message ? 'notice' : ''} part="status"><p role="status">${message}</p>${
    words && canRetry
      ? html`<button part="retry" type="button" aria-disabled=${busy} @click=${retry}>
          ${words.t('retry')}
        </button>`
      : nothing
  }</div></div>`;
}
