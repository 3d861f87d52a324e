import { isAdded } from '../dataset/editorial.js';
import type { Dataset, EventRecord } from '../dataset/types.js';
import { safeHref, type LinkModel } from './link.js';
import { peopleModel, type PersonModel } from './person.js';
import { phrase, prose, type Languages, type Phrase, type Prose } from './phrase.js';
import { pick } from './pick.js';
import { placeModel, type PlaceModel } from './place.js';
import { sourcesModel, type SourceModel } from './source.js';

/** A panel as an entry in the event's index. */
export interface PanelEntry {
  readonly id: string;
  readonly code?: string | undefined;
  readonly title: Phrase;
  /** ISO 8601, if the panel has a date of its own. */
  readonly date?: string | undefined;
  readonly dateAdded: boolean;
  readonly moderators: readonly PersonModel[];
  /** Number of experiences; undefined if the dataset has none for this panel. */
  readonly experiences?: number | undefined;
}

export interface EventModel {
  readonly id: string;
  readonly name: Phrase;
  readonly place?: PlaceModel | undefined;
  readonly placeAdded: boolean;
  /** ISO 8601, with the precision known. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly datesAdded: boolean;
  readonly description?: Prose | undefined;
  readonly organizers: readonly Phrase[];
  readonly panels: readonly PanelEntry[];
  readonly links: readonly LinkModel[];
  readonly sources: readonly SourceModel[];
  /** Whether an editor added anything that is shown. */
  readonly added: boolean;
}

/**
 * Returns the event to show, in one language, or undefined if the dataset is empty.
 *
 * @throws Fault `id-not-found` if there is no such event, or there are several and none was named.
 */
export function eventModel(
  dataset: Dataset,
  options: {
    readonly event?: string | undefined;
    readonly language: string;
    readonly base: string;
  },
): EventModel | undefined {
  const { events, panels, experiences } = dataset;
  if (!options.event?.trim() && !events.size && !panels.size && !experiences.size) return undefined;
  const event = pick('event', events, options.event);
  const languages = { wanted: options.language, dataset: dataset.head.language };
  const added = (path: string): boolean => isAdded(event, path);

  const model = {
    id: event.id,
    name: phrase(event.name, languages, added('name')),
    place: placeModel(event.place, dataset, languages),
    placeAdded: added('place'),
    start: event.startDate,
    end: event.endDate,
    datesAdded: added('startDate') || added('endDate'),
    description: prose(event.description, languages, added('description')),
    organizers: (event.organizers ?? []).flatMap((id, index) => {
      const organizer = dataset.organizations.get(id);
      const marked = added(`organizers/${index}`) || (!!organizer && isAdded(organizer, 'name'));
      return organizer ? phrase(organizer.name, languages, marked) : [];
    }),
    panels: panelEntries(event, dataset, languages),
    links: (event.links ?? []).map(({ url, label }, index) => ({
      label: phrase(label ?? url, languages, added(`links/${index}`)),
      href: safeHref(url, options.base),
    })),
    sources: sourcesModel(event.sources, dataset, languages, options.base),
  };
  return { ...model, added: anyAdded(model) };
}

function panelEntries(
  event: EventRecord,
  dataset: Dataset,
  languages: Languages,
): readonly PanelEntry[] {
  return (event.panels ?? []).flatMap((id, index) => {
    const panel = dataset.panels.get(id);
    if (!panel) return [];
    const added = isAdded(event, `panels/${index}`) || isAdded(panel, 'title');
    return {
      id,
      code: panel.code,
      title: phrase(panel.title, languages, added),
      date: panel.date,
      dateAdded: isAdded(panel, 'date'),
      moderators: peopleModel(panel.moderators, dataset, languages),
      experiences: panel.experiences?.length,
    };
  });
}

function anyAdded(model: Omit<EventModel, 'added'>): boolean {
  const { name, place, placeAdded, start, end, datesAdded, description } = model;
  const { organizers, panels, links } = model;
  return (
    (placeAdded && place !== undefined) ||
    (datesAdded && Boolean(start ?? end)) ||
    [name, description, ...organizers, ...links.map(({ label }) => label)].some(
      (one) => one?.added,
    ) ||
    panels.some(({ title, date, dateAdded }) => title.added || (dateAdded && date))
  );
}
