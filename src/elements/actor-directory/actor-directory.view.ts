import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DirectoryWords } from '../../i18n/directory.js';
import type { Words } from '../../i18n/words.js';
import { bySector, type DirectoryModel } from '../../models/directory.js';
import type { DirectoryEntry, TakenPart } from '../../models/directory-entries.js';
import type { FoundEntry, ListModel } from '../../models/list.js';
import { marks, type IsHit } from '../../models/marks.js';
import type { Phrase } from '../../models/phrase.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { listView, markedView, type ListActions, type ListUi } from '../../views/list.js';
import { addedMark, joined, phraseView, type Renderable } from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';
import {
  firstMentions,
  unfoldView,
  type FirstMentions,
  type Unfolding,
} from '../../views/unfold.js';

type Found = FoundEntry<DirectoryEntry>;

export interface DirectoryOptions {
  readonly list: ListModel<DirectoryEntry>;
  readonly ui: ListUi;
  readonly actions: ListActions;
  readonly pageSize: number;
  readonly level: HeadingLevel;
  readonly unfolding: Unfolding;
}

/** The message about the results for people who cannot see them. */
export function newsOf(
  { found, chosen }: ListModel<DirectoryEntry>,
  query: string,
  own: DirectoryWords,
): string {
  if (found.length) return own.count('found', found.length);
  return own.t(!chosen.length ? 'noneQueried' : query.trim() ? 'noneBoth' : 'noneFiltered');
}

/**
 * The participants, like the index of a book: sectors as headings, with a hanging indent for each
 * entry.
 */
export function actorDirectoryView(
  { id, title, collection, sources, added }: DirectoryModel,
  words: Words,
  own: DirectoryWords,
  options: DirectoryOptions,
): TemplateResult {
  const { list, ui, actions, pageSize, level } = options;
  const sectorOf = ({ entry }: Found) => entry.sector;
  // A search ranks the entries, but each keeps its position under its sector, whether shown or
  // still to come.
  const ordered = bySector(list.found, sectorOf).flatMap(({ items }) => items);
  const shown = ordered.slice(0, Math.min(list.shown, ui.drawn));
  const addresses = firstMentions(shown.map(({ entry }) => [entry.id, entry.experiences]));
  const name = html`<span class="code">${words.t('actors')}</span> ${phraseView(title, words)}`;
  const marked = added || [...addresses.keys()].some((one) => options.unfolding.opened(one)?.added);
  const groups = collection.entries.some(({ kind }) => kind === 'group');

  return html`<div part="directory">
    <header class="head">${heading(level, name, { part: 'title', id })}</header>
    ${listView(list, own.catalogue(), {
      ui,
      actions,
      names: {
        search: own.t('search'),
        count: own.count('found', list.found.length),
        none: newsOf(list, ui.query, own),
      },
      sorts: [],
      pageSize,
      results: bySector(shown, sectorOf).map(
        ({ sector, items }) =>
          html`<section class="sector" part="sector">
            ${heading(
              level + 1,
              html`${words.term('sector', sector.id)}${sector.added ? addedMark(words) : nothing}`,
              { part: 'sector-title' },
            )}
            <ul class="entries" role="list">
              ${guard([ui.drawing, items.length, sector.added], () =>
                items.map(
                  (one) =>
                    html`<li class="entry ${one.entry.kind}" part="entry">
                      ${entryView(one, sector.added, addresses, words, own, options)}
                    </li>`,
                ),
              )}
            </ul>
          </section>`,
      ),
    })}
    ${groups ? html`<p class="small key" part="groups-note">${own.t('groups')}</p>` : nothing}
    ${sourcesView(sources, marked, words)}
  </div>`;
}

