import { html, nothing, type TemplateResult } from 'lit';
import { pageSize, type PagingController } from '../../controllers/paging.js';
import type { SectionWords } from '../../i18n/words.js';
import type { NetworkActor } from '../../models/network-actors.js';
import type { NetworkModel } from '../../models/network.js';
import type { Renderable } from '../../views/phrase.js';

/** What a large network shows differently. */
export interface LargeNetworkViews {
  /** The actors whose rows are shown, each with the experiences shown. */
  readonly rows: readonly NetworkActor[];
  /** Says what is drawn, and that the table has the rest. */
  readonly note: TemplateResult;
  /** The number of experiences, shown next to a name in the drawing. */
  readonly share: (actor: NetworkActor) => string;
  /** The button for the remaining experiences of a row. */
  readonly rest: (row: NetworkActor) => Renderable;
  /** The buttons for more rows, below the table. */
  readonly paging: Renderable;
}

interface Texts {
  readonly own: SectionWords<'network'>;
  readonly words: SectionWords<'largeNetwork'>;
}

export function largeNetworkViews(
  model: NetworkModel,
  rows: readonly NetworkActor[],
  { more, all, expand }: Pick<PagingController, 'more' | 'all' | 'expand'>,
  { own, words }: Texts,
): LargeNetworkViews {
  const left = model.actors.length - rows.length;
  return {
    rows,
    note: html`<p class="count small" part="drawn">${noteText(model, words)}</p>`,
    share({ parts, of = parts.length }) {
      const whole = own.count('inSeveral', of);
      return of > parts.length ? words.t('share', { n: parts.length, all: whole }) : whole;
    },
    rest({ key, name, parts, of = parts.length }) {
      if (of === parts.length) return nothing;
      const label = words.count('more', of - parts.length);
      return html`<button
        part="rest"
        type="button"
        aria-label=${words.t('moreOf', { more: label, name: name.text })}
        @click=${(event: Event) => expand(key, event)}
      >
        ${label}
      </button>`;
    },
    paging: left
      ? html`<p class="strip note">
          <button part="more" type="button" @click=${more}>
            ${words.count('more', Math.min(pageSize, left))}
          </button>
          ${
            left > pageSize
              ? html`<button part="all" type="button" @click=${all}>${words.t('all')}</button>`
              : nothing
          }
        </p>`
      : nothing,
  };
}

function noteText({ excerpt }: NetworkModel, words: SectionWords<'largeNetwork'>): string {
  if (!excerpt?.actors.length) return words.t('undrawn');
  const { actors, experiences, meetings } = excerpt;
  const number = new Intl.NumberFormat(words.locale);
  return words.t('excerpt', {
    actors: actors.length,
    experiences: words.t(experiences.length < meetings ? 'some' : 'every', {
      n: experiences.length,
      all: number.format(meetings),
    }),
  });
}
