import { isAdded } from '../dataset/editorial.js';
import type { Dataset } from '../dataset/types.js';
import { sectors } from '../dataset/vocabularies.js';
import { actorsOf, experienceKey, nodeOf, type NetworkActor } from './network-actors.js';
import { drawingOf, type NetworkDrawing } from './network-drawing.js';
import type { excerptOf, NetworkExcerpt } from './network-excerpt.js';
import { phrase, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { sourcesModel, type SourceModel } from './source.js';

/** Of so many experiences all can be drawn. */
export const mostDrawn = 30;

export interface NetworkModel extends NetworkDrawing {
  /** The panel's id, or the dataset's. */
  readonly id: string;
  readonly title: Phrase;
  /** Those who take part in most experiences first; then by sector and name. */
  readonly actors: readonly NetworkActor[];
  /** How many experiences they take part in; those of the drawing may be fewer. */
  readonly total: number;
  /** What is drawn, where there are so many that not all of it is. */
  readonly excerpt: NetworkExcerpt | undefined;
  readonly sources: readonly SourceModel[];
  /** Whether anything in it was said by an editor. */
  readonly added: boolean;
}

/**
 * Who works with whom in the experiences of a panel, or in all that a dataset holds; in one language.
 * @throws Fault `id-not-found` where the dataset has no such panel.
 */
export function networkModel(
  dataset: Dataset,
  options: {
    readonly panel?: string | undefined;
    readonly language: string;
    readonly base: string;
    /** What is drawn where there are many; without it, all of it is. */
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

/** What lights up with a node: whom it is joined to. */
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

/** By sector in the order of the vocabulary, in it those with a name first. */
const rank = ({ sector, kind }: NetworkActor): number =>
  2 * sectors.indexOf(sector.id) + Number(kind === 'group');

const hasAdded = ({ name, sector, parts }: NetworkActor): boolean =>
  Boolean(name.added) ||
  sector.added ||
  parts.some(({ title, roles }) => title.added || roles.some(({ added }) => added));
