import { isAdded } from '../dataset/editorial.js';
import type { Actor, Dataset, Experience, Organization, Panel } from '../dataset/types.js';
import { sectors, type Sector } from '../dataset/vocabularies.js';
import type { Term } from './experience.js';
import { collectionOf, type Collection, type ListEntry } from './list.js';
import { phrase, type Languages, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { placeModel, type PlaceModel } from './place.js';
import { sourcesModel, type SourceModel } from './source.js';

/** What the entries of a directory can be narrowed down by. */
export const directoryFacets = ['sector', 'country', 'place', 'topic'] as const;

/** An experience that an organisation or group takes part in. */
export interface TakenPart {
  readonly id: string;
  /** Marked where an editor added that it takes part. */
  readonly title: Phrase;
  readonly role?: Phrase | undefined;
  /** The member through which an organisation that is no actor itself takes part. */
  readonly via?: Phrase | undefined;
}

/** An organisation, or a group that the text mentions without naming it. */
export interface DirectoryEntry extends ListEntry {
  /** Groups are listed in the words of the text, once per mention: nobody knows which are the same. */
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
  /** Whose the topics are: its own, or those of its experiences where it has none. */
  readonly topicsOf: 'itself' | 'experiences';
  readonly experiences: readonly TakenPart[];
  /** Where its experiences are, for an entry whose own place nobody says. */
  readonly where: {
    readonly places: readonly Phrase[];
    readonly countries: readonly Term[];
  };
  /** What it can be filtered by: ids and codes. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export interface DirectoryModel {
  /** The panel's id, or the dataset's. */
  readonly id: string;
  readonly title: Phrase;
  /** By sector in the order of the vocabulary; in it those with a name by name, then the groups. */
  readonly collection: Collection<DirectoryEntry>;
  readonly sources: readonly SourceModel[];
  /** Whether anything in it was said by an editor. */
  readonly added: boolean;
}

export interface DirectoryOptions {
  /** Id of a panel, in whose experiences those listed take part; without it, all that there are. */
  readonly panel?: string | undefined;
  readonly language: string;
  readonly base: string;
  /** Ids of facets in the order wanted; all of them where none is named. */
  readonly facets?: readonly string[] | undefined;
  /** The interface's word for a sector or a country. */
  readonly say: (facet: 'sector' | 'country', value: string) => string;
}

/**
 * Who takes part in a panel, or in all that a dataset holds; in one language.
 * @throws Fault `id-not-found` where the dataset has no such panel.
 */
export function directoryModel(dataset: Dataset, options: DirectoryOptions): DirectoryModel {
  const { language, base, facets = [], say } = options;
  const languages = { wanted: language, dataset: dataset.head.language };
  const named = Boolean(options.panel?.trim());
  const one = named || dataset.panels.size === 1;
  const panel = one ? pick('panel', dataset.panels, options.panel) : undefined;
  const experiences = named
    ? (panel?.experiences ?? []).flatMap((id) => dataset.experiences.get(id) ?? [])
    : [...dataset.experiences.values()];

  const taken = participations(experiences);
  const family = familyOf(dataset);
  const organizations = named
    ? organizationsAround(taken, dataset, family)
    : [...dataset.organizations.values()];
  const scope = { dataset, languages, taken, family, say };
  const { compare } = new Intl.Collator(language);
  const entries = [
    ...organizations
      .map((organization) => organizationEntry(organization, scope))
      .sort((entry, other) => compare(entry.title, other.title)),
    ...experiences.flatMap((experience) => groupEntries(experience, scope)),
  ].sort((entry, other) => rank(entry.sector.id) - rank(other.sector.id));

  const offered = facets.filter((facet) => directoryFacets.some((known) => known === facet));
  const references = [...experiences, ...organizations].flatMap(({ sources }) => sources ?? []);
  return {
    id: panel?.id ?? dataset.head.id,
    title: phrase(panel?.title ?? dataset.head.title, languages, panel && isAdded(panel, 'title')),
    collection: collectionOf(entries, offered.length ? offered : directoryFacets, {
      language,
      valuesOf: ({ values }, facet) => values.get(facet) ?? [],
      labelOf: (facet, value) => labelOf(facet, value, scope),
    }),
    sources: sourcesOf(references.length ? references : panel?.sources, scope, base),
    added: entries.some(hasAdded),
  };
}

/** The entries under their sectors, each sector in the order it has them. */
export function bySector<Item>(
  items: readonly Item[],
  sectorOf: (item: Item) => Term<Sector>,
): readonly { readonly sector: Term<Sector>; readonly items: readonly Item[] }[] {
  return sectors.flatMap((id) => {
    const those = items.filter((item) => sectorOf(item).id === id);
    const added = those.every((item) => sectorOf(item).added);
    return those.length ? { sector: { id, added }, items: those } : [];
  });
}

const rank = (sector: Sector): number => sectors.indexOf(sector);

/** A part that somebody has in an experience, as the file has it. */
interface Part {
  readonly experience: Experience;
  readonly actor: Actor;
  /** Where in the experience it is said. */
  readonly path: string;
}

interface Scope {
  readonly dataset: Dataset;
  readonly languages: Languages;
  readonly taken: ReadonlyMap<string, readonly Part[]>;
  readonly family: ReadonlyMap<string, readonly Organization[]>;
  readonly say: DirectoryOptions['say'];
}

function participations(experiences: readonly Experience[]): ReadonlyMap<string, readonly Part[]> {
  const taken = new Map<string, Part[]>();
  for (const experience of experiences) {
    for (const [index, actor] of (experience.actors ?? []).entries()) {
      if (!('organization' in actor)) continue;
      const parts = taken.get(actor.organization) ?? [];
      parts.push({ experience, actor, path: `actors/${index}` });
      taken.set(actor.organization, parts);
    }
  }
  return taken;
}

/** The members of each organisation: those that say they are part of it. */
function familyOf({ organizations }: Dataset): ReadonlyMap<string, readonly Organization[]> {
  const family = new Map<string, Organization[]>();
  for (const organization of organizations.values()) {
    if (!organization.partOf) continue;
    const members = family.get(organization.partOf) ?? [];
    members.push(organization);
    family.set(organization.partOf, members);
  }
  return family;
}

/** Those that take part, their members and what they are part of, in the file's order. */
function organizationsAround(
  taken: Scope['taken'],
  { organizations }: Dataset,
  family: Scope['family'],
): readonly Organization[] {
  const around = new Set(taken.keys());
  for (const id of around) for (const member of family.get(id) ?? []) around.add(member.id);
  for (const id of [...around]) {
    let above = organizations.get(id)?.partOf;
    for (; above && !around.has(above); above = organizations.get(above)?.partOf) around.add(above);
  }
  return [...organizations.values()].filter(({ id }) => around.has(id));
}

function organizationEntry(organization: Organization, scope: Scope): DirectoryEntry {
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
      // Collections have ids of their own: an experience may have the same.
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

/** The groups an experience mentions, each once. */
function groupEntries(experience: Experience, scope: Scope): readonly DirectoryEntry[] {
  const { languages } = scope;
  const entries = new Map<string, DirectoryEntry>();
  for (const [index, actor] of (experience.actors ?? []).entries()) {
    if (!('label' in actor)) continue;
    const path = `actors/${index}`;
    const name = phrase(actor.label, languages, isAdded(experience, `${path}/label`));
    const said = JSON.stringify([name.text, actor.sector, actor.place]);
    if (entries.has(said)) continue;
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
    entries.set(said, entryOf(entry, around, scope));
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

/** Where an entry is and what it is about: what it says itself, else what its experiences say. */
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

/** The words for a value of a facet. */
function labelOf(facet: string, value: string, { dataset, languages, say }: Scope): Phrase {
  const item =
    facet === 'topic'
      ? dataset.topics.get(value)
      : facet === 'place'
        ? dataset.places.get(value)
        : undefined;
  if (item) return phrase(item.name, languages);
  return { text: facet === 'sector' || facet === 'country' ? say(facet, value) : value };
}

/** What experiences have in a field, each value once; an editor's only where all that have it say so. */
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

/** A place and all it lies in but the country, which is a facet of its own. */
function withContainers(id: string, { places }: Dataset): readonly string[] {
  const ids: string[] = [];
  for (let place = places.get(id); place; place = places.get(place.containedIn ?? '')) {
    if (place.type !== 'country') ids.push(place.id);
  }
  return ids;
}

function sourcesOf(
  references: Panel['sources'],
  { dataset, languages }: Scope,
  base: string,
): readonly SourceModel[] {
  const sources = sourcesModel(references, dataset, languages, base);
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

function hasAdded(entry: DirectoryEntry): boolean {
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
