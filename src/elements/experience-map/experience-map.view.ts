import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../../i18n/words.js';
import { land } from '../../models/land.js';
import type { MapEntry, MapGroup, MapModel, MapPreset } from '../../models/map.js';
import { between, placeAll, radius, type Look, type Placed } from '../../models/placing.js';
import { frame } from '../../models/projection.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { addedMark, joined, phraseView, type Renderable } from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';
import {
  firstMentions,
  unfoldView,
  type FirstMentions,
  type Unfolding,
} from '../../views/unfold.js';

export interface MapViewOptions {
  readonly level: HeadingLevel;
  readonly unfolding: Unfolding;
  /** The current view and how to change it; if undefined, there is no drawing. */
  readonly zoom?: Zoom;
  /** The entry that is pointed at or has the focus. */
  readonly highlight?: { readonly lit: string; readonly follow: (event: Event) => void };
  /** Takes the reader from a marker to its entry. */
  readonly reveal?: (id: string) => void;
}

interface Zoom {
  look(presets: Presets): Look & { readonly preset: string };
  choose(id: string, look: Look): void;
}

type Presets = readonly [MapPreset, ...MapPreset[]];

/** The places of the experiences: a plate as in an atlas, and its index. */
export function experienceMapView(
  model: MapModel,
  words: Words,
  own: SectionWords<'map'>,
  options: MapViewOptions,
): TemplateResult {
  const { id, title, placed, unplaced, presets, sources, added } = model;
  const { level, unfolding, zoom, highlight, reveal } = options;
  const lit = highlight?.lit ?? '';
  const follow = highlight?.follow;
  const entries = [...placed, ...unplaced].flatMap((group) => group.entries);
  const first = firstMentions(entries.map((entry) => [entry.id, entry.experiences] as const));
  const marked = added || [...first.keys()].some((one) => unfolding.opened(one)?.added);
  const name = html`<span class="code">${own.t('where')}</span> ${phraseView(title, words)}`;
  const groupsView = (groups: readonly MapGroup[], deeper: HeadingLevel) =>
    groups.map(
      (group) =>
        html`<section class="country">
          ${heading(deeper, countryView(group, words, own), { part: 'country' })}
          <ul role="list">
            ${group.entries.map((entry) => entryView(entry, first, words, own, { deeper, unfolding, lit }))}
          </ul>
        </section>`,
    );
  const [whole, ...parts] = presets;
  return html`<div
    class="map"
    part="map"
    @pointerover=${follow}
    @pointerleave=${follow}
    @focusin=${follow}
    @focusout=${follow}
  >
    <header class="head">${heading(level, name, { part: 'title', id })}</header>
    <div class="spread${whole ? ' drawn' : ''}">
      ${whole && zoom ? plateView(model, [whole, ...parts], words, own, { zoom, lit, reveal }) : nothing}
      <div>
        ${groupsView(placed, level + 1)}
        ${
          placed.length && unplaced.length
            ? html`<div class="unplaced" part="unplaced">
                ${heading(level + 1, own.t('unplaced'), { part: 'section-title' })}
                ${groupsView(unplaced, level + 2)}
              </div>`
            : groupsView(unplaced, level + 1)
        }
      </div>
    </div>
    ${sourcesView(sources, marked, words)}
  </div>`;
}

/** The map with its buttons. The drawing is visual only, because the index has the same facts. */
function plateView(
  { markers, venues }: MapModel,
  presets: Presets,
  words: Words,
  own: SectionWords<'map'>,
  { zoom, lit, reveal }: { zoom: Zoom; lit: string; reveal: MapViewOptions['reveal'] },
): TemplateResult {
  const look = zoom.look(presets);
  const box = between(look);
  const height = (box.width * frame.height) / frame.width;
  const placed = placeAll([...markers, ...venues], look);
  return html`<div class="plate">
    <div class="presets" part="presets" role="group" aria-label=${own.t('zoom')}>
      ${presets.map(
        ({ id }) =>
          html`<button
            part="preset"
            type="button"
            aria-pressed=${id === look.preset}
            @click=${() => zoom.choose(id, look)}
          >
            ${id ? words.country(id) : own.t('region')}
          </button>`,
      )}
    </div>
    <div class="drawing" part="drawing" aria-hidden="true">
      <svg class="land" part="land" viewBox="${box.x} ${box.y} ${box.width} ${height}">
        <path d=${land} vector-effect="non-scaling-stroke"></path>
      </svg>
      <svg class="markers">
        ${placed.map((one) => stemView(one, look))}
        ${placed.map((one) => markerView(one, look, lit, reveal))}
      </svg>
    </div>
    ${venues.map(
      ({ id, names, country, pointNote }) =>
        html`<p class="venue" part="venue" data-entry=${id}>
          <span class="sign ${lit === id ? 'lit' : ''}" aria-hidden="true"></span>
          <span
            >${own.t('venue')}: ${namesView(names, words, country && words.country(country))}
            ${pointView(pointNote, words, own)}</span
          >
        </p>`,
    )}
  </div>`;
}

