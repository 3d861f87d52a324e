import type { Dataset, EventRecord, Experience, Label, Panel, Source } from '../dataset/types.js';
import { safeHref } from './link.js';
import { phrase, type Languages, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { placeModel, type PlaceModel } from './place.js';

/** What a reader can cite. */
export type CitedKind = 'event' | 'panel' | 'experience';

export interface CitedDocument {
  readonly title: Phrase;
  readonly type: Source['type'];
  /** As written in the dataset; the surname comes first only if there is a comma. */
  readonly authors: readonly string[];
  readonly publisher?: Phrase | undefined;
  /** Publication date, ISO 8601 with the precision known. */
  readonly date?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly href?: string | undefined;
}

/** The event that the document reports on. */
export interface CitedEvent {
  readonly name: Phrase;
  readonly place?: PlaceModel | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface CitationModel {
  readonly kind: CitedKind;
  readonly id: string;
  /** Identifies the cited item within its dataset. */
  readonly key: string;
  /** The title of the cited item, as the page shows it. */
  readonly title: Phrase;
  readonly document: CitedDocument;
  /** Title in the language of the document, if the cited item is only a part of it. */
  readonly part?: Phrase | undefined;
  readonly locator?: Phrase | undefined;
  readonly event?: CitedEvent | undefined;
}

export interface CitationOptions {
  readonly event?: string | undefined;
  readonly panel?: string | undefined;
  readonly experience?: string | undefined;
  readonly language: string;
  readonly base: string;
}

/**
 * Returns the data for citing the document that an experience, a panel or an event was taken from.
 * An experience takes precedence over a panel, and a panel over the event. If none is named, the
 * only panel is used or, in a bank of practices, the only experience. Returns undefined if the
 * dataset is empty.
 *
 * @throws Fault `id-not-found` if the dataset has no such entity, or has several and none was
 * named.
 */
export function citationModel(
  dataset: Dataset,
  options: CitationOptions,
): CitationModel | undefined {
  const asked = options.experience?.trim() || options.panel?.trim() || options.event?.trim();
  if (!asked && !dataset.panels.size && !dataset.experiences.size) return undefined;
  const { kind, entity } = cited(dataset, options);
  const languages = { wanted: options.language, dataset: dataset.head.language };
  const named = 'name' in entity ? entity.name : entity.title;
  // The first document is the one the text was taken from; the others are supplementary.
  const [reference] = entity.sources ?? [];
  const source = reference && dataset.sources.get(reference.source);
  const document = source
    ? documentModel(source, languages, options.base)
    : datasetAsDocument(dataset, languages);
  const locator = source && phrase(reference.locator, languages);
  const title = original(named, document.language, languages);
  // An event cites its whole document, and so does the item the document is named after.
  const whole = kind === 'event' || (!locator && fold(document.title).includes(fold(title)));
  return {
    kind,
    id: entity.id,
    key: `${dataset.head.id}.${kind}.${entity.id}`,
    title: phrase(named, languages),
    document,
    part: whole ? undefined : title,
    locator: whole ? undefined : locator,
    event: eventModel(dataset, kind, entity.id, document.language, languages),
  };
}

type Cited =
  | { readonly kind: 'event'; readonly entity: EventRecord }
  | { readonly kind: 'panel'; readonly entity: Panel }
  | { readonly kind: 'experience'; readonly entity: Experience };

function cited(dataset: Dataset, { experience, panel, event }: CitationOptions): Cited {
  if (experience?.trim() || (!panel?.trim() && !event?.trim() && !dataset.panels.size)) {
    return { kind: 'experience', entity: pick('experience', dataset.experiences, experience) };
  }
  if (panel?.trim() || !event?.trim()) {
    return { kind: 'panel', entity: pick('panel', dataset.panels, panel) };
  }
  return { kind: 'event', entity: pick('event', dataset.events, event) };
}

function documentModel(source: Source, languages: Languages, base: string): CitedDocument {
  const language = source.language ?? languages.dataset;
  return {
    title: original(source.title, language, languages),
    type: source.type,
    authors: source.authors ?? [],
    publisher: source.publisher ? original(source.publisher, language, languages) : undefined,
    date: source.date,
    language,
    href: source.url && safeHref(source.url, base),
  };
}

/** If the dataset names no source document, the dataset itself is what can be cited. */
function datasetAsDocument({ head }: Dataset, languages: Languages): CitedDocument {
  return {
    title: phrase(head.title, languages),
    type: 'other',
    authors: [],
    publisher: phrase(head.publisher?.name, languages),
    date: head.issued,
    language: head.language,
  };
}

function eventOf(dataset: Dataset, kind: CitedKind, id: string): EventRecord | undefined {
  if (kind === 'event') return dataset.events.get(id);
  const panels = new Set(
    [...dataset.panels.values()]
      .filter((panel) => (kind === 'panel' ? panel.id === id : panel.experiences?.includes(id)))
      .map((panel) => panel.id),
  );
  return [...dataset.events.values()].find((event) => event.panels?.some((one) => panels.has(one)));
}

function eventModel(
  dataset: Dataset,
  kind: CitedKind,
  id: string,
  language: string,
  languages: Languages,
): CitedEvent | undefined {
  const event = eventOf(dataset, kind, id);
  if (!event) return undefined;
  const day = kind === 'panel' ? dataset.panels.get(id)?.date : undefined;
  return {
    name: original(event.name, language, languages),
    place: placeModel(event.place, dataset, languages),
    start: day ?? event.startDate,
    end: day ? undefined : event.endDate,
  };
}

/** A reference gives names in the document's language, whatever the language of the page. */
function original(label: Label, language: string, languages: Languages): Phrase {
  const { text, lang = language } = phrase(label, { ...languages, wanted: language });
  return { text, lang: lang === languages.wanted ? undefined : lang };
}

const fold = ({ text }: Phrase): string => text.normalize('NFC').toLowerCase();
