import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../../i18n/words.js';
import { experienceKey, isShared, type NetworkActor } from '../../models/network-actors.js';
import type { NetworkExperience, NetworkSide } from '../../models/network-drawing.js';
import type { NetworkModel } from '../../models/network.js';
import type { Phrase } from '../../models/phrase.js';
import { addedMark, phraseView, type Renderable } from '../../views/phrase.js';
import type { LargeNetworkViews } from './large-network.view.js';

/** What every part of the drawing needs. */
interface Pen {
  readonly words: Words;
  readonly own: SectionWords<'network'>;
  /** The highlighted nodes; empty if nothing is pointed at. */
  readonly lit: ReadonlySet<string>;
  /** Set if only an excerpt is drawn. */
  readonly large?: LargeNetworkViews | undefined;
}

/**
 * The drawing, once in columns and once in rows; the width of the element decides which is visible.
 * It is hidden from assistive technology, because the table has the same content.
 */
export function diagramView(model: NetworkModel, pen: Pen): TemplateResult {
  return html`<div
    class="diagram ${pen.lit.size ? 'pointing' : ''}"
    part="diagram"
    aria-hidden="true"
  >
    ${keyView(model, pen)} ${columnsView(model, pen)} ${rowsView(model, pen)}
  </div>`;
}

/** The legend, for the signs that occur. */
function keyView({ experiences, sides }: NetworkModel, { own, large }: Pen): TemplateResult {
  const actors = actorsOn(sides);
  const signs: readonly (readonly [string, string, boolean])[] = [
    ['shared', own.t('keyShared'), actors.some(isShared)],
    ['organization', own.t('keyOrganization'), !large],
    ['group', own.t('keyGroup'), actors.some(({ kind }) => kind === 'group')],
    ['itself', own.t('keyItself'), experiences.some(({ itself }) => itself)],
    ['added', own.t('keyAdded'), actors.some(({ parts }) => parts.some((one) => one.added))],
  ];
  return html`<ul class="strip small" role="list">
    ${signs.map(([sign, meaning, isThere]) =>
      isThere ? html`<li class=${sign}><span class="dot"></span>${meaning}</li>` : nothing,
    )}
  </ul>`;
}

const actorsOn = (sides: readonly NetworkSide[]): readonly NetworkActor[] =>
  sides.flatMap(({ sectors }) => sectors.flatMap((one) => one.actors));

/** Sectors on both sides and the experiences between them; rows on each side have equal heights. */
function columnsView({ experiences, sides }: NetworkModel, pen: Pen): TemplateResult {
  const [start, end] = sides;
  const middle = html`<ul class="middle" role="list">
    ${experiences.map((one) => experienceNode(one, pen))}
  </ul>`;
  return html`<div class="columns">
    ${start ? html`${sideView(start, 'start', pen)}${threadsView(start, 'start', pen)}` : nothing}
    ${middle} ${end ? html`${threadsView(end, 'end', pen)}${sideView(end, 'end', pen)}` : nothing}
  </div>`;
}

function sideView({ sectors }: NetworkSide, at: string, pen: Pen): Renderable {
  if (!sectors.length) return nothing;
  return html`<ul class="side ${at}" role="list">
    ${sectors.map(
      ({ sector, actors }) =>
        html`<li class="sector">
            ${pen.words.term('sector', sector.id)}${sector.added ? addedMark(pen.words) : nothing}
          </li>
          ${actors.map((actor) => actorNode(actor, sector.added, pen))}`,
    )}
  </ul>`;
}

/** The lines, in a box stretched over all rows. */
function threadsView({ threads }: NetworkSide, at: string, { lit }: Pen): Renderable {
  if (!threads.length) return nothing;
  const [side, middle] = at === 'start' ? [0, 100] : [100, 0];
  const y = (part: number) => (part * 1000).toFixed(2);
  return html`<div class="threads">
    <svg viewBox="0 0 100 1000" preserveAspectRatio="none">
      ${threads.map(({ actor, experience, from, to, added }) =>
        lineView(
          `M${side} ${y(from)}C50 ${y(from)} 50 ${y(to)} ${middle} ${y(to)}`,
          actor,
          lit.has(actor.key) && lit.has(experience),
          added,
        ),
      )}
    </svg>
  </div>`;
}

