import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../../i18n/words.js';
import type { EventModel, PanelEntry } from '../../models/event.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { peopleLine } from '../../views/person.js';
import {
  addedMark,
  joined,
  linkView,
  phraseView,
  proseView,
  type Renderable,
} from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';

export interface EventOptions {
  readonly level: HeadingLevel;
  /** Returns the address of a panel's own page, if it has one. */
  readonly href: (panel: string) => string | undefined;
}

/** An event as the opening page of its proceedings: what, where, when, who, and the index. */
export function eventSummaryView(
  model: EventModel,
  words: Words,
  own: SectionWords<'event'>,
  { level, href }: EventOptions,
): TemplateResult {
  const { id, name, description, organizers, panels, links } = model;
  const title = html`<span class="code">${own.t('event')}</span> ${phraseView(name, words)}`;
  return html`<article class="event" part="event">
    <header class="head" part="header">
      ${heading(level, title, { part: 'title', id })} ${whenView(model, words)}
      ${description ? html`<div part="description">${proseView(description, words)}</div>` : nothing}
      ${
        organizers.length
          ? html`<dl class="organizers" part="organizers">
              <div>
                <dt>${own.count('organizes', organizers.length)}</dt>
                ${organizers.map((one) => html`<dd>${phraseView(one, words)}</dd>`)}
              </div>
            </dl>`
          : nothing
      }
    </header>
    ${
      panels.length
        ? html`<section class="columns" part="panels">
            ${heading(level + 1, own.t('panels'), { part: 'section-title' })}
            <ol>
              ${panels.map((one) => panelView(one, words, own, href(one.id)))}
            </ol>
          </section>`
        : nothing
    }
    ${
      links.length
        ? html`<section class="columns" part="links">
            ${heading(level + 1, own.t('links'), { part: 'section-title' })}
            <ul class="links">
              ${links.map((one) => html`<li>${linkView(one, words)}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${sourcesView(model.sources, model.added, words)}
  </article>`;
}

/** Place and dates: from the nearest place to the country, then the days. */
function whenView(model: EventModel, words: Words): Renderable {
  const { place, placeAdded, start, end, datesAdded } = model;
  const names: readonly Renderable[] = [
    ...(place?.names ?? []).map((one) => phraseView(one, words)),
    place?.country ? words.country(place.country) : nothing,
  ];
  const lines = joined(
    [
      place ? html`${joined(names, ', ')}${placeAdded ? addedMark(words) : nothing}` : nothing,
      datesView(words.dates(start, end), datesAdded, words),
    ],
    ' · ',
  );
  return lines.length ? html`<p class="when" part="when">${lines}</p>` : nothing;
}

function datesView(dates: string, added: boolean, words: Words): Renderable {
  return dates && added ? html`${dates}${addedMark(words)}` : dates;
}

/** A panel as a line of the index, with its contents below the title. */
function panelView(
  { code, title, date, dateAdded, moderators, experiences }: PanelEntry,
  words: Words,
  own: SectionWords<'event'>,
  href: string | undefined,
): TemplateResult {
  const facts = joined(
    [
      datesView(words.dates(date), dateAdded, words),
      experiences === undefined ? nothing : own.count('experiences', experiences),
    ],
    ' · ',
  );
  return html`<li class="entry" part="panel">
    ${code ? html`<p class="number">${words.t('panel', { code })}</p>` : nothing}
    <div class="what">
      <p part="panel-title">${linkView({ label: title, href }, words)}</p>
      ${
        moderators.length
          ? html`<p class="small">
              ${words.count('moderates', moderators.length)} ${peopleLine(moderators, words)}
            </p>`
          : nothing
      }
      ${facts.length ? html`<p class="small">${facts}</p>` : nothing}
    </div>
  </li>`;
}
