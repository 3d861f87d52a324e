import { isAdded } from '../dataset/editorial.js';
import type { ResourceType, Status } from '../dataset/vocabularies.js';
import { narrativeFields, type NarrativeField } from '../dataset/vocabularies.js';
import type { DetailsSource } from './details-source.js';
import type { Term } from './experience.js';
import { safeImage } from './image.js';
import { safeHref, type LinkModel } from './link.js';
import { phrase, prose, type Phrase, type Prose } from './phrase.js';

/** What only the full layout shows; most datasets fill a few of these. */
export interface DetailsModel {
  readonly narrative: readonly { readonly field: NarrativeField; readonly prose: Prose }[];
  readonly resources: readonly {
    readonly type: ResourceType;
    readonly description: Phrase;
    readonly amount?: number | undefined;
    readonly currency?: string | undefined;
  }[];
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly periodAdded: boolean;
  readonly status?: Term<Status> | undefined;
  readonly sdgs: readonly { readonly number: number; readonly added: boolean }[];
  readonly activities: readonly {
    readonly link: LinkModel;
    readonly date?: string | undefined;
    readonly place?: Phrase | undefined;
  }[];
  readonly followUp: readonly {
    readonly prose: Prose;
    readonly asOf: string;
    readonly status?: Status | undefined;
    readonly source?: Phrase | undefined;
  }[];
  readonly links: readonly LinkModel[];
  readonly documents: readonly (LinkModel & { readonly format?: string | undefined })[];
  readonly images: readonly {
    readonly src: string;
    readonly alt: Phrase;
    readonly credit?: Phrase | undefined;
    readonly license?: string | undefined;
  }[];
  readonly contact?:
    | {
        readonly organization: Phrase;
        readonly links: readonly LinkModel[];
      }
    | undefined;
}

export function detailsModel({
  experience,
  dataset,
  languages,
  base,
}: DetailsSource): DetailsModel {
  const added = (path: string): boolean => isAdded(experience, path);
  const link = (url: string | undefined, text?: Phrase): LinkModel => ({
    label: text ?? { text: url ?? '' },
    href: url && safeHref(url, base),
  });
  const { contact } = experience;
  const office = contact && dataset.organizations.get(contact.organization);

  return {
    narrative: narrativeFields.flatMap((field) => {
      const text = experience[field];
      return text ? { field, prose: prose(text, languages, added(field)) } : [];
    }),
    resources: (experience.resources ?? []).map((resource, index) => ({
      ...resource,
      description: phrase(resource.description, languages, added(`resources/${index}`)),
    })),
    start: experience.startDate,
    end: experience.endDate,
    periodAdded: added('startDate') || added('endDate'),
    status: experience.status && { id: experience.status, added: added('status') },
    sdgs: (experience.sdgs ?? []).map((number, index) => ({
      number,
      added: added(`sdgs/${index}`),
    })),
    activities: (experience.activities ?? []).map(({ label, date, place, url }, index) => {
      const name = dataset.places.get(place ?? '')?.name;
      return {
        link: link(url, phrase(label, languages, added(`activities/${index}`))),
        date,
        place: phrase(name, languages),
      };
    }),
    followUp: (experience.followUp ?? []).map(({ text, asOf, status, source }, index) => {
      const title = dataset.sources.get(source ?? '')?.title;
      return {
        prose: prose(text, languages, added(`followUp/${index}`)),
        asOf,
        status,
        source: phrase(title, languages),
      };
    }),
    links: [
      ...(experience.links ?? []).map(({ url, label }, index) =>
        link(url, phrase(label, languages, added(`links/${index}`))),
      ),
      ...(experience.wikidata
        ? [link(`https://www.wikidata.org/wiki/${experience.wikidata}`, { text: 'Wikidata' })]
        : []),
    ],
    documents: (experience.documents ?? []).map(({ url, title, language, format }, index) => ({
      ...link(url, phrase(title, languages, added(`documents/${index}`))),
      lang: language,
      format,
    })),
    images: (experience.images ?? []).flatMap(({ src, alt, credit, license }) => {
      const href = safeImage(src, base);
      return href
        ? {
            src: href,
            alt: phrase(alt, languages),
            credit: phrase(credit, languages),
            license: license && safeHref(license, base),
          }
        : [];
    }),
    contact: contact &&
      office && {
        organization: phrase(office.name, languages),
        links: [
          contact.email && link(`mailto:${contact.email}`, { text: contact.email }),
          contact.phone &&
            link(`tel:${contact.phone.replace(/[^+\d]/g, '')}`, { text: contact.phone }),
          contact.url && link(contact.url),
        ].filter((item) => typeof item === 'object'),
      },
  };
}
