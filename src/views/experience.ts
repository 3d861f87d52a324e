import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { ExperienceModel } from '../models/experience.js';
import { bodyView, briefView } from './experience-body.js';
import { foldedView, type Opening } from './folded.js';
import { heading, type HeadingLevel } from './heading.js';
import { peopleLine } from './person.js';
import { addedMark, phraseView, type Renderable } from './phrase.js';

/** How much of an experience is visible before it is opened; `full` shows everything. */
export type ExperienceLayout = 'card' | 'row' | 'full';

export interface ExperienceOptions {
  readonly layout: ExperienceLayout;
  readonly level: HeadingLevel;
  /** The title and an excerpt with the search matches marked. */
  readonly found?: { readonly title: Renderable; readonly text: Renderable } | undefined;
  /** How it is opened; if undefined, everything is shown in full. */
  readonly opening?: Opening | undefined;
}

/** One experience, as an entry in a good index. */
export function experienceView(
  model: ExperienceModel,
  words: Words,
  options: ExperienceOptions,
): TemplateResult {
  const { id } = model;
  const { level, found, opening } = options;
  const layout = opening ? options.layout : 'full';
  const name = found?.title ?? phraseView(model.title, words);
  const address = opening?.href(id);
  return html`<article class="experience ${layout}" part="experience">
    ${heading(level, address ? html`<a href=${address} @click=${(event: Event) => opening?.select?.(id, event)}>${name}</a>` : name, { part: 'experience-title', id })}
    ${metaView(model, words)}
    ${
      model.speakers.length
        ? html`<p class="by" part="speakers">
            ${words.count('presents', model.speakers.length)} ${peopleLine(model.speakers, words)}
          </p>`
        : nothing
    }
    ${found?.text}
    ${
      opening && layout !== 'full'
        ? foldedView(model, words, { row: layout === 'row', level, opening })
        : html`${briefView(model, words)} ${bodyView(model, words, level)}`
    }
  </article>`;
}

type MetaKind = 'country' | 'place' | 'form' | 'setting';

/** Country, place, form and setting: what identifies an experience at a glance. */
function metaView(model: ExperienceModel, words: Words): Renderable {
  // Position and colour show which of them a word is.
  const item = (kind: MetaKind, word: Renderable, added?: boolean): TemplateResult =>
    html`<li class=${kind}>
      <span class="unseen">${words.t(kind)}: </span>${word}${added ? addedMark(words) : nothing}
    </li>`;
  const { setting } = model;
  const items = [
    ...model.countries.map(({ id, added }) => item('country', words.country(id), added)),
    ...model.places.map((place) => item('place', phraseView(place, words))),
    ...model.forms.map(({ id, added }) => item('form', words.term('form', id), added)),
    ...(setting ? [item('setting', words.term('setting', setting.id), setting.added)] : []),
  ];
  return items.length
    ? html`<ul class="meta" part="meta" role="list">
        ${items}
      </ul>`
    : nothing;
}
