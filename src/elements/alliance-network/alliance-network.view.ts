import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords, Words } from '../../i18n/words.js';
import { isShared, nodeOf, type NetworkActor } from '../../models/network-actors.js';
import { lightOf, type NetworkModel } from '../../models/network.js';
import { heading, type HeadingLevel } from '../../views/heading.js';
import { addedMark, phraseView } from '../../views/phrase.js';
import { sourcesView } from '../../views/source.js';
import {
  firstMentions,
  unfoldView,
  type FirstMentions,
  type Unfolding,
} from '../../views/unfold.js';
import { diagramView } from './diagram.view.js';
import type { LargeNetworkViews } from './large-network.view.js';

export interface NetworkOptions {
  readonly level: HeadingLevel;
  readonly view: 'diagram' | 'table';
  /** The node that is pointed at or has the focus; empty if there is none. */
  readonly lit: string;
  /** Follows the pointer and the focus. */
  readonly follow: (event: Event) => void;
  readonly unfolding: Unfolding;
  /** Set for a large network. */
  readonly large?: LargeNetworkViews | undefined;
}

/** Who works with whom: a drawing, and a table with the same facts. */
export function allianceNetworkView(
  model: NetworkModel,
  words: Words,
  own: SectionWords<'network'>,
  options: NetworkOptions,
): TemplateResult {
  const { id, title, actors, sources, added } = model;
  const { level, view, follow, unfolding, large } = options;
  const rows = large?.rows ?? actors;
  const lit = lightOf(model, options.lit);
  const first = firstMentions(rows.map(({ key, parts }) => [key, parts]));
  const marked = added || [...first.keys()].some((one) => unfolding.opened(one)?.added);
  const isDrawn = view === 'diagram';
  const name = html`<span class="code">${own.t('network')}</span> ${phraseView(title, words)}`;
  return html`<div
    part="network"
    @pointerover=${follow}
    @pointerleave=${follow}
    @focusin=${follow}
    @focusout=${follow}
  >
    <header class="head">
      ${heading(level, name, { part: 'title', id })}
      <p class="count" part="count"><bdi>${countText(model, words, own)}</bdi></p>
      ${isDrawn ? large?.note : nothing}
    </header>
    ${isDrawn && model.experiences.length ? diagramView(model, { words, own, lit, large }) : nothing}
    <table part="table" role="table" aria-labelledby=${id}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${own.t('who')}</th>
          <th scope="col" role="columnheader">${own.t('sector')}</th>
          <th scope="col" role="columnheader">${words.t('experiences')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((actor) => rowView(actor, first, lit, words, own, options))}
      </tbody>
    </table>
    ${large?.paging}
    ${
      actors.some(({ kind }) => kind === 'group')
        ? html`<p class="small note" part="groups-note">${own.t('groupsNote')}</p>`
        : nothing
    }
    ${sourcesView(sources, marked, words)}
  </div>`;
}

/** The totals, in a sentence or two. */
function countText(
  { actors, total }: NetworkModel,
  words: Words,
  own: SectionWords<'network'>,
): string {
  const groups = actors.filter(({ kind }) => kind === 'group').length;
  const organizations = actors.length - groups;
  const who = words.list([
    ...(organizations ? [own.count('organizations', organizations)] : []),
    ...(groups ? [own.count('groups', groups)] : []),
  ]);
  const sentence = `${who} ${own.count('experiences', total)}`;
  // Sharing means nothing with one experience, or with unnamed groups only.
  if (total < 2 || !organizations) return sentence;
  return `${sentence} ${own.count('shared', actors.filter(isShared).length)}`;
}

function rowView(
  actor: NetworkActor,
  first: FirstMentions,
  lit: ReadonlySet<string>,
  words: Words,
  own: SectionWords<'network'>,
  { level, unfolding, large }: NetworkOptions,
): TemplateResult {
  const { key: entry, kind, name, sector, parts, isItself } = actor;
  const node = nodeOf(actor);
  const text = phraseView({ ...name, added: false }, words);
  const kinds = `${kind}${isShared(actor) ? ' shared' : ''}${lit.has(node) ? ' lit' : ''}`;
  return html`<tr role="row" class=${kinds} part="entry" data-node=${node}>
    <th scope="row" role="rowheader" part="name">
      <bdi class="name">${kind === 'group' ? html`“${text}”` : text}</bdi
      >${name.added ? addedMark(words) : nothing}
    </th>
    <td role="cell" class="sector-cell">
      ${words.term('sector', sector.id)}${sector.added ? addedMark(words) : nothing}
    </td>
    <td role="cell">
      <ul part="experiences" role="list" aria-label=${words.t('experiences')}>
        ${parts.map(({ id, title, roles }) => {
          const notes = [
            ...roles.map((role) => phraseView(role, words)),
            ...(isItself ? [own.t('itself')] : []),
          ];
          return html`<li>
            ${unfoldView(
              {
                id,
                name: phraseView(title, words),
                below: notes.length
                  ? html`${notes.map((one) => html`<p class="small">${one}</p>`)}`
                  : nothing,
                entry,
                // The title is not a heading, so the experience that opens is one level below the
                // table's.
                level,
              },
              first,
              words,
              unfolding,
            )}
          </li>`;
        })}
      </ul>
      ${large?.rest(actor)}
    </td>
  </tr>`;
}
