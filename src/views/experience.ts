import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { ActorModel, BriefModel, ExperienceModel, Term } from '../models/experience.js';
import { heading, type HeadingLevel } from './heading.js';
import { preparedDetails } from './lazy-details.js';
import { peopleLine } from './person.js';
import { addedMark, joined, phraseView, proseView, type Renderable } from './phrase.js';

/** How much of an experience is seen before it is opened; `full` has nothing left to open. */
export type ExperienceLayout = 'card' | 'row' | 'full';

export interface ExperienceOptions {
  readonly layout: ExperienceLayout;
  readonly level: HeadingLevel;
  readonly open: boolean;
  /** The title and a fragment of the text with what a search found marked in them. */
  readonly found?: { readonly title: Renderable; readonly text: Renderable } | undefined;
  /** Where the experience has a page of its own; without one it opens in place. */
  readonly href?: string | undefined;
  /** Somebody wants to read it: called with the event that says so. */
  readonly select: (id: string, event: Event) => void;
}

/** One experience, as an entry in a good index. */
export function experienceView(
  model: ExperienceModel,
  words: Words,
  options: ExperienceOptions,
): TemplateResult {
  const { id, title } = model;
  const { layout, level, href, found } = options;
  const full = layout === 'full';
  const name = found?.title ?? phraseView(title, words);
  const content = href
    ? html`<a href=${href} @click=${(event: Event) => options.select(id, event)}>${name}</a>`
    : name;
  return html`<article class="experience ${layout}" part="experience">
    ${heading(level, content, { part: 'experience-title', id })} ${metaView(model, words)}
    ${
      model.speakers.length
        ? html`<p class="by" part="speakers">
            ${words.count('presents', model.speakers.length)} ${peopleLine(model.speakers, words)}
          </p>`
        : nothing
    }
    ${found?.text} ${layout === 'row' ? nothing : briefView(model, words, full ? undefined : 2)}
    ${full ? bodyView(model, words, level) : href ? nothing : foldedView(model, words, options)}
  </article>`;
}

/** Country, place, form and setting: what an experience is recognised by. */
function metaView(model: ExperienceModel, words: Words): Renderable {
  const term = ({ added }: Term, word: string): Renderable =>
    html`<span>${word}${added ? addedMark(words) : nothing}</span>`;
  const items = [
    ...model.countries.map((one) => term(one, words.country(one.id))),
    ...model.places.map((place) => html`<span>${phraseView(place, words)}</span>`),
    ...model.forms.map(
      (form) => html`<span class="form">${term(form, words.term('form', form.id))}</span>`,
    ),
    ...(model.setting ? [term(model.setting, words.term('setting', model.setting.id))] : []),
  ];
  return items.length
    ? html`<ul class="meta" part="meta">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;
}

/** The document's own words under the headings of a good practice. */
function briefView(model: ExperienceModel, words: Words, most?: number): Renderable {
  const brief = model.brief.slice(0, most);
  if (!brief.length) return nothing;
  return html`<dl class="brief" part="brief" aria-label=${words.t('keyFacts')}>
    ${brief.map(
      ({ field, added, quotes }) =>
        html`<div>
          <dt>${words.t(field)}${added ? addedMark(words) : nothing}</dt>
          ${quotes.map(({ text, lang }) => html`<dd><q lang=${lang ?? nothing}>${text}</q></dd>`)}
          ${asOfView(model, field, words)}
        </div>`,
    )}
  </dl>`;
}

/** What a text claims to have achieved, it claims of its own year. */
function asOfView({ asOf }: ExperienceModel, field: BriefModel['field'], words: Words): Renderable {
  return field === 'results' && asOf
    ? html`<dd class="small">${words.t('asOfDocument', { year: asOf })}</dd>`
    : nothing;
}

function foldedView(model: ExperienceModel, words: Words, options: ExperienceOptions): Renderable {
  const { open, level, layout } = options;
  const select = (event: Event) => options.select(model.id, event);
  return html`<button
      class="opener"
      part="open"
      type="button"
      id="${model.id}--open"
      aria-expanded=${open}
      aria-labelledby="${model.id}--open ${model.id}"
      @click=${select}
    >
      ${words.t(open ? 'close' : 'open')}
    </button>
    <div class="folded" hidden=${open ? nothing : 'until-found'} @beforematch=${select}>
      ${layout === 'row' ? briefView(model, words) : nothing} ${bodyView(model, words, level)}
    </div>`;
}

function bodyView(model: ExperienceModel, words: Words, level: HeadingLevel): TemplateResult {
  return html`${model.summary ? proseView(model.summary, words) : nothing}
  ${preparedDetails(model.details, words, level + 1)} ${actorsView(model.actors, words)}
  ${
    model.topics.length
      ? html`<p class="topics" part="topics">
          <span class="muted">${words.t('topics')}:</span>
          ${joined(
            model.topics.map((topic) => phraseView(topic, words)),
            ', ',
          )}
        </p>`
      : nothing
  }`;
}

function actorsView(actors: readonly ActorModel[], words: Words): Renderable {
  if (!actors.length) return nothing;
  const sectors = [...new Set(actors.map(({ sector }) => sector.id))];
  return html`<dl class="facts" part="actors" aria-label=${words.t('actors')}>
    ${sectors.map((sector) => {
      const members = actors.filter((one) => one.sector.id === sector);
      return html`<div>
        <dt>
          ${words.term('sector', sector)}${
            members.every((one) => one.sector.added) ? addedMark(words) : nothing
          }
        </dt>
        ${members.map(
          ({ name, role, place }) =>
            html`<dd>
              ${phraseView(name, words)}${place ? html` (${phraseView(place, words)})` : nothing}${
                role ? html`, ${phraseView(role, words)}` : nothing
              }
            </dd>`,
        )}
      </div>`;
    })}
  </dl>`;
}
