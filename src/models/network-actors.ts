import { isAdded } from '../dataset/editorial.js';
import type { Actor, Dataset, Experience } from '../dataset/types.js';
import type { Sector } from '../dataset/vocabularies.js';
import type { Term } from './experience.js';
import { phrase, type Languages, type Phrase } from './phrase.js';

/** An experience that an actor takes part in. */
export interface NetworkPart {
  readonly id: string;
  /** Marked if an editor added the participation. */
  readonly title: Phrase;
  readonly roles: readonly Phrase[];
  /** Whether an editor added the participation. */
  readonly added: boolean;
}

/** An organisation, or a group that the text mentions without naming it. */
export interface NetworkActor {
  readonly key: string;
  /** Groups are never merged across experiences, because nobody knows which are the same. */
  readonly kind: 'organization' | 'group';
  readonly name: Phrase;
  readonly sector: Term<Sector>;
  readonly parts: readonly NetworkPart[];
  /** The total number of experiences, if `parts` holds only those that are drawn. */
  readonly of?: number | undefined;
  /**
   * Whether the actor is itself the experience it takes part in, and is drawn as that experience.
   */
  readonly isItself: boolean;
}

/** Whether an actor takes part in more than one experience. */
export const isShared = ({ parts, of = parts.length }: NetworkActor): boolean => of > 1;

export const experienceKey = (id: string): string => `experience/${id}`;

/** The node of an actor. An organisation that is an experience shares the experience's node. */
export const nodeOf = ({ key, parts, isItself }: NetworkActor): string =>
  isItself && parts[0] ? experienceKey(parts[0].id) : key;

/** Every actor once, with all participations, in dataset order. */
export function actorsOf(
  experiences: readonly Experience[],
  dataset: Dataset,
  languages: Languages,
): readonly NetworkActor[] {
  interface Draft extends NetworkActor {
    readonly parts: (NetworkPart & { roles: Phrase[] })[];
    isItself: boolean;
  }
  const drafts = new Map<string, Draft>();
  for (const experience of experiences) {
    for (const [index, actor] of (experience.actors ?? []).entries()) {
      const path = `actors/${index}`;
      const found = entityOf(actor, { experience, path, dataset, languages });
      const identity = sameAs(actor, found, experience);
      const draft = drafts.get(identity) ?? { ...found, parts: [], isItself: false };
      drafts.set(identity, draft);
      const role = phrase(actor.role, languages, isAdded(experience, `${path}/role`));
      const known = draft.parts.find(({ id }) => id === experience.id);
      if (known && role) known.roles.push(role);
      if (known) continue;
      const added = isAdded(experience, path);
      const title = phrase(experience.title, languages, isAdded(experience, 'title') || added);
      draft.parts.push({ id: experience.id, title, roles: role ? [role] : [], added });
    }
  }
  for (const draft of drafts.values()) {
    const [only, ...more] = draft.parts;
    const isNamed = draft.kind === 'organization' && only && !more.length;
    draft.isItself = Boolean(
      isNamed &&
      (draft.key === organizationKey(only.id) || draft.name.text.trim() === only.title.text.trim()),
    );
  }
  return [...drafts.values()];
}

interface Mention {
  readonly experience: Experience;
  readonly path: string;
  readonly dataset: Dataset;
  readonly languages: Languages;
}

const organizationKey = (id: string): string => `organization/${id}`;

/** Identifies mentions of the same actor; groups can match only within one experience. */
const sameAs = (
  actor: Actor,
  { key, name }: Pick<NetworkActor, 'key' | 'name'>,
  { id }: Experience,
) => ('label' in actor ? JSON.stringify([id, name.text, actor.sector, actor.place]) : key);

function entityOf(
  actor: Actor,
  { experience, path, dataset, languages }: Mention,
): Pick<NetworkActor, 'key' | 'kind' | 'name' | 'sector'> {
  if ('label' in actor) {
    const name = phrase(actor.label, languages, isAdded(experience, `${path}/label`));
    return {
      key: `group/${experience.id}/${path}`,
      kind: 'group',
      name,
      sector: { id: actor.sector, added: isAdded(experience, `${path}/sector`) },
    };
  }
  const organization = dataset.organizations.get(actor.organization);
  return {
    key: organizationKey(actor.organization),
    kind: 'organization',
    name: phrase(
      organization?.name ?? actor.organization,
      languages,
      organization && isAdded(organization, 'name'),
    ),
    sector: {
      id: organization?.sector ?? 'other',
      added: Boolean(organization && isAdded(organization, 'sector')),
    },
  };
}
