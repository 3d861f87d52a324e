import { html, nothing } from 'lit';
import { openingMessages } from '../i18n/es/opening.js';
import type { Words } from '../i18n/words.js';
import type { ExperienceModel } from '../models/experience.js';
import { bodyView, briefView } from './experience-body.js';
import type { HeadingLevel } from './heading.js';
import type { Renderable } from './phrase.js';

/** How experiences are opened. */
export interface Opening {
  /** Returns the address of an experience's own page; without one, it opens in place. */
  readonly href: (id: string) => string | undefined;
  /**
   * Ids of the open experiences. Without scripts, this and `select` are undefined, and the browser
   * unfolds them.
   */
  readonly open?: ReadonlySet<string> | undefined;
  readonly select?: ((id: string, event: Event) => void) | undefined;
}

interface FoldedOptions {
  /** A row shows none of the text; a card starts with the brief. */
  readonly row: boolean;
  readonly level: HeadingLevel;
  readonly opening: Opening;
}

/** What a card or a row shows below its title and speakers, with the whole text folded. */
export function foldedView(
  model: ExperienceModel,
  words: Words,
  { row, level, opening }: FoldedOptions,
): Renderable {
  const { href, open, select } = opening;
  const { id } = model;
  const seen = row ? nothing : briefView(model, words, 2);
  if (href(id)) return seen;
  const label = words.section('opening', openingMessages).t('open');
  const name = `${label}: ${model.title.text}`;
  const whole = html`${row ? briefView(model, words) : nothing} ${bodyView(model, words, level)}`;
  if (!open || !select) {
    return html`${seen}
      <details>
        <summary aria-label=${name}>${label}</summary>
        ${whole}
      </details>`;
  }
  const pressed = (event: Event) => select(id, event);
  // Named by one string: what names by ids is spoken a second time for the ids. No blank around the
  // words: it would be underlined.
  // prettier-ignore
  const opener = html`<button
    class="opener"
    part="open"
    type="button"
    id="${id}--open"
    aria-expanded=${open.has(id)}
    aria-label=${name}
    @click=${pressed}
  >${label}</button>`;
  return html`${seen} ${opener}
    <div class="folded" .hidden=${open.has(id) ? false : 'until-found'} @beforematch=${pressed}>
      ${whole}
    </div>`;
}
