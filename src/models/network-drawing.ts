import { isAdded } from '../dataset/editorial.js';
import type { Experience } from '../dataset/types.js';
import { sectors, type Sector } from '../dataset/vocabularies.js';
import type { Term } from './experience.js';
import { heights, untangled, type Block, type Layers } from './layers.js';
import { experienceKey, isShared, nodeOf, type NetworkActor } from './network-actors.js';
import { phrase, type Languages, type Phrase } from './phrase.js';
import { railsOf, type Rails } from './rails.js';

export interface NetworkExperience {
  readonly key: string;
  readonly title: Phrase;
  /** The organisation that this experience is, if any. */
  readonly itself?: NetworkActor | undefined;
}

/** A line of the drawing. Its two heights range from 0 to 1. */
export interface NetworkThread {
  readonly actor: NetworkActor;
  readonly experience: string;
  readonly from: number;
  readonly to: number;
  readonly added: boolean;
}

/** Sectors stacked vertically, with the lines from them to the experiences. */
export interface NetworkSide {
  readonly sectors: readonly {
    readonly sector: Term<Sector>;
    readonly actors: readonly NetworkActor[];
  }[];
  readonly threads: readonly NetworkThread[];
}

/** Two drawings of the same network: columns where there is room, otherwise rows. */
export interface NetworkDrawing {
  /** In drawing order. */
  readonly experiences: readonly NetworkExperience[];
  readonly sides: readonly NetworkSide[];
  readonly rails: Rails;
}

/** Public authorities are drawn on one side, and these sectors on the other. */
const governed: readonly Sector[] = ['university', 'company', 'producers', 'community', 'other'];

/** Returns the position of every actor and the lines to the experiences. */
export function drawingOf(
  experiences: readonly Experience[],
  actors: readonly NetworkActor[],
  languages: Languages,
): NetworkDrawing {
  const drawn = new Map(
    actors.filter(({ isItself }) => !isItself).map((actor) => [actor.key, actor]),
  );
  const links = [...drawn.values()].flatMap(({ key, parts }) =>
    parts.map(({ id }) => [key, experienceKey(id)] as const),
  );
  const layers = untangled(layersOf(experiences, [...drawn.values()]), links);
  const places = heights(layers);
  const at = (key: string): number => places.get(key) ?? 0;
  const those = ({ nodes }: Block) => nodes.flatMap((key) => drawn.get(key) ?? []);

  const sides = layers.sides.map((side): NetworkSide => {
    const blocks = side.map((block) => ({ id: block.id, actors: those(block) }));
    return {
      sectors: blocks.flatMap(({ id, actors: members }) => {
        const sector = sectors.find((known) => known === id);
        const added = members.every((one) => one.sector.added);
        return sector ? { sector: { id: sector, added }, actors: members } : [];
      }),
      threads: blocks.flatMap(({ actors: members }) =>
        members.flatMap((actor) =>
          actor.parts.map(({ id, added }): NetworkThread => {
            const experience = experienceKey(id);
            return { actor, experience, from: at(actor.key), to: at(experience), added };
          }),
        ),
      ),
    };
  });

  const byKey = new Map(experiences.map((one) => [experienceKey(one.id), one]));
  const itself = new Map(actors.filter((one) => one.isItself).map((one) => [nodeOf(one), one]));
  const rows = sides.flatMap((side) => side.sectors.flatMap((sector) => sector.actors));
  return {
    experiences: layers.middle.flatMap((key) => {
      const experience = byKey.get(key);
      if (!experience) return [];
      const title = phrase(experience.title, languages, isAdded(experience, 'title'));
      return { key, title, itself: itself.get(key) };
    }),
    sides,
    rails: railsOf(
      layers.middle.map((experience) => {
        const here = rows.filter(({ parts }) =>
          parts.some(({ id }) => experienceKey(id) === experience),
        );
        const keys = (shared: boolean) =>
          here.filter((one) => isShared(one) === shared).map(({ key }) => key);
        return { experience, own: keys(false), shared: keys(true) };
      }),
    ),
  };
}

/** The initial order: sectors as in the vocabulary, and actors by key within each. */
function layersOf(experiences: readonly Experience[], actors: readonly NetworkActor[]): Layers {
  const blocks = (of: readonly Sector[]): readonly Block[] =>
    of.flatMap((id) => {
      const nodes = actors.filter(({ sector }) => sector.id === id).map(({ key }) => key);
      return nodes.length ? { id, nodes: nodes.sort() } : [];
    });
  return {
    middle: experiences.map(({ id }) => experienceKey(id)),
    sides: [blocks(sectors.filter((one) => !governed.includes(one))), blocks(governed)],
  };
}
