import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';

export type Status = 'initial' | 'loading' | 'ready' | 'failed';

/** The state that an element is in, with what it shows. */
export interface ShellState<Content> {
  readonly status: Status;
  /**
   * Known where something failed: whether asking again can bring another answer. With `ready` the
   * last reload did, and what is shown is older.
   */
  readonly canRetry?: boolean | undefined;
  /** What is wrong, for visitors. */
  readonly message?: string | undefined;
  /** A load is under way, the first or a later one. */
  readonly busy: boolean;
  readonly content?: Content | undefined;
  /** The page has something of its own to show until the content is there. */
  readonly hasFallback: boolean;
}

/** A dataset in which there is nothing to show yet: no failure, and no blank box. */
export function emptyView(message: string): TemplateResult {
  return html`<p part="empty">${message}</p>`;
}

/**
 * What every element draws around its content: the page's fallback until there is content, and a line
 *  that says, to eyes and screen readers, what is going on. Nothing in it is ever `aria-busy`.
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