/** A percentage, so that positions stay correct while the width changes. */
const percent = (pixels: number, of: number): string => `${((pixels / of) * 100).toFixed(2)}%`;
const left = ({ at }: Placed, { width }: Look): string => percent(at.x, width);
const top = ({ at }: Placed, { width }: Look): string =>
  percent(at.y * frame.width, width * frame.height);

/** The line from a place to its marker, if the marker stands beside it. */
function stemView(one: Placed, look: Look): Renderable {
  const { x, y } = one.off;
  return x || y
    ? html`<svg class="stem" x=${left(one, look)} y=${top(one, look)}>
        <path d="M0 0L${x.toFixed(1)} ${y.toFixed(1)}"></path>
        <circle r="3"></circle>
      </svg>`
    : nothing;
}

/**
 * Each marker is an `svg` of its own: its position is in per cent, its contents in pixels at any
 * zoom.
 */
function markerView(
  one: Placed,
  look: Look,
  lit: string,
  reveal: MapViewOptions['reveal'],
): TemplateResult {
  const { marker, off, side, lines } = one;
  const away = side === 'end' ? radius + 6 : -radius - 6;
  // Assistive technology does not see the drawing; the list beside it has the same and more.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<svg
    class="marker ${marker.number ? '' : 'sign'} ${lit === marker.id ? 'lit' : ''}"
    part="marker"
    data-entry=${marker.id}
    @click=${() => reveal?.(marker.id)}
    x=${left(one, look)}
    y=${top(one, look)}
  >
    <g transform="translate(${off.x.toFixed(1)} ${off.y.toFixed(1)})">
      <circle class="ring" r=${radius + 4}></circle>
      <circle class="disc" r=${radius - 1}></circle>
      <text class="numeral" y=".35em">${marker.number}</text>
      ${
        side
          ? lines.map(
              (text, index) =>
                html`<svg>
                  <text
                    class="word ${side}"
                    x=${away}
                    y="${(0.35 + (index - (lines.length - 1) / 2) * 1.15).toFixed(2)}em"
                    lang=${marker.names[0]?.lang ?? nothing}
                  >
                    ${text}
                  </text>
                </svg>`,
            )
          : nothing
      }
    </g>
  </svg>`;
}

function countryView(
  { country, added }: MapGroup,
  words: Words,
  own: SectionWords<'map'>,
): Renderable {
  const name = country ? words.country(country) : own.t('noCountry');
  return added ? html`${name}${addedMark(words)}` : name;
}

const namesView = (names: MapEntry['names'], words: Words, country = ''): readonly Renderable[] =>
  joined([...names.map((name) => phraseView(name, words)), country], ', ');

/** The origin of a point that an editor set. */
function pointView(
  note: MapEntry['pointNote'],
  words: Words,
  own: SectionWords<'map'>,
): Renderable {
  return note
    ? html`<span class="point small"
        >${own.t('point')}${note.text ? ': ' : ''}${phraseView(note, words)}</span
      >`
    : nothing;
}

function entryView(
  { id, number, names, point, pointNote, experiences }: MapEntry,
  first: FirstMentions,
  words: Words,
  own: SectionWords<'map'>,
  { deeper, unfolding, lit }: { deeper: HeadingLevel; unfolding: Unfolding; lit: string },
): TemplateResult {
  return html`<li class="entry ${number && lit === id ? 'lit' : ''}" part="entry" data-entry=${id}>
    ${number ? html`<span class="number" aria-hidden="true">${number}</span>` : nothing}
    <div class="there">
      ${names.length ? html`<p part="name">${namesView(names, words)}</p>` : nothing}
      ${point ? pointView(pointNote, words, own) : nothing}
      <ul class="what" part="experiences" role="list" aria-label=${words.t('experiences')}>
        ${experiences.map(
          (one) =>
            html`<li>
              ${unfoldView(
                { id: one.id, name: phraseView(one.title, words), entry: id, level: deeper },
                first,
                words,
                unfolding,
              )}
            </li>`,
        )}
      </ul>
    </div>
  </li>`;
}
