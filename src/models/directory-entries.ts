import { isAdded } from '../dataset/editorial.js';
import type { Actor, Dataset, Experience, Organization } from '../dataset/types.js';
import type { Sector } from '../dataset/vocabularies.js';
import type { Term } from './experience.js';
import type { ListEntry } from './list.js';
import { phrase, type Languages, type Phrase } from './phrase.js';
import { placeModel, type PlaceModel } from './place.js';

/** An experience that an organisation or group takes part in. */
export interface TakenPart {
  readonly id: string;
  /** Marked if an editor added the participation. */
  readonly title: Phrase;
  readonly role?: Phrase | undefined;
  /** The member through which an organisation takes part if it is not an actor itself. */
  readonly via?: Phrase | undefined;
}

/** An organisation, or a group that the text mentions without naming it. */
export interface DirectoryEntry extends ListEntry {
  /**
   * Groups are listed in the words of the text, once per mention, because nobody knows which
   * mentions mean the same group.
   */
  readonly kind: 'organization' | 'group';
  readonly name: Phrase;
  readonly sector: Term<Sector>;
  readonly place?: PlaceModel | undefined;
  readonly placeAdded: boolean;
  readonly partOf?: Phrase | undefined;
  readonly members: readonly Phrase[];
  readonly offers: readonly Phrase[];
  readonly needs: readonly Phrase[];
  readonly topics: readonly Phrase[];
  /** Whether the topics are the entry's own, or those of its experiences because it has none. */
  readonly topicsOf: 'itself' | 'experiences';
  readonly experiences: readonly TakenPart[];
  /** Where its experiences are, if the location of the entry itself is unknown. */
  readonly where: {
    readonly places: readonly Phrase[];
    readonly countries: readonly Term[];
  };
  /** The values it can be filtered by, as ids and codes, by facet. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The participation of an actor in an experience, as recorded in the dataset. */
export interface Part {
  readonly experience: Experience;
  readonly actor: Actor;
  /** Its path within the experience. */
  readonly path: string;
}

/** The input for computing the entries. */
export interface Scope {
  readonly dataset: Dataset;
  readonly languages: Languages;
  readonly taken: ReadonlyMap<string, readonly Part[]>;
  readonly family: ReadonlyMap<string, readonly Organization[]>;
  /** Returns the interface's name for a sector or a country. */
  readonly say: (facet: 'sector' | 'country', value: string) => string;
}

export function organizationEntry(organization: Organization, scope: Scope): DirectoryEntry {
  const { dataset, languages, taken, family } = scope;
  const { id, partOf } = organization;
  const added = (path: string): boolean => isAdded(organization, path);
  const own = taken.get(id) ?? [];
  const members = family.get(id) ?? [];
  const parts = own.length
    ? own.map((part) => ({ part, via: undefined }))
    : members.flatMap((via) => (taken.get(via.id) ?? []).map((part) => ({ part, via })));
  const above = dataset.organizations.get(partOf ?? '');
  const labels = (field: 'offers' | 'needs'): readonly Phrase[] =>
    (organization[field] ?? []).map((label, index) =>
      phrase(label, languages, added(`${field}/${index}`)),
    );
  const nameOf = (other: Organization, marked: boolean): Phrase =>
    phrase(other.name, languages, marked || isAdded(other, 'name'));
  const experiences = parts.map(({ part, via }) => ({
    ...takenPart(part, languages),
    via: via && nameOf(via, isAdded(via, 'partOf')),
  }));

  return entryOf(
    {
      // Ids are unique only within a collection, and an experience may have the same id.
      id: `organization/${id}`,
      kind: 'organization',
      name: phrase(organization.name, languages, added('name')),
      sector: { id: organization.sector, added: added('sector') },
      partOf: above && nameOf(above, added('partOf')),
      members: members.map((member) => nameOf(member, isAdded(member, 'partOf'))),
      offers: labels('offers'),
      needs: labels('needs'),
      experiences: [...new Map(experiences.map((one) => [one.id, one])).values()],
      placeAdded: added('place'),
    },
    {
      place: organization.place,
      topics: (organization.topics ?? []).map((topic, index) => ({
        id: topic,
        added: added(`topics/${index}`),
      })),
      experiences: parts.map(({ part }) => part.experience),
    },
    scope,
  );
}

/** The groups that an experience mentions, each once. */
export function groupEntries(experience: Experience, scope: Scope): readonly DirectoryEntry[] {
  const { languages } = scope;
  const entries = new Map<string, DirectoryEntry>();
  for (const [index, actor] of (experience.actors ?? []).entries()) {
    if (!('label' in actor)) continue;
    const path = `actors/${index}`;
    const name = phrase(actor.label, languages, isAdded(experience, `${path}/label`));
    const identity = JSON.stringify([name.text, actor.sector, actor.place]);
    if (entries.has(identity)) continue;
    const entry = {
      id: `${experience.id}/${index}`,
      kind: 'group',
      name,
      sector: { id: actor.sector, added: isAdded(experience, `${path}/sector`) },
      members: [],
      offers: [],
      needs: [],
      experiences: [takenPart({ experience, actor, path }, languages)],
      placeAdded: isAdded(experience, `${path}/place`),
    } as const;
    const around = { place: actor.place, topics: [], experiences: [experience] };
    entries.set(identity, entryOf(entry, around, scope));
  }
  return [...entries.values()];
}

function takenPart({ experience, actor, path }: Part, languages: Languages): TakenPart {
  return {
    id: experience.id,
    title: phrase(
      experience.title,
      languages,
      isAdded(experience, 'title') || isAdded(experience, path),
    ),
    role: phrase(actor.role, languages, isAdded(experience, `${path}/role`)),
  };
}

/**
 * Where an entry is and what it is about: its own data or, if it has none, that of its experiences.
 */
interface Surroundings {
  readonly place: string | undefined;
  readonly topics: readonly Term[];
  readonly experiences: readonly Experience[];
}

type Derived = 'title' | 'names' | 'texts' | 'place' | 'where' | 'topics' | 'topicsOf' | 'values';

function entryOf(
  entry: Omit<DirectoryEntry, Derived>,
  around: Surroundings,
  scope: Scope,
): DirectoryEntry {
  const { dataset, languages, say } = scope;
  const { experiences } = around;
  const ownTopics = around.topics.length > 0;
  const topics = ownTopics ? around.topics : valuesOf(experiences, 'topics');
  const place = placeModel(around.place, dataset, languages);
  const places = place ? [] : valuesOf(experiences, 'places');
  const countries = place ? [] : valuesOf(experiences, 'countries');
  const placeIds = around.place ? [around.place] : places.map(({ id }) => id);
  const named = (collection: 'places' | 'topics', terms: readonly Term[]): readonly Phrase[] =>
    terms.flatMap(({ id, added }) => {
      const name = dataset[collection].get(id)?.name;
      return name ? phrase(name, languages, added) : [];
    });
  const values = new Map([
    ['sector', [entry.sector.id]],
    ['country', place?.country ? [place.country] : countries.map(({ id }) => id)],
    ['place', [...new Set(placeIds.flatMap((id) => withContainers(id, dataset)))]],
    ['topic', topics.map(({ id }) => id)],
  ]);
  const text = (phrases: readonly (Phrase | undefined)[]): readonly string[] =>
    phrases.flatMap((one) => (one ? one.text : []));

  return {
    ...entry,
    title: entry.name.text,
    names: [
      say('sector', entry.sector.id),
      ...(values.get('country') ?? []).map((code) => say('country', code)),
      ...(values.get('place') ?? []).map((id) => labelOf('place', id, scope).text),
      ...text([...named('topics', topics), entry.partOf, ...entry.members]),
    ],
    texts: text([
      ...entry.offers,
      ...entry.needs,
      ...entry.experiences.flatMap(({ title, role }) => [title, role]),
    ]),
    place,
    where: { places: named('places', places), countries },
    topics: named('topics', topics),
    topicsOf: ownTopics ? 'itself' : 'experiences',
    values,
  };
}

/** Returns the name of a facet's value. */
export function labelOf(facet: string, value: string, { dataset, languages, say }: Scope): Phrase {
  const item =
    facet === 'topic'
      ? dataset.topics.get(value)
      : facet === 'place'
        ? dataset.places.get(value)
        : undefined;
  if (item) return phrase(item.name, languages);
  return { text: facet === 'sector' || facet === 'country' ? say(facet, value) : value };
}

/**
 * The distinct values of a field. A value is marked as added only if every experience that has it
 * marks it so.
 */
function valuesOf(
  experiences: readonly Experience[],
  field: 'topics' | 'places' | 'countries',
): readonly Term[] {
  const values = new Map<string, boolean>();
  for (const experience of experiences) {
    for (const [index, value] of (experience[field] ?? []).entries()) {
      values.set(value, (values.get(value) ?? true) && isAdded(experience, `${field}/${index}`));
    }
  }
  return [...values].map(([id, added]) => ({ id, added }));
}

/** A place and all places that contain it, except the country, which has a facet of its own. */
function withContainers(id: string, { places }: Dataset): readonly string[] {
  const ids: string[] = [];
  for (let place = places.get(id); place; place = places.get(place.containedIn ?? '')) {
    if (place.type !== 'country') ids.push(place.id);
  }
  return ids;
}

/** Whether an editor added anything in the entry. */
export function hasAdded(entry: DirectoryEntry): boolean {
  const { experiences, where } = entry;
  return [
    entry.name,
    entry.sector,
    entry.partOf,
    ...[...entry.members, ...entry.offers, ...entry.needs, ...entry.topics],
    ...experiences.flatMap(({ title, role, via }) => [title, role, via]),
    ...[...where.places, ...where.countries],
    { added: entry.placeAdded },
  ].some((one) => one?.added);
}
