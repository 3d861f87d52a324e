import type {
  ContactPoint,
  Event,
  Graph,
  IdReference,
  ImageObject,
  Organization,
  Person,
  Place,
  Project,
  Report,
  Thing,
} from 'schema-dts';
import type {
  DocumentFacts,
  EventFacts,
  ExperienceFacts,
  GraphModel,
  OrganizationFacts,
  PanelFacts,
  PersonFacts,
  PlaceFacts,
} from '../models/graph.js';

type Kind = 'event' | 'panel' | 'experience' | 'person' | 'organization' | 'place' | 'source';

/** A node of these types; schema-dts also accepts a bare address. */
type Node<Type> = Exclude<Type, string>;

/**
 * Describes a dataset with schema.org terms. It states only what the dataset says, and leaves out
 * what schema.org has no term for (see docs/structured-data.md). Intended for server-side
 * rendering.
 */
export function structuredData(model: GraphModel, { url }: { readonly url: string }): Graph {
  const page = url.replace(/#.*$/su, '');
  const ref = (kind: Kind, id: string): IdReference => ({ '@id': `${page}#${kind}/${id}` });
  const refs = (kind: Kind, ids: readonly string[]) => some(ids.map((id) => ref(kind, id)));
  const maybe = (kind: Kind, id: string | undefined) => (id ? ref(kind, id) : undefined);
  const place = (id: string | undefined) => maybe('place', id);

  const event = (one: EventFacts): Node<Event> => ({
    '@type': 'Event',
    ...ref('event', one.id),
    name: one.name,
    ...given({
      description: one.description,
      startDate: one.start,
      endDate: one.end,
      location: place(one.place),
      organizer: refs('organization', one.organizers),
      subEvent: refs('panel', one.panels),
      subjectOf: refs('source', one.sources),
    }),
  });

  const panel = (one: PanelFacts): Node<Event> => ({
    '@type': 'Event',
    ...ref('panel', one.id),
    name: one.name,
    ...given({
      identifier: one.code,
      description: one.description,
      startDate: one.date,
      superEvent: refs('event', one.events),
      // Presenters are performers; moderators are contributors.
      performer: refs('person', one.speakers),
      contributor: refs('person', one.moderators),
      about: refs('experience', one.experiences),
      keywords: some(one.topics),
      subjectOf: refs('source', one.sources),
    }),
  });

  const experience = (one: ExperienceFacts): Node<Project> => ({
    '@type': 'Project',
    ...ref('experience', one.id),
    name: one.name,
    ...given({
      description: one.description,
      keywords: some(one.topics),
      areaServed: some(
        one.countries.map((code) => ({ '@type': 'Country' as const, identifier: code })),
      ),
      location: refs('place', one.places),
      member: some(
        one.members.map(({ organization, role }) => {
          const member = ref('organization', organization);
          return role ? { '@type': 'OrganizationRole' as const, roleName: role, member } : member;
        }),
      ),
      image: some(
        one.images.map(({ src, alt, credit, license }): Node<ImageObject> => ({
          '@type': 'ImageObject',
          contentUrl: src,
          caption: alt,
          ...given({ creditText: credit, license }),
        })),
      ),
      contactPoint: one.contact && contact(one.contact),
      sameAs: wikidata(one.wikidata),
      subjectOf: refs('source', one.sources),
    }),
  });

  // The country printed after a name is neither a nationality nor an address, so it is left out.
  const person = (one: PersonFacts): Node<Person> => ({
    '@type': 'Person',
    ...ref('person', one.id),
    name: one.name,
    ...given({
      jobTitle: one.role,
      affiliation: maybe('organization', one.organization),
      subjectOf: refs('source', one.sources),
    }),
  });

  const organization = (one: OrganizationFacts): Node<Organization> => ({
    '@type': 'Organization',
    ...ref('organization', one.id),
    name: one.name,
    ...given({
      location: place(one.place),
      parentOrganization: maybe('organization', one.partOf),
      keywords: some(one.topics),
      sameAs: wikidata(one.wikidata),
      subjectOf: refs('source', one.sources),
    }),
  });

  const where = (one: PlaceFacts): Node<Place> => ({
    '@type': 'Place',
    ...ref('place', one.id),
    name: one.name,
    ...given({
      containedInPlace: place(one.containedIn),
      address:
        one.country || one.subdivision
          ? {
              '@type': 'PostalAddress' as const,
              ...given({ addressRegion: one.subdivision, addressCountry: one.country }),
            }
          : undefined,
      geo:
        one.latitude !== undefined && one.longitude !== undefined
          ? {
              '@type': 'GeoCoordinates' as const,
              latitude: one.latitude,
              longitude: one.longitude,
            }
          : undefined,
      sameAs: wikidata(one.wikidata),
      subjectOf: refs('source', one.sources),
    }),
  });

  const document = (one: DocumentFacts): Thing => ({
    '@type': documentTypes[one.type],
    ...ref('source', one.id),
    name: one.name,
    ...given({
      // The dataset does not say whether an author is a person or an organisation.
      creditText: one.authors.length ? one.authors.join('; ') : undefined,
      publisher: one.publisher
        ? { '@type': 'Organization' as const, name: one.publisher }
        : undefined,
      datePublished: one.date,
      inLanguage: one.language,
      encodingFormat: one.format,
      url: one.href,
      subjectOf: refs('source', one.sources),
    }),
  });

  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...model.events.map(event),
      ...model.panels.map(panel),
      ...model.experiences.map(experience),
      ...model.people.map(person),
      ...model.organizations.map(organization),
      ...model.places.map(where),
      ...model.documents.map(document),
    ],
  };
}

/**
 * Serialises for `<script type="application/ld+json">`: no string in the data can close the
 * element.
 */
export function serializeStructuredData(graph: Graph): string {
  return JSON.stringify(graph).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** schema.org has no type for minutes. */
const documentTypes = {
  report: 'Report',
  article: 'Article',
  book: 'Book',
  'web-page': 'WebPage',
  minutes: 'CreativeWork',
  other: 'CreativeWork',
} as const satisfies Record<DocumentFacts['type'], string> & { report: Node<Report>['@type'] };

const contact = ({
  email,
  phone,
  href,
}: NonNullable<ExperienceFacts['contact']>): Node<ContactPoint> => ({
  '@type': 'ContactPoint',
  ...given({ email, telephone: phone, url: href }),
});

const wikidata = (id: string | undefined): string | undefined =>
  id && `https://www.wikidata.org/entity/${id}`;

const some = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length ? items : undefined;

type Given<Facts> = { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> };

/** Keeps only the facts that are known. */
function given<Facts extends object>(facts: Facts): Given<Facts> {
  const known: Given<Facts> = {};
  for (const key in facts) {
    const value = facts[key];
    if (isKnown(value)) known[key] = value;
  }
  return known;
}

const isKnown = <Value>(value: Value): value is Exclude<Value, undefined> => value !== undefined;
