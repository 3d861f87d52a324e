import { isAdded } from '../dataset/editorial.js';
import type { Dataset, Panel } from '../dataset/types.js';
import { experienceModel, type ExperienceModel } from './experience.js';
import { peopleModel, type PersonModel } from './person.js';
import { phrase, prose, type Languages, type Phrase, type Prose } from './phrase.js';
import { pick } from './pick.js';
import { placeModel, type PlaceModel } from './place.js';
import { sourcesModel, type SourceModel } from './source.js';

/** The line above a panel that says where and when it was held. */
export interface EventLineModel {
  readonly name: Phrase;
  readonly place?: PlaceModel | undefined;
  /** ISO 8601, with the precision known. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface PanelModel {
  readonly id: string;
  readonly code?: string | undefined;
  readonly title: Phrase;
  readonly event?: EventLineModel | undefined;
  readonly moderators: readonly PersonModel[];
  /** Every presenter once, in the order of the experiences. */
  readonly speakers: readonly PersonModel[];
  readonly introduction?: Prose | undefined;
  readonly experiences: readonly ExperienceModel[];
  readonly conclusions?: Prose | undefined;
  readonly sources: readonly SourceModel[];
  /** Whether an editor added anything in the panel itself. */
  readonly added: boolean;
}

/**
 * Returns the panel to show, in one language, or undefined if the dataset is empty.
 *
 * @throws Fault `id-not-found` if there is no such panel, or there are several and none was named.
 */
export function panelModel(
  dataset: Dataset,
  options: {
    readonly panel?: string | undefined;
    readonly language: string;
    readonly base: string;
  },
): PanelModel | undefined {
  if (!options.panel?.trim() && !dataset.panels.size && !dataset.experiences.size) return undefined;
  const panel = pick('panel', dataset.panels, options.panel);
  const languages = { wanted: options.language, dataset: dataset.head.language };
  const experiences = (panel.experiences ?? []).flatMap((id) => dataset.experiences.get(id) ?? []);
  const participations = new Map(
    experiences.flatMap(({ speakers = [] }) => speakers.map((one) => [one.person, one] as const)),
  );

  return {
    id: panel.id,
    code: panel.code,
    title: phrase(panel.title, languages, isAdded(panel, 'title')),
    event: eventLineModel(panel, dataset, languages),
    moderators: peopleModel(panel.moderators, dataset, languages),
    speakers: peopleModel([...participations.values()], dataset, languages),
    introduction: prose(panel.introduction, languages, isAdded(panel, 'introduction')),
    experiences: experiences.map((one) => experienceModel(one, dataset, languages, options.base)),
    conclusions: prose(panel.conclusions, languages, isAdded(panel, 'conclusions')),
    sources: sourcesModel(panel.sources, dataset, languages, options.base),
    added: Boolean(panel.editorial?.length),
  };
}

function eventLineModel(
  panel: Panel,
  dataset: Dataset,
  languages: Languages,
): EventLineModel | undefined {
  for (const event of dataset.events.values()) {
    if (!event.panels?.includes(panel.id)) continue;
    return {
      name: phrase(event.name, languages),
      place: placeModel(event.place, dataset, languages),
      start: panel.date ?? event.startDate,
      end: panel.date ? undefined : event.endDate,
    };
  }
  return undefined;
}
