import { isAdded } from '../dataset/editorial.js';
import type { ResourceType, Status } from '../dataset/vocabularies.js';
import { narrativeFields, type NarrativeField } from '../dataset/vocabularies.js';
import type { Dataset, Experience } from '../dataset/types.js';
import type { Term } from './experience.js';
import { safeImage } from './image.js';
import { safeHref, type LinkModel } from './link.js';
import { phrase, prose, type Languages, type Phrase, type Prose } from './phrase.js';

/** The fields that only the full layout shows; most datasets fill in only a few of them. */
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

/**
 * Where each field of an experience is shown: by `experience.ts`, in its details, or not at all. A new
 * field of the format does not compile until it is listed here.
 */
const shownIn: Readonly<Record<keyof Experience, 'experience' | 'details' | 'nothing'>> = {
  id: 'experience',
  title: 'experience',
  speakers: 'experience',
  countries: 'experience',
  places: 'experience',
  topics: 'experience',
  forms: 'experience',
  setting: 'experience',
  sdgs: 'details',
  summary: 'experience',
  problem: 'details',
  objectives: 'details',
  process: 'details',
  beneficiaries: 'details',
  results: 'details',
  lessons: 'details',
  conditions: 'details',
  excerpts: 'experience',
  actors: 'experience',
  resources: 'details',
  startDate: 'details',
  endDate: 'details',
  status: 'details',
  followUp: 'details',
  activities: 'details',
  links: 'details',
  documents: 'details',
  images: 'details',
  contact: 'details',
  wikidata: 'details',
  sources: 'experience',
  // As marks.
  editorial: 'experience',
  // For editors of the file only.
  needsReview: 'nothing',
};

const detailFields = Object.entries(shownIn).flatMap(([field, place]) =>
  place === 'details' ? field : [],
);

/** Whether an experience has any of these fields. */
export function hasDetails(experience: Experience): boolean {
  const fields: Readonly<Record<string, unknown>> = experience;
  return detailFields.some((field) => fields[field] !== undefined);
}

/** Returns the details in one language. Addresses are resolved against `base`. */
export function detailsModel(
  experience: Experience,
  dataset: Dataset,
  languages: Languages,
  base: string,
): DetailsModel {
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
