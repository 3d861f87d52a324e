import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { ActorModel, BriefModel, ExperienceModel } from '../models/experience.js';
import { heading, type HeadingLevel } from './heading.js';
import { preparedDetails } from './lazy-details.js';
import { peopleLine } from './person.js';
import { addedMark, joined, phraseView, proseView, type Renderable } from './phrase.js';

/** How much of an experience is seen before it is opened; `full` has nothing left to open. */
export type ExperienceLayout = 'card' | 'row' | 'full';

/** Draws what leads to the parts of an experience that are not shown at once. */
export interface Opening {
  /** The name, as a link where the experience has a page of its own. */
  titleView(id: string, name: Renderable): Renderable;
  /** What the layout shows under title and speakers. */
  foldedView(
    model: ExperienceModel,
    words: Words,
    options: Pick<ExperienceOptions, 'layout' | 'level'>,
  ): Renderable;
}

export interface ExperienceOptions {
  readonly layout: ExperienceLayout;
  readonly level: HeadingLevel;
  /** The title and a fragment of the text with what a search found marked in them. */
  readonly found?: { readonly title: Renderable; readonly text: Renderable } | undefined;
  /** Without it everything is shown in full. */
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
  return html`<article class="experience ${layout}" part="experience">
    ${heading(level, opening?.titleView(id, name) ?? name, { part: 'experience-title', id })}
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
        ? opening.foldedView(model, words, { layout, level })
        : html`${briefView(model, words)} ${bodyView(model, words, level)}`
    }
  </article>`;
}

type MetaKind = 'country' | 'place' | 'form' | 'setting';

/** Country, place, form and setting: what an experience is recognised by. */
function metaView(model: ExperienceModel, words: Words): Renderable {
  // Which of them a word is, the eye sees by place and colour.
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

/** The document's own words under the headings of a good practice; the first `most` of them. */
export function briefView(model: ExperienceModel, words: Words, most?: number): Renderable {
  const brief = model.brief.slice(0, most);
  if (!brief.length) return nothing;
  return html`<div role="group" aria-label=${words.t('keyFacts')}>
    <dl class="brief" part="brief">
      ${brief.map(
        ({ field, added, quotes }) =>
          html`<div>
            <dt>${words.t(field)}${added ? addedMark(words) : nothing}</dt>
            ${quotes.map(({ text, lang }) => html`<dd dir="auto"><q lang=${lang ?? nothing}>${text}</q></dd>`)}
            ${asOfView(model, field, words)}
          </div>`,
      )}
    </dl>
  </div>`;
}

/** What a text claims to have achieved, it claims of its own year. */
function asOfView({ asOf }: ExperienceModel, field: BriefModel['field'], words: Words): Renderable {
  return field === 'results' && asOf
    ? html`<dd class="small">${words.t('asOfDocument', { year: asOf })}</dd>`
    : nothing;
}

/** What follows on title, speakers and the text in brief: the whole of the rest. */
export function bodyView(
  model: ExperienceModel,
  words: Words,
  level: HeadingLevel,
): TemplateResult {
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
  return html`<div role="group" aria-label=${words.t('actors')}>
    <dl class="facts" part="actors">
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
    </dl>
  </div>`;
}