function entryView(
  { entry, isHit }: Found,
  sectorIsAdded: boolean,
  addresses: FirstMentions,
  words: Words,
  own: DirectoryWords,
  options: DirectoryOptions,
): TemplateResult {
  const { id, kind, title, name, sector, partOf, members, offers, needs, experiences } = entry;
  const plain = isHit ? markedView(marks(title, isHit)) : title;
  const text = html`<bdi lang=${name.lang ?? nothing}>${plain}</bdi>${
      name.added ? addedMark(words) : nothing
    }`;
  const rows: readonly (readonly [string, readonly Phrase[]])[] = [
    [own.count('members', members.length), members],
    [own.t('offers'), offers],
    [own.t('needs'), needs],
  ];
  const notes = joined(
    [
      sector.added && !sectorIsAdded
        ? html`${own.t('sector')}: ${words.term('sector', sector.id)}${addedMark(words)}`
        : nothing,
      partOf ? html`${own.t('partOf')} ${phraseView(partOf, words)}` : nothing,
    ],
    ' · ',
  );
  const filled = rows.filter(([, phrases]) => phrases.length);

  return html`<div class="who">
      <p class="result">
        <span class="name" part="name" tabindex="-1"
          >${kind === 'group' ? html`“${text}”` : text}</span
        >${placeView(entry, words)}
      </p>
      ${notes.length ? html`<p class="small">${notes}</p>` : nothing}
      ${
        filled.length
          ? html`<dl class="facts-line" part="facts">
              ${filled.map(
                ([label, phrases]) =>
                  html`<div>
                    <dt>${label}:</dt>
                    ${phrases.map((one) => html`<dd>${foundView(one, words, isHit)}</dd>`)}
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </div>
    <div class="what">
      ${
        experiences.length
          ? html`<ul part="experiences" role="list" aria-label=${words.t('experiences')}>
              ${experiences.map(
                (one) =>
                  html`<li>
                    ${experienceLine(one, { id, isHit }, addresses, words, own, options)}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${aroundView(entry, words, own)}
    </div>`;
}

/** A line of content with the search matches marked. */
function foundView(phrase: Phrase, words: Words, isHit: IsHit | undefined): Renderable {
  if (!isHit) return phraseView(phrase, words);
  const { text, lang, added } = phrase;
  return html`<bdi lang=${lang ?? nothing}>${markedView(marks(text, isHit))}</bdi>${
      added ? addedMark(words) : nothing
    }`;
}

/** Its own location, after its name. */
function placeView({ place, placeAdded }: DirectoryEntry, words: Words): Renderable {
  if (!place) return nothing;
  const names: readonly Renderable[] = [
    ...place.names.map((one) => phraseView(one, words)),
    place.country ? words.country(place.country) : nothing,
  ];
  return html`<span class="muted"
    >, ${joined(names, ', ')}${placeAdded ? addedMark(words) : nothing}</span
  >`;
}

/** Where it is and what it is about, labelled as its experiences' if it has no data of its own. */
function aroundView(
  { where, topics, topicsOf, experiences }: DirectoryEntry,
  words: Words,
  own: DirectoryWords,
): Renderable {
  const places = [
    ...where.places.map((one) => phraseView(one, words)),
    ...where.countries.map(
      ({ id, added }) => html`${words.country(id)}${added ? addedMark(words) : nothing}`,
    ),
  ];
  const subjects = html`${joined(
    topics.map((one) => phraseView(one, words)),
    ', ',
  )}`;
  const n = experiences.length;
  const derived = topics.length > 0 && topicsOf === 'experiences';
  const of = places.length ? 'itsTopics' : 'topicsOf';
  const line = joined(
    [
      places.length ? html`${own.count('where', n)} ${joined(places, ', ')}` : nothing,
      derived ? html`${own.count(of, n)}: ${subjects}` : nothing,
    ],
    ' · ',
  );
  return html`${
    topics.length && !derived
      ? html`<p class="small">${words.t('topics')}: ${subjects}</p>`
      : nothing
  }${line.length ? html`<p class="small">${line}</p>` : nothing}`;
}

/** An experience that an entry takes part in, with its role. */
function experienceLine(
  { id, title, role, via }: TakenPart,
  { id: entry, isHit }: { readonly id: string; readonly isHit: IsHit | undefined },
  addresses: FirstMentions,
  words: Words,
  own: DirectoryWords,
  { level, unfolding }: DirectoryOptions,
): TemplateResult {
  const rest = joined(
    [
      role ? phraseView(role, words) : nothing,
      via ? html`${own.t('through')} ${phraseView(via, words)}` : nothing,
    ],
    ' · ',
  );
  const below = rest.length ? html`<p class="small">${rest}</p>` : nothing;
  const name = foundView(title, words, isHit);
  return unfoldView({ id, name, below, entry, level: level + 1 }, addresses, words, unfolding);
}
