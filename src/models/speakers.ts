import { isAdded } from '../dataset/editorial.js';
import type { Dataset, Experience, Panel, Participation, Person } from '../dataset/types.js';
import { phrase, type Languages, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { sourcesModel, type SourceModel } from './source.js';

/** A panel that a person moderates, or an experience that a person presents. */
export interface PartTaken {
  readonly id: string;
  readonly title: Phrase;
  readonly code?: string | undefined;
  /** The role, if the dataset gives one for this participation. */
  readonly role?: Phrase | undefined;
}

/** A person who took part, with all their participations. */
export interface SpeakerEntry {
  readonly id: string;
  readonly name: Phrase;
  /** ISO 3166-1 alpha-2: the country that the source prints after the name. */
  readonly country?: string | undefined;
  readonly countryAdded: boolean;
  readonly role?: Phrase | undefined;
  readonly organization?: Phrase | undefined;
  readonly parts: readonly PartTaken[];
}

export interface SpeakersModel {
  readonly id: string;
  readonly title: Phrase;
  /** Each once, in the order of the panels. */
  readonly moderators: readonly SpeakerEntry[];
  /** Each once, in the order of the experiences. */
  readonly speakers: readonly SpeakerEntry[];
  /** Whether to name the panels each person moderates, because there are several. */
  readonly severalPanels: boolean;
  readonly sources: readonly SourceModel[];
  /** Whether an editor added anything that is shown. */
  readonly added: boolean;
}

export type SpeakersShown = 'all' | 'moderators' | 'speakers';

/**
 * Returns those who took part in a panel, or in any of the dataset, in one language.
 *
 * @throws Fault `id-not-found` if the dataset has no such panel.
 */
export function speakersModel(
  dataset: Dataset,
  options: {
    readonly panel?: string | undefined;
    readonly show: SpeakersShown;
    readonly language: string;
    readonly base: string;
  },
): SpeakersModel {
  const { show, language, base } = options;
  const languages = { wanted: language, dataset: dataset.head.language };
  const named = Boolean(options.panel?.trim());
  const panel =
    named || dataset.panels.size === 1 ? pick('panel', dataset.panels, options.panel) : undefined;
  const panels = panel ? [panel] : [...dataset.panels.values()];
  const experiences = named
    ? (panel?.experiences ?? []).flatMap((id) => dataset.experiences.get(id) ?? [])
    : [...dataset.experiences.values()];

  const scope = { dataset, languages };
  const moderators = show === 'speakers' ? [] : entries(panels, (one) => one.moderators, scope);
  const speakers = show === 'moderators' ? [] : entries(experiences, (one) => one.speakers, scope);
  const references = new Map(
    [...panels, ...(show === 'moderators' ? [] : experiences)]
      .flatMap(({ sources = [] }) => sources)
      .map((one) => [one.source, one]),
  );
  return {
    id: panel?.id ?? dataset.head.id,
    title: phrase(panel?.title ?? dataset.head.title, languages, panel && isAdded(panel, 'title')),
    moderators,
    speakers,
    severalPanels: panels.length > 1,
    sources: sourcesModel(
      [...references.values()].map(({ source }) => ({ source })),
      dataset,
      languages,
      base,
    ),
    added: [...moderators, ...speakers].some(anyAdded) || (!!panel && isAdded(panel, 'title')),
  };
}

interface Scope {
  readonly dataset: Dataset;
  readonly languages: Languages;
}

/** Each person once, in order of first appearance, with all their participations. */
function entries<Held extends Panel | Experience>(
  all: readonly Held[],
  peopleOf: (held: Held) => readonly Participation[] | undefined,
  scope: Scope,
): readonly SpeakerEntry[] {
  const taken = new Map<string, PartTaken[]>();
  for (const held of all) {
    for (const { person, role } of peopleOf(held) ?? []) {
      const parts = taken.get(person) ?? [];
      if (parts.some(({ id }) => id === held.id)) continue;
      parts.push({
        id: held.id,
        title: phrase(held.title, scope.languages, isAdded(held, 'title')),
        code: 'code' in held ? held.code : undefined,
        role: phrase(role, scope.languages),
      });
      taken.set(person, parts);
    }
  }
  return [...taken].flatMap(([id, parts]) => {
    const person = scope.dataset.people.get(id);
    return person ? entry(person, parts, scope) : [];
  });
}

function entry(
  person: Person,
  parts: readonly PartTaken[],
  { dataset, languages }: Scope,
): SpeakerEntry {
  const added = (path: string): boolean => isAdded(person, path);
  const organization = dataset.organizations.get(person.organization ?? '');
  return {
    id: person.id,
    name: { text: person.name, added: added('name') },
    country: person.country,
    countryAdded: added('country'),
    role: phrase(person.role, languages, added('role')),
    organization: phrase(
      organization?.name,
      languages,
      added('organization') || (organization && isAdded(organization, 'name')),
    ),
    parts,
  };
}

const anyAdded = ({ name, country, countryAdded, role, organization, parts }: SpeakerEntry) =>
  (country !== undefined && countryAdded) ||
  [name, role, organization, ...parts.map(({ title }) => title)].some((one) => one?.added);
