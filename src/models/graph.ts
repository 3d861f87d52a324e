import { chooseLanguage, paragraphsOf } from '../dataset/language.js';
import type { Dataset, Experience, Label, Source, Text } from '../dataset/types.js';
import { safeImage } from './image.js';
import { safeHref } from './link.js';

/** What every entity has: an id unique within its kind, a name, and its source documents. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
}

export interface EventFacts extends Named {
  readonly description?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
  readonly organizers: readonly string[];
  readonly panels: readonly string[];
}

export interface PanelFacts extends Named {
  readonly code?: string | undefined;
  readonly description?: string | undefined;
  readonly date?: string | undefined;
  readonly events: readonly string[];
  readonly moderators: readonly string[];
  /** Every presenter of one of its experiences, each once. */
  readonly speakers: readonly string[];
  readonly experiences: readonly string[];
  readonly topics: readonly string[];
}

export interface MemberFacts {
  readonly organization: string;
  readonly role?: string | undefined;
}

export interface ExperienceFacts extends Named {
  readonly description?: string | undefined;
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly places: readonly string[];
  /** Named actors only: unnamed groups in a text are not entities. */
  readonly members: readonly MemberFacts[];
  readonly images: readonly {
    readonly src: string;
    readonly alt: string;
    readonly credit?: string | undefined;
    readonly license?: string | undefined;
  }[];
  readonly contact?:
    | {
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
        readonly href?: string | undefined;
      }
    | undefined;
  readonly wikidata?: string | undefined;
}

export interface PersonFacts extends Named {
  readonly role?: string | undefined;
  readonly organization?: string | undefined;
}

export interface OrganizationFacts extends Named {
  readonly place?: string | undefined;
  readonly partOf?: string | undefined;
  readonly topics: readonly string[];
  readonly wikidata?: string | undefined;
}

export interface PlaceFacts extends Named {
  readonly containedIn?: string | undefined;
  readonly country?: string | undefined;
  readonly subdivision?: string | undefined;
  readonly longitude?: number | undefined;
  readonly latitude?: number | undefined;
  readonly wikidata?: string | undefined;
}

export interface DocumentFacts extends Named {
  readonly type: Source['type'];
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  readonly format?: string | undefined;
  readonly href?: string | undefined;
}

/** A whole dataset in one language. Entities refer to each other by id. */
export interface GraphModel {
  readonly events: readonly EventFacts[];
  readonly panels: readonly PanelFacts[];
  readonly experiences: readonly ExperienceFacts[];
  readonly people: readonly PersonFacts[];
  readonly organizations: readonly OrganizationFacts[];
  readonly places: readonly PlaceFacts[];
  readonly documents: readonly DocumentFacts[];
}

export interface GraphOptions {
  /** BCP 47: the language chosen from those of the dataset. */
  readonly language: string;
  /** Address of the dataset, for resolving its relative addresses. */
  readonly base: string;
}

export function graphModel(dataset: Dataset, { language, base }: GraphOptions): GraphModel {
  const label = (content: Label) => chooseLanguage(content, language, dataset.head.language).value;
  const maybe = (content: Label | undefined) =>
    content === undefined ? undefined : label(content);
  const text = (content: Text | undefined) =>
    content === undefined
      ? undefined
      : paragraphsOf(chooseLanguage(content, language, dataset.head.language).value).join('\n\n');
  const href = (url: string | undefined) => url && safeHref(url, base);
  const topics = (ids: readonly string[] = []) =>
    ids.flatMap((id) => maybe(dataset.topics.get(id)?.name) ?? []);
  const named = (id: string, name: string, from: Experience['sources']): Named => ({
    id,
    name,
    sources: distinct((from ?? []).map(({ source }) => source)),
  });
  const people = (all: Experience['speakers'] = []) => distinct(all.map(({ person }) => person));

  return {
    events: [...dataset.events.values()].map((event) => ({
      ...named(event.id, label(event.name), event.sources),
      description: text(event.description),
      start: event.startDate,
      end: event.endDate,
      place: event.place,
      organizers: event.organizers ?? [],
      panels: event.panels ?? [],
    })),
    panels: [...dataset.panels.values()].map((panel) => ({
      ...named(panel.id, label(panel.title), panel.sources),
      code: panel.code,
      description: text(panel.introduction),
      date: panel.date,
      events: [...dataset.events.values()]
        .filter((event) => event.panels?.includes(panel.id))
        .map(({ id }) => id),
      moderators: people(panel.moderators),
      speakers: people(
        panel.experiences?.flatMap((id) => dataset.experiences.get(id)?.speakers ?? []),
      ),
      experiences: panel.experiences ?? [],
      topics: topics(panel.topics),
    })),
    experiences: [...dataset.experiences.values()].map((one) => ({
      ...named(one.id, label(one.title), one.sources),
      description: text(one.summary),
      topics: topics(one.topics),
      countries: one.countries ?? [],
      places: one.places ?? [],
      members: (one.actors ?? []).flatMap((actor) =>
        'organization' in actor
          ? [{ organization: actor.organization, role: maybe(actor.role) }]
          : [],
      ),
      images: (one.images ?? []).flatMap(({ src, alt, credit, license }) => {
        const address = safeImage(src, base);
        return address
          ? [{ src: address, alt: label(alt), credit: maybe(credit), license: href(license) }]
          : [];
      }),
      contact: one.contact && {
        email: one.contact.email,
        phone: one.contact.phone,
        href: href(one.contact.url),
      },
      wikidata: one.wikidata,
    })),
    people: [...dataset.people.values()].map((person) => ({
      ...named(person.id, person.name, person.sources),
      role: maybe(person.role),
      organization: person.organization,
    })),
    organizations: [...dataset.organizations.values()].map((one) => ({
      ...named(one.id, label(one.name), one.sources),
      place: one.place,
      partOf: one.partOf,
      topics: topics(one.topics),
      wikidata: one.wikidata,
    })),
    places: [...dataset.places.values()].map((place) => ({
      ...named(place.id, label(place.name), place.sources),
      containedIn: place.containedIn,
      country: place.country,
      subdivision: place.subdivision,
      longitude: place.location?.coordinates[0],
      latitude: place.location?.coordinates[1],
      wikidata: place.wikidata,
    })),
    documents: [...dataset.sources.values()].map((source) => ({
      ...named(source.id, label(source.title), source.sources),
      type: source.type,
      authors: source.authors ?? [],
      publisher: maybe(source.publisher),
      date: source.date,
      language: source.language,
      format: source.format,
      href: href(source.url),
    })),
  };
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
