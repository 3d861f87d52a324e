import { isAdded } from '../dataset/editorial.js';
import type { Dataset } from '../dataset/types.js';
import { sectors } from '../dataset/vocabularies.js';
import { actorsOf, experienceKey, nodeOf, type NetworkActor } from './network-actors.js';
import { drawingOf, type NetworkDrawing } from './network-drawing.js';
import type { excerptOf, NetworkExcerpt } from './network-excerpt.js';
import { phrase, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { sourcesModel, type SourceModel } from './source.js';

/** Up to this number of experiences, all can be drawn. */
export const mostDrawn = 30;

export interface NetworkModel extends NetworkDrawing {
  /** The id of the panel or of the dataset. */
  readonly id: string;
  readonly title: Phrase;
  /** Sorted by number of experiences, descending; then by sector and name. */
  readonly actors: readonly NetworkActor[];
  /** Number of experiences they take part in; the drawing may show fewer. */
  readonly total: number;
  /** The part that is drawn, if the network is too large to draw as a whole. */
  readonly excerpt: NetworkExcerpt | undefined;
  readonly sources: readonly SourceModel[];
  /** Whether an editor added anything in it. */
  readonly added: boolean;
}

/**
 * Returns who works with whom in the experiences of a panel, or of the whole dataset, in one
 * language.
 *
 * @throws Fault `id-not-found` if the dataset has no such panel.
 */
export function networkModel(
  dataset: Dataset,
  options: {
    readonly panel?: string | undefined;
    readonly language: string;
    readonly base: string;
    /** Selects the part to draw of a large network; if undefined, all of it is drawn. */
    readonly excerptOf?: typeof excerptOf | undefined;
  },
): NetworkModel {
  const { language, base } = options;
  const languages = { wanted: language, dataset: dataset.head.language };
  const named = Boolean(options.panel?.trim());
  const panel =
    named || dataset.panels.size === 1 ? pick('panel', dataset.panels, options.panel) : undefined;
  const all = named
    ? (panel?.experiences ?? []).flatMap((id) => dataset.experiences.get(id) ?? [])
    : [...dataset.experiences.values()];
  const joined = all.filter(({ actors }) => actors?.length);

  const actors = actorsOf(joined, dataset, languages);
  const title = phrase(
    panel?.title ?? dataset.head.title,
    languages,
    panel && isAdded(panel, 'title'),
  );
  const references = (panel ? [panel, ...joined] : joined).flatMap(({ sources = [] }) => sources);
  const documents = [...new Set(references.map(({ source }) => source))];
  const { compare } = new Intl.Collator(language);
  const excerpt = options.excerptOf?.(joined, actors);
  return {
    id: panel?.id ?? dataset.head.id,
    title,
    actors: [...actors].sort(
      (one, other) =>
        other.parts.length - one.parts.length ||
        rank(one) - rank(other) ||
        compare(one.name.text, other.name.text),
    ),
    total: joined.length,
    excerpt,
    ...drawingOf(excerpt?.experiences ?? joined, excerpt?.actors ?? actors, languages),
    sources: sourcesModel(
      documents.map((source) => ({ source })),
      dataset,
      languages,
      base,
    ),
    added: Boolean(title.added) || actors.some(hasAdded),
  };
}

/** The nodes to highlight with a node: itself and its neighbours. */
export function lightOf({ actors }: NetworkModel, node: string): ReadonlySet<string> {
  const lit = new Set(node ? [node] : []);
  for (const actor of actors) {
    const own = nodeOf(actor);
    for (const { id } of actor.parts) {
      const key = experienceKey(id);
      if (node === own) lit.add(key);
      if (node === key) lit.add(own);
    }
  }
  return lit;
}

/** Sorts by sector in vocabulary order; within a sector, organisations come before groups. */
const rank = ({ sector, kind }: NetworkActor): number =>
  2 * sectors.indexOf(sector.id) + Number(kind === 'group');

const hasAdded = ({ name, sector, parts }: NetworkActor): boolean =>
  Boolean(name.added) ||
  sector.added ||
  parts.some(({ title, roles }) => title.added || roles.some(({ added }) => added));