function lineView(
  d: string,
  actor: NetworkActor | undefined,
  isLit: boolean,
  added = false,
): TemplateResult {
  const shared = actor && isShared(actor);
  const kind = `line${shared ? ' shared' : ''}${isLit ? ' lit' : ''}${added ? ' added' : ''}`;
  return svg`<path class=${kind} d=${d} />`;
}

/** Stacked rows, with the lines beside them. */
function rowsView({ experiences, sides, rails }: NetworkModel, pen: Pen): TemplateResult {
  const { words, lit } = pen;
  const actors = new Map(actorsOn(sides).map((actor) => [actor.key, actor]));
  const nodes = new Map(experiences.map((one) => [one.key, one]));
  return html`<ul class="rows ${rails.lanes > 1 ? 'joined' : ''}" role="list">
    ${rails.rows.map(({ node, lines }) => {
      const experience = nodes.get(node);
      const actor = actors.get(node);
      const drawn = lines.map(({ actor: of, experience: to, d }) => {
        const holder = actors.get(of);
        return lineView(
          d,
          holder,
          lit.has(of) && (to === undefined || lit.has(to)),
          holder?.parts.some(({ id, added }) => added && experienceKey(id) === to),
        );
      });
      const rail = html`<svg viewBox="0 0 ${rails.lanes} 2" preserveAspectRatio="none">
        ${drawn}
      </svg>`;
      if (experience) return experienceNode(experience, pen, rail);
      if (!actor) return nothing;
      const sector = html` <span class="small"
        >${words.term('sector', actor.sector.id)}${
          actor.sector.added ? addedMark(words) : nothing
        }</span
      >`;
      return actorNode(actor, true, pen, { rail, sector });
    })}
  </ul>`;
}

function experienceNode(
  { key, title, itself }: NetworkExperience,
  { words, lit }: Pen,
  rail: Renderable = nothing,
): TemplateResult {
  return html`<li class="node experience ${lit.has(key) ? 'lit' : ''}" data-node=${key}>
    ${rail}
    <div class="label">
      <span class="name">${nameView(title, words)}</span>
      ${
        itself
          ? html`<span class="itself small"
              ><span class="dot"></span>${words.term('sector', itself.sector.id)}${
                itself.sector.added ? addedMark(words) : nothing
              }</span
            >`
          : nothing
      }
    </div>
  </li>`;
}

/** The asterisk marks that an editor added something here; the table says what. */
function actorNode(
  actor: NetworkActor,
  sectorIsSaid: boolean,
  { words, own, lit, large }: Pen,
  { rail, sector }: { readonly rail: Renderable; readonly sector: Renderable } = {
    rail: nothing,
    sector: nothing,
  },
): TemplateResult {
  const { key, kind, name, parts } = actor;
  const shared = isShared(actor);
  const added =
    name.added ||
    (!sectorIsSaid && actor.sector.added) ||
    parts.some((one) => one.added || one.roles.some((role) => role.added));
  const text = nameView({ ...name, added: false }, words);
  return html`<li
    class="node ${kind} ${shared ? 'shared' : ''} ${lit.has(key) ? 'lit' : ''}"
    data-node=${key}
  >
    ${rail}<span class="dot"></span>
    <div class="label">
      <span class="name"
        >${kind === 'group' ? html`“${text}”` : text}${added ? addedMark(words) : nothing}</span
      >
      ${sector}${
        shared
          ? html`<span class="of small"
              >${large?.share(actor) ?? own.count('inSeveral', parts.length)}</span
            >`
          : nothing
      }
    </div>
  </li>`;
}

/** A name has its own direction, whatever the direction of the drawing. */
const nameView = ({ lang, ...name }: Phrase, words: Words): TemplateResult =>
  html`<bdi lang=${lang ?? nothing}>${phraseView(name, words)}</bdi>`;
