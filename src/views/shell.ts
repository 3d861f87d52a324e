import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';

export type Status = 'initial' | 'loading' | 'ready' | 'failed';

/** The state of an element, with its content. */
export interface ShellState<Content> {
  readonly status: Status;
  /**
   * After a failure, whether a retry can help. With `ready` the last reload failed, and the content
   * shown is older.
   */
  readonly canRetry?: boolean | undefined;
  /** The reason for the failure, worded for visitors. */
  readonly message?: string | undefined;
  /** Whether a load is in progress, the first or a later one. */
  readonly busy: boolean;
  readonly content?: Content | undefined;
  /** Whether the page provides its own content to show until the element's content is ready. */
  readonly hasFallback: boolean;
}

/** The message for a dataset with nothing to show yet: not an error, and not an empty box. */
export function emptyView(message: string): TemplateResult {
  return html`<p part="empty">${message}</p>`;
}

/**
 * What every element draws around its content: the page's fallback until the content is ready, and
 * a status line for sighted and screen reader users alike. Nothing in it is ever `aria-busy`.
 */
export function shellView(
  { status, canRetry, message: reason, busy, content, hasFallback }: ShellState<TemplateResult>,
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
