import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { ActorModel, BriefModel, ExperienceModel } from '../models/experience.js';
import { detailsView } from './details.js';
import type { HeadingLevel } from './heading.js';
import { addedMark, joined, phraseView, proseView, type Renderable } from './phrase.js';

/** The quotations under the headings of a good practice, limited to the first `most`. */
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

/** Results claimed by a text date from the year of the text. */
function asOfView({ asOf }: ExperienceModel, field: BriefModel['field'], words: Words): Renderable {
  return field === 'results' && asOf
    ? html`<dd class="small">${words.t('asOfDocument', { year: asOf })}</dd>`
    : nothing;
}

/** Everything below the title, the speakers and the brief. */
export function bodyView(
  model: ExperienceModel,
  words: Words,
  level: HeadingLevel,
): TemplateResult {
  return html`${model.summary ? proseView(model.summary, words) : nothing}
  ${model.details ? detailsView(model.details, words, level + 1) : nothing}
  ${actorsView(model.actors, words)}
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
