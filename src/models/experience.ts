import { isAdded } from '../dataset/editorial.js';
import type { Dataset, Experience, Panel } from '../dataset/types.js';
import { narrativeFields, type Form, type Sector, type Setting } from '../dataset/vocabularies.js';
import { detailsModel, hasDetails, type DetailsModel } from './details.js';
import { peopleModel, type PersonModel } from './person.js';
import { phrase, prose, quote, type Languages, type Phrase, type Prose } from './phrase.js';
import { sourcesModel, type SourceModel } from './source.js';

const briefFields = [...narrativeFields, 'resources'] as const;
export type BriefField = (typeof briefFields)[number];

/** A term of a closed vocabulary or of ISO 3166, and whether an editor added it. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly added: boolean;
}

/** Verbatim quotations that an editor placed under a heading. */
export interface BriefModel {
  readonly field: BriefField;
  readonly added: boolean;
  readonly quotes: readonly Phrase[];
}

export interface ActorModel {
  readonly sector: Term<Sector>;
  readonly name: Phrase;
  readonly role?: Phrase | undefined;
  readonly place?: Phrase | undefined;
}

export interface ExperienceModel {
  readonly id: string;
  readonly title: Phrase;
  readonly speakers: readonly PersonModel[];
  readonly countries: readonly Term[];
  readonly places: readonly Phrase[];
  readonly forms: readonly Term<Form>[];
  readonly setting?: Term<Setting> | undefined;
  readonly topics: readonly Phrase[];
  readonly summary?: Prose | undefined;
  readonly brief: readonly BriefModel[];
  /** The year of the quoted text, because its claims date from that year. */
  readonly asOf?: string | undefined;
  readonly actors: readonly ActorModel[];
  readonly sources: readonly SourceModel[];
  /** Present if any of the rarely used fields is filled in. */
  readonly details?: DetailsModel | undefined;
  /** Whether an editor added anything in it. */
  readonly added: boolean;
}

/** Returns an experience in one language. Addresses in it are resolved against `base`. */
export function experienceModel(
  experience: Experience,
  dataset: Dataset,
  languages: Languages,
  base: string,
): ExperienceModel {
  const added = (path: string): boolean => isAdded(experience, path);
  const terms = <Id extends string>(field: string, ids: readonly Id[] = []): Term<Id>[] =>
    ids.map((id, index) => ({ id, added: added(`${field}/${index}`) }));
  const names = (field: 'places' | 'topics'): readonly Phrase[] =>
    (experience[field] ?? []).flatMap((id, index) => {
      const name = dataset[field].get(id)?.name;
      return name ? phrase(name, languages, added(`${field}/${index}`)) : [];
    });
  const panel = [...dataset.panels.values()].find((one) =>
    one.experiences?.includes(experience.id),
  );

  return {
    id: experience.id,
    title: phrase(experience.title, languages, added('title')),
    speakers: peopleModel(experience.speakers, dataset, languages),
    countries: terms('countries', experience.countries),
    places: names('places'),
    forms: terms('forms', experience.forms),
    setting: experience.setting && { id: experience.setting, added: added('setting') },
    topics: names('topics'),
    summary: prose(experience.summary, languages, added('summary')),
    brief: briefModel(experience, languages),
    asOf: yearOf(experience, panel, dataset),
    actors: actorsModel(experience, dataset, languages),
    sources: sourcesModel(experience.sources ?? panel?.sources, dataset, languages, base),
    details: hasDetails(experience)
      ? detailsModel(experience, dataset, languages, base)
      : undefined,
    added: Boolean(experience.editorial?.length),
  };
}

function briefModel(experience: Experience, languages: Languages): readonly BriefModel[] {
  return briefFields.flatMap((field) => {
    const quotes = experience.excerpts?.[field];
    return quotes?.length
      ? {
          field,
          added: isAdded(experience, `excerpts/${field}/0`),
          quotes: quotes.map((text) => quote(text, languages)),
        }
      : [];
  });
}

/** The year of the source or, if it gives none, of the event where the experience was presented. */
function yearOf(
  experience: Experience,
  panel: Panel | undefined,
  dataset: Dataset,
): string | undefined {
  const sources = experience.sources ?? panel?.sources;
  const dates = sources?.map((one) => dataset.sources.get(one.source)?.date);
  const event = [...dataset.events.values()].find((one) => panel && one.panels?.includes(panel.id));
  return (dates?.find(Boolean) ?? panel?.date ?? event?.startDate)?.slice(0, 4);
}

function actorsModel(
  experience: Experience,
  dataset: Dataset,
  languages: Languages,
): readonly ActorModel[] {
  return (experience.actors ?? []).flatMap((actor, index) => {
    const path = `actors/${index}`;
    const role = phrase(actor.role, languages, isAdded(experience, `${path}/role`));
    if ('label' in actor) {
      return {
        sector: { id: actor.sector, added: isAdded(experience, `${path}/sector`) },
        name: phrase(actor.label, languages, isAdded(experience, `${path}/label`)),
        role,
        place: phrase(dataset.places.get(actor.place ?? '')?.name, languages),
      };
    }
    const organization = dataset.organizations.get(actor.organization);
    if (!organization) return [];
    return {
      sector: { id: organization.sector, added: isAdded(organization, 'sector') },
      name: phrase(organization.name, languages, isAdded(organization, 'name')),
      role,
    };
  });
}
