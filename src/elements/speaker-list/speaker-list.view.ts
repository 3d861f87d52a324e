import { html, nothing, type TemplateResult } from 'lit';
import type { SpeakersWords } from '../../i18n/speakers.js';
import type { Words } from '../../i18n/words.js';
import type { ExperienceModel } from '../../models/experience.js';
import type { PartTaken, SpeakerEntry, SpeakersModel } from '../../models/speakers.js';
import { experienceView } from '../../views/experience.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { addedMark, joined, phraseView, type Renderable } from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';

export interface SpeakersOptions {
  readonly level: HeadingLevel;
  /** The experience, where it is open; and the person under whom, where one was chosen. */
  readonly opened: (id: string) => ExperienceModel | undefined;
  readonly openedAt: (id: string) => string | undefined;
  readonly href: (id: string) => string | undefined;
  readonly select: (
    id: string,
    at: { readonly person: string; readonly isOpen: boolean },
    event: Event,
  ) => void;
}

/** Who took part, as the list of speakers in a programme. */
export function speakerListView(
  { id, title, moderators, speakers, severalPanels, sources, added }: SpeakersModel,
  words: Words,
  own: SpeakersWords,
  options: SpeakersOptions,
): TemplateResult {
  const { level, opened } = options;
  const first = firstMentions(speakers);
  const name = html`<span class="code">${own.t('speakers')}</span> ${phraseView(title, words)}`;
  const marked = added || [...first.keys()].some((one) => opened(one)?.added);
  const groups = [
    ['moderates', moderators, severalPanels ? panelsView : () => nothing],
    ['presents', speakers, experiencesView],
  ] as const;
  return html`<div class="speakers" part="speakers">
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

/** Name and country as the source prints them, and under them what else is known. */
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

/** Which panels somebody moderates, where there are several. */
function panelsView(
  { parts }: SpeakerEntry,
  _: ReadonlyMap<string, string>,
  words: Words,
): Renderable {
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

/** What somebody presents. */
function experiencesView(
  { id: person, parts }: SpeakerEntry,
  first: ReadonlyMap<string, string>,
  words: Words,
  options: SpeakersOptions,
): Renderable {
  return html`<ul class="what" part="experiences" aria-label=${words.t('experiences')}>
    ${parts.map((one) => html`<li>${experienceLine(one, person, first, words, options)}</li>`)}
  </ul>`;
}

function roleView(role: PartTaken['role'], words: Words): Renderable {
  return role ? html`<p class="small">${phraseView(role, words)}</p>` : nothing;
}

/** An experience by its title: a link to its page, or a button that opens it here. */
function experienceLine(
  { id, title, role }: PartTaken,
  person: string,
  first: ReadonlyMap<string, string>,
  words: Words,
  { level, opened, openedAt, href, select }: SpeakersOptions,
): TemplateResult {
  const address = href(id);
  const model = (openedAt(id) ?? first.get(id)) === person ? opened(id) : undefined;
  const selected = (event: Event) => select(id, { person, isOpen: model !== undefined }, event);
  const name = phraseView(title, words);
  if (address)
    return html`<a href=${address} @click=${selected}>${name}</a>${roleView(role, words)}`;
  return html`<button
      class="unfold"
      part="open"
      type="button"
      id=${first.get(id) === person ? id : nothing}
      aria-expanded=${model !== undefined}
      @click=${selected}
    >
      ${name}
    </button>
    ${roleView(role, words)}
    ${
      model
        ? html`<div class="opened">
            ${experienceView({ ...model, id: `${person}--${id}` }, words, {
              layout: 'full',
              level: level + 1,
            })}
          </div>`
        : nothing
    }`;
}

/** Under whom each experience is met first: there it has its address. */
function firstMentions(speakers: readonly SpeakerEntry[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id: person, parts } of speakers) {
    for (const { id } of parts) if (!first.has(id)) first.set(id, person);
  }
  return first;
}
