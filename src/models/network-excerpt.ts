import type { Experience } from '../dataset/types.js';
import { mostDrawn } from './network.js';
import type { NetworkActor } from './network-actors.js';

/** The part of a large network that is drawn; the whole would be a tangle. */
export interface NetworkExcerpt {
  readonly experiences: readonly Experience[];
  /** Their participations are limited to these experiences. */
  readonly actors: readonly NetworkActor[];
  /** Number of experiences that several of these actors share, drawn or not. */
  readonly meetings: number;
}

/** With more lines the drawing is a tangle and lanes overlap. */
const mostLines = 125;
/** The lanes and rows that fit in the narrow drawing and that an eye can follow. */
const most = { actors: 12, experiences: 24 };

/**
 * Returns the actors with the most experiences, and the experiences that most of them share. The
 * excerpt is empty if they do not share several. Returns undefined if the whole network can be
 * drawn. Ties keep dataset order.
 */
export function excerptOf(
  experiences: readonly Experience[],
  actors: readonly NetworkActor[],
): NetworkExcerpt | undefined {
  const lines = actors.reduce((sum, { parts }) => sum + parts.length, 0);
  if (experiences.length <= mostDrawn || lines <= mostLines) return undefined;
  const joining = actors
    .filter(({ parts }) => parts.length > 1)
    .sort((one, other) => other.parts.length - one.parts.length)
    .slice(0, most.actors);
  const held = new Map<string, number>();
  for (const { parts } of joining) {
    for (const { id } of parts) held.set(id, (held.get(id) ?? 0) + 1);
  }
  const holds = ({ id }: Experience) => held.get(id) ?? 0;
  const meetings = experiences.filter((one) => holds(one) > 1);
  const drawn = new Set(
    [...meetings]
      .sort((one, other) => holds(other) - holds(one))
      .slice(0, meetings.length > 1 ? most.experiences : 0)
      .map(({ id }) => id),
  );
  return {
    experiences: meetings.filter(({ id }) => drawn.has(id)),
    actors: joining.flatMap((actor) => {
      const parts = actor.parts.filter(({ id }) => drawn.has(id));
      return parts.length ? [{ ...actor, parts, of: actor.parts.length }] : [];
    }),
    meetings: meetings.length,
  };
}
