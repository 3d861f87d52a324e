import type { Experience } from '../dataset/types.js';
import { mostDrawn } from './network.js';
import type { NetworkActor } from './network-actors.js';

/** What is drawn of a network of which a drawing would be a knot. */
export interface NetworkExcerpt {
  readonly experiences: readonly Experience[];
  /** With the parts that they take in these experiences alone. */
  readonly actors: readonly NetworkActor[];
  /** In how many experiences more than one of them takes part; not all of these are drawn. */
  readonly meetings: number;
}

/** Of no more lines all is drawn: beyond, they are a knot and lanes run together. */
const mostLines = 125;
/** Lanes and rows that the narrow drawing has room for, and that an eye can follow. */
const most = { actors: 12, experiences: 24 };

/**
 * Those who take part in most experiences, and where they meet: the experiences in which most of
 * them do. Empty where they do not meet in several; nothing where all can be drawn.
 * Equals stay in the order of the file.
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
