import { isAdded } from '../dataset/editorial.js';
import type { Dataset, Experience, Panel, Place } from '../dataset/types.js';
import { phrase, type Languages, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { placeModel } from './place.js';
import { boxAround, frame, project, type Box, type Point } from './projection.js';
import { sourcesModel, type SourceModel } from './source.js';

/** A place with its experiences, or the experiences of a country whose place is unknown. */
export interface MapEntry {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly countryAdded: boolean;
  /** The name of the place and of those that contain it, nearest first. */
  readonly names: readonly Phrase[];
  readonly point?: Point | undefined;
  /** The number that links the marker to its entry in the list. */
  readonly number?: number | undefined;
  /** Present if an editor set the point; it gives the reason if there is one. */
  readonly pointNote?: Phrase | undefined;
  readonly experiences: readonly { readonly id: string; readonly title: Phrase }[];
}

/** An entry with a marker on the map. */
export type MapMarker = MapEntry & { readonly point: Point };

export interface MapGroup {
  readonly country?: string | undefined;
  /** Whether an editor added the country of every entry. */
  readonly added: boolean;
  readonly entries: readonly MapEntry[];
}

/** A view of the map: the whole region, or a country with places on the map. */
export interface MapPreset {
  /** A country code; empty for the region. */
  readonly id: string;
  readonly box: Box;
}

export interface MapModel {
  /** The id of the panel or of the dataset. */
  readonly id: string;
  readonly title: Phrase;
  readonly markers: readonly MapMarker[];
  /** Where the experiences were presented; these have no number and no experiences. */
  readonly venues: readonly MapMarker[];
  /** The places on the map, by country; those not on it follow. */
  readonly placed: readonly MapGroup[];
  readonly unplaced: readonly MapGroup[];
  /** Empty if there is nothing on the map. */
  readonly presets: readonly MapPreset[];
  readonly sources: readonly SourceModel[];
  /** Whether an editor added anything in it. */
  readonly added: boolean;
}

export interface MapOptions {
  /** Id of the panel whose experiences are shown; if undefined, all experiences are. */
  readonly panel?: string | undefined;
  /** With `list` there is no map. */
  readonly view: 'map' | 'list';
  readonly language: string;
  readonly base: string;
  /** Returns the interface's name for a country. */
  readonly say: (country: string) => string;
}

/**
 * Returns the places of a panel's experiences, or of all in the dataset, in one language.
 *
 * @throws Fault `id-not-found` if the dataset has no such panel.
 */
export function mapModel(dataset: Dataset, options: MapOptions): MapModel {
  const { view, language, base, say } = options;
  const languages = { wanted: language, dataset: dataset.head.language };
  const named = Boolean(options.panel?.trim());
  const panel =
    named || dataset.panels.size === 1 ? pick('panel', dataset.panels, options.panel) : undefined;
  const experiences = named
    ? (panel?.experiences ?? []).flatMap((id) => dataset.experiences.get(id) ?? [])
    : [...dataset.experiences.values()];

  const scope = { dataset, languages, drawn: view === 'map' };
  const groups = byCountry(entriesOf(experiences, scope), language, say);
  let count = 0;
  const placed = groupsOf(groups, ({ point }) => point).map(({ entries, ...group }) => ({
    ...group,
    entries: entries.map((one) => ({ ...one, number: ++count })),
  }));
  const unplaced = groupsOf(groups, ({ point }) => !point);
  const markers = placed.flatMap(({ entries }) => entries).flatMap(onMap);
  const venues = markers.length ? venuesOf(panel, named, scope) : [];
  const titleAdded = panel && isAdded(panel, 'title');
  const references = [
    ...experiences.flatMap(({ sources }) => sources ?? panel?.sources ?? []),
    ...[...markers, ...venues].flatMap(({ id }) => dataset.places.get(id)?.sources ?? []),
  ];
  return {
    id: panel?.id ?? dataset.head.id,
    title: phrase(panel?.title ?? dataset.head.title, languages, titleAdded),
    markers,
    venues,
    placed,
    unplaced,
    presets: presetsOf([...markers, ...venues], placed),
    sources: sourcesModel(
      [...new Set(references.map(({ source }) => source))].map((source) => ({ source })),
      dataset,
      languages,
      base,
    ),
    added:
      Boolean(titleAdded) ||
      [...groups.flatMap(({ entries }) => entries), ...venues].some(hasAdded),
  };
}

interface Scope {
  readonly dataset: Dataset;
  readonly languages: Languages;
  readonly drawn: boolean;
}

/** Each place once with all its experiences, then the experiences without a known place. */
function entriesOf(experiences: readonly Experience[], scope: Scope): readonly MapEntry[] {
  const entries = new Map<string, MapEntry>();
  const put = (entry: MapEntry, { id, title }: Experience, added = false): void => {
    const there = entries.get(entry.id) ?? entry;
    const one = { id, title: phrase(title, scope.languages, added) };
    entries.set(entry.id, { ...there, experiences: [...there.experiences, one] });
  };
  for (const experience of experiences) {
    const added = (path: string): boolean => isAdded(experience, path);
    const { places = [], countries = [] } = experience;
    const [country] = countries;
    for (const [index, id] of [...new Set(places)].entries()) {
      const place = scope.dataset.places.get(id);
      const entry = place && placeEntry(place, scope);
      const own = { country, countryAdded: added('countries/0') };
      const at = entry && (entry.country || countries.length !== 1 ? entry : { ...entry, ...own });
      if (at) put(at, experience, added('title') || added(`places/${index}`));
    }
    if (places.length) continue;
    for (const [index, one] of countries.length ? countries.entries() : [[0, undefined] as const]) {
      const entry = {
        // A place's id cannot contain a space, so this one is unique.
        id: ` ${one ?? ''}`,
        country: one,
        countryAdded: added(`countries/${index}`),
        names: [],
        experiences: [],
      };
      put(entry, experience, added('title'));
    }
  }
  return [...entries.values()];
}

function placeEntry(place: Place, { dataset, languages, drawn }: Scope): MapEntry {
  const { id, location, editorial } = place;
  const model = placeModel(id, dataset, languages);
  const mark = editorial?.find(({ path }) => path === 'location');
  const [first, ...around] = model?.names ?? [];
  return {
    id,
    country: model?.country,
    countryAdded: isAdded(place, 'country'),
    names: first ? [{ ...first, added: isAdded(place, 'name') }, ...around] : [],
    point: drawn && location ? project(location.coordinates) : undefined,
    pointNote: mark && phrase(mark.reason ?? '', languages, true),
    experiences: [],
  };
}

/** The places of the events where these experiences were presented. */
function venuesOf(panel: Panel | undefined, named: boolean, scope: Scope): readonly MapMarker[] {
  const { events, places } = scope.dataset;
  const ids = [...events.values()]
    .filter(({ panels }) => !named || panels?.some((id) => id === panel?.id))
    .flatMap(({ place }) => place ?? []);
  return [...new Set(ids)]
    .flatMap((id) => places.get(id) ?? [])
    .map((place) => placeEntry(place, scope))
    .flatMap(onMap);
}

const onMap = (entry: MapEntry): MapMarker | readonly [] =>
  entry.point ? { ...entry, point: entry.point } : [];

/** Groups the entries by country in alphabetical order, with those without a country last. */
function byCountry(
  entries: readonly MapEntry[],
  language: string,
  say: MapOptions['say'],
): readonly MapGroup[] {
  const { compare } = new Intl.Collator(language);
  const name = (code: string | undefined): string => (code ? say(code) : '\uffff');
  return [...new Set(entries.map(({ country }) => country))]
    .sort((one, other) => compare(name(one), name(other)))
    .map((country) => ({
      country,
      added: false,
      entries: entries.filter((entry) => entry.country === country),
    }));
}

function groupsOf(
  groups: readonly MapGroup[],
  wanted: (entry: MapEntry) => unknown,
): readonly MapGroup[] {
  return groups.flatMap(({ country, entries }) => {
    const those = entries.filter(wanted);
    const added = Boolean(country) && those.every(({ countryAdded }) => countryAdded);
    return those.length ? { country, added, entries: those } : [];
  });
}

function presetsOf(
  markers: readonly MapMarker[],
  placed: readonly MapGroup[],
): readonly MapPreset[] {
  if (!markers.length) return [];
  const countries = placed.flatMap(({ country }) => country ?? []);
  return [
    { id: '', box: { x: 0, y: 0, width: frame.width } },
    ...countries.map((id) => ({
      id,
      box: boxAround(markers.filter(({ country }) => country === id).map(({ point }) => point)),
    })),
  ];
}

function hasAdded({
  countryAdded,
  country,
  names,
  point,
  pointNote,
  experiences,
}: MapEntry): boolean {
  return [
    ...names,
    ...experiences.map(({ title }) => title),
    { added: Boolean(country && countryAdded) },
    point && pointNote,
  ].some((one) => one?.added);
}
