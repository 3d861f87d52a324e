import { isAdded } from '../dataset/editorial.js';
import type { Dataset, Experience, Organization, Panel } from '../dataset/types.js';
import { sectors, type Sector } from '../dataset/vocabularies.js';
import {
  groupEntries,
  hasAdded,
  labelOf,
  organizationEntry,
  type DirectoryEntry,
  type Part,
  type Scope,
} from './directory-entries.js';
import type { Term } from './experience.js';
import { collectionOf, type Collection } from './list.js';
import { phrase, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { sourcesModel, type SourceModel } from './source.js';

/** The facets that a directory can be filtered by. */
export const directoryFacets = ['sector', 'country', 'place', 'topic'] as const;

export interface DirectoryModel {
  /** The id of the panel or of the dataset. */
  readonly id: string;
  readonly title: Phrase;
  /** Sorted by sector in vocabulary order; within a sector, organisations by name, then groups. */
  readonly collection: Collection<DirectoryEntry>;
  readonly sources: readonly SourceModel[];
  /** Whether an editor added anything in it. */
  readonly added: boolean;
}

export interface DirectoryOptions {
  /** Id of the panel whose participants are listed; if undefined, all participants are. */
  readonly panel?: string | undefined;
  readonly language: string;
  readonly base: string;
  /** Ids of facets in the order wanted; if undefined or empty, all facets are shown. */
  readonly facets?: readonly string[] | undefined;
  readonly say: Scope['say'];
}

/**
 * Returns those who take part in a panel, or in any experience of the dataset, in one language.
 *
 * @throws Fault `id-not-found` if the dataset has no such panel.
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

/** Groups the entries by sector, and keeps their order within each. */
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

/** The members of each organisation: those that state they are part of it. */
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

/** The participants, their members and their parent organisations, in dataset order. */
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

function sourcesOf(
  references: Panel['sources'],
  { dataset, languages }: Scope,
  base: string,
): readonly SourceModel[] {
  const sources = sourcesModel(references, dataset, languages, base);
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}
