import { html, nothing } from 'lit';
import { openingMessages } from '../i18n/es/opening.js';
import type { Words } from '../i18n/words.js';
import type { ExperienceModel } from '../models/experience.js';
import { adopt } from '../styles/adopt.js';
import { foldedStyles } from '../styles/folded.js';
import { bodyView, briefView, type ExperienceLayout } from './experience.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';

interface FoldedOptions {
  readonly layout: ExperienceLayout;
  readonly level: HeadingLevel;
  readonly open: boolean;
  /** Where the experience has a page of its own; without one it opens in place. */
  readonly href?: string | undefined;
  readonly select: (event: Event) => void;
}

export function adoptFolded(host: Element): void {
  adopt(host, foldedStyles);
}

/** The name of an experience, as a link to its own page where it has one. */
export function titleView(
  name: Renderable,
  { href, select }: Pick<FoldedOptions, 'href' | 'select'>,
): Renderable {
  return href ? html`<a href=${href} @click=${select}>${name}</a>` : name;
}

/** What a card or a row shows under title and speakers, with the whole text folded in it. */
export function foldedView(
  model: ExperienceModel,
  words: Words,
  { layout, level, open, href, select }: FoldedOptions,
): Renderable {
  const row = layout === 'row';
  const seen = row ? nothing : briefView(model, words, 2);
  if (href) return seen;
  const label = words.section('opening', openingMessages).t('open');
  // Named by one string: what names by ids is spoken a second time for the ids. No blank around the
  // words: it would be underlined.
  // prettier-ignore
  const opener = html`<button
    class="opener"
    part="open"
    type="button"
    id="${model.id}--open"
    aria-expanded=${open}
    aria-label="${label}: ${model.title.text}"
    @click=${select}
  >${label}</button>`;
  return html`${seen} ${opener}
    <div class="folded" .hidden=${open ? false : 'until-found'} @beforematch=${select}>
      ${row ? briefView(model, words) : nothing} ${bodyView(model, words, level)}
    </div>`;
}
