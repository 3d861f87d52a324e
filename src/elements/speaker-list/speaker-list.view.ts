import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../../i18n/words.js';
import type { PartTaken, SpeakerEntry, SpeakersModel } from '../../models/speakers.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { addedMark, joined, phraseView, type Renderable } from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';
import {
  firstMentions,
  unfoldView,
  type FirstMentions,
  type Unfolding,
} from '../../views/unfold.js';

export interface SpeakersOptions {
  readonly level: HeadingLevel;
  readonly unfolding: Unfolding;
}

/** The participants, like the list of speakers in a programme. */
export function speakerListView(
  { id, title, moderators, speakers, severalPanels, sources, added }: SpeakersModel,
  words: Words,
  own: SectionWords<'speakers'>,
  options: SpeakersOptions,
): TemplateResult {
  const { level, unfolding } = options;
  const first = firstMentions(speakers.map(({ id, parts }) => [id, parts]));
  const name = html`<span class="code">${own.t('speakers')}</span> ${phraseView(title, words)}`;
  const marked = added || [...first.keys()].some((one) => unfolding.opened(one)?.added);
  const groups = [
    ['moderates', moderators, severalPanels ? panelsView : () => nothing],
    ['presents', speakers, experiencesView],
  ] as const;
  return html`<div part="speakers">
    <header class="head">${heading(level, name, { part: 'title', id })}</header>
    ${groups.map(([label, people, partsView]) =>
      people.length
        ? html`<section part="group">
            ${heading(level + 1, words.count(label, people.length), { part: 'group-title' })}
            <ul class="entries">
              ${people.map(
                (one) =>
                  html`<li class="entry" part="entry">
                    ${personView(one, words)}${partsView(one, first, words, options)}
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing,
    )}
    ${sourcesView(sources, marked, words)}
  </div>`;
}

/** Name and country as the source prints them, with other known facts below. */
function personView(
  { name, country, countryAdded, role, organization }: SpeakerEntry,
  words: Words,
): TemplateResult {
  const facts = joined(
    [
      role ? phraseView(role, words) : nothing,
      organization ? phraseView(organization, words) : nothing,
    ],
    ' · ',
  );
  return html`<div class="who">
    <p>
      <bdi class="name" part="name">${name.text}</bdi>${name.added ? addedMark(words) : nothing}${
        country
          ? html` <span class="muted"
              >(${words.country(country)}${countryAdded ? addedMark(words) : nothing})</span
            >`
          : nothing
      }
    </p>
    ${facts.length ? html`<p class="small">${facts}</p>` : nothing}
  </div>`;
}

/** The panels a person moderates, if there are several. */
function panelsView({ parts }: SpeakerEntry, _: FirstMentions, words: Words): Renderable {
  return html`<ul class="what">
    ${parts.map(
      ({ code, title, role }) =>
        html`<li>
          ${code ? html`<span class="muted">${words.t('panel', { code })}</span> ` : nothing}${phraseView(title, words)}
          ${roleView(role, words)}
        </li>`,
    )}
  </ul>`;
}

/** The experiences a person presents. */
function experiencesView(
  { id: entry, parts }: SpeakerEntry,
  first: FirstMentions,
  words: Words,
  { level, unfolding }: SpeakersOptions,
): Renderable {
  return html`<ul class="what" part="experiences" aria-label=${words.t('experiences')}>
    ${parts.map(
      ({ id, title, role }) =>
        html`<li>
          ${unfoldView(
            {
              id,
              name: phraseView(title, words),
              below: roleView(role, words),
              entry,
              level: level + 1,
            },
            first,
            words,
            unfolding,
          )}
        </li>`,
    )}
  </ul>`;
}

function roleView(role: PartTaken['role'], words: Words): Renderable {
  return role ? html`<p class="small">${phraseView(role, words)}</p>` : nothing;
}
