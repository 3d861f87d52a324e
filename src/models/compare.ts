import { isAdded } from '../dataset/editorial.js';
import type { Dataset, Experience } from '../dataset/types.js';
import { narrativeFields } from '../dataset/vocabularies.js';
import { detailsModel, type DetailsModel } from './details.js';
import { experienceModel, type BriefField, type ExperienceModel } from './experience.js';
import { phrase, quote, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import type { SourceModel } from './source.js';

/**
 * How each field of an experience is compared, in reading order. A new field of the format does not
 * compile until it is listed here.
 */
const comparedAs = {
  speakers: 'speakers',
  countries: 'countries',
  places: 'places',
  setting: 'setting',
  forms: 'forms',
  topics: 'topics',
  problem: 'problem',
  objectives: 'objectives',
  process: 'process',
  beneficiaries: 'beneficiaries',
  resources: 'resources',
  results: 'results',
  lessons: 'lessons',
  conditions: 'conditions',
  actors: 'actors',
  startDate: 'period',
  endDate: 'period',
  status: 'status',
  sdgs: 'sdgs',
  followUp: 'followUp',
  documents: 'documents',
  // Shown above the columns, under the headings or below the table.
  id: 'nothing',
  title: 'nothing',
  excerpts: 'nothing',
  sources: 'nothing',
  editorial: 'nothing',
  // Read in the experience itself.
  summary: 'nothing',
  activities: 'nothing',
  links: 'nothing',
  images: 'nothing',
  contact: 'nothing',
  wikidata: 'nothing',
  needsReview: 'nothing',
} as const satisfies Record<keyof Experience, string>;

export type ComparedField = Exclude<(typeof comparedAs)[keyof typeof comparedAs], 'nothing'>;

/** The fields that experiences are compared by, in reading order. */
export const comparedFields: readonly ComparedField[] = [
  ...new Set(Object.values(comparedAs).filter((field) => field !== 'nothing')),
];

const quotedFields = [...narrativeFields, 'resources'] as const;

/** With more columns, each would be too narrow to read on a usual screen. */
export const mostCompared = 5;
/** Fewer than this is not a comparison. */
export const fewestCompared = 2;

export interface ComparedModel {
  readonly experience: ExperienceModel;
  readonly details: DetailsModel;
  /** Quotations that an editor placed under each heading, each marked on its own. */
  readonly quotes: ReadonlyMap<BriefField, readonly Phrase[]>;
}

export interface CandidateModel {
  readonly id: string;
  readonly title: Phrase;
  readonly chosen: boolean;
}

export interface ComparisonModel {
  /** The panel's title, or the dataset's if the experiences come from several panels. */
  readonly title: Phrase;
  /** Everything that can be compared. Those selected become the columns, in this order. */
  readonly candidates: readonly CandidateModel[];
  readonly compared: readonly ComparedModel[];
  readonly fields: readonly ComparedField[];
  readonly sources: readonly SourceModel[];
}

export interface ComparisonOptions {
  readonly panel?: string | undefined;
  /** Ids, separated by commas or white space: listed first, and compared at first. */
  readonly experiences?: string | undefined;
  /** Field names, separated in the same way: only these are shown, in this order. */
  readonly fields?: string | undefined;
  /** The ids that the reader has selected since. */
  readonly chosen?: readonly string[] | undefined;
  readonly language: string;
  readonly base: string;
}

/**
 * Returns the experiences to compare, in one language, or undefined if there are none.
 *
 * @throws Fault `id-not-found` if there is no such panel, or none of the named experiences exists.
 */
export function comparisonModel(
  dataset: Dataset,
  options: ComparisonOptions,
): ComparisonModel | undefined {
  const { language, base } = options;
  const languages = { wanted: language, dataset: dataset.head.language };
  const one = dataset.panels.size === 1 || Boolean(options.panel?.trim());
  const panel = one ? pick('panel', dataset.panels, options.panel) : undefined;
  const named = namedIds(dataset, options.experiences);
  const all = [...new Set([...named, ...(panel?.experiences ?? dataset.experiences.keys())])];
  if (!all.length) return undefined;

  const wanted = new Set(options.chosen?.filter((id) => all.includes(id)));
  const first = named.length ? named : all;
  const chosen = wanted.size ? wanted : new Set(first.slice(0, mostCompared));
  const candidates = all.flatMap((id) => dataset.experiences.get(id) ?? []);
  const columns = candidates.filter(({ id }) => chosen.has(id));
  const compared = columns.map((experience) => ({
    experience: experienceModel(experience, dataset, languages, base),
    details: detailsModel(experience, dataset, languages, base),
    quotes: new Map(
      quotedFields.map((field) => [
        field,
        (experience.excerpts?.[field] ?? []).map((text, index) => ({
          ...quote(text, languages),
          added: isAdded(experience, `excerpts/${field}/${index}`),
        })),
      ]),
    ),
  }));

  return {
    title: phrase(panel?.title ?? dataset.head.title, languages, panel && isAdded(panel, 'title')),
    candidates: candidates.map((experience) => ({
      id: experience.id,
      title: phrase(experience.title, languages, isAdded(experience, 'title')),
      chosen: chosen.has(experience.id),
    })),
    compared,
    fields: namedFields(options.fields),
    sources: distinct(compared.flatMap(({ experience }) => experience.sources)),
  };
}

/**
 * Adds an experience to the comparison or removes it. Returns the new ids, or the reason why not.
 */
export function withToggled(
  candidates: readonly CandidateModel[],
  id: string,
): readonly string[] | 'tooMany' | 'tooFew' {
  const chosen = candidates.filter((one) => one.chosen !== (one.id === id)).map((one) => one.id);
  if (chosen.length > mostCompared) return 'tooMany';
  return chosen.length < fewestCompared ? 'tooFew' : chosen;
}

/** The named ids that exist: an unknown id does not discard the others. */
function namedIds(dataset: Dataset, given: string | undefined): readonly string[] {
  const ids = listed(given);
  const found = ids.filter((id) => dataset.experiences.has(id));
  const [missing] = ids;
  if (missing && !found.length) pick('experiences', dataset.experiences, missing);
  return found;
}

function namedFields(given: string | undefined): readonly ComparedField[] {
  const names = listed(given);
  const found = names.flatMap((name) => comparedFields.find((field) => field === name) ?? []);
  return found.length ? [...new Set(found)] : comparedFields;
}

const listed = (given: string | undefined): readonly string[] =>
  given?.split(/[\s,]+/u).filter(Boolean) ?? [];

/** Each document once, with every passage of it that was used. */
function distinct(sources: readonly SourceModel[]): readonly SourceModel[] {
  const documents = new Map<string, SourceModel>();
  for (const source of sources) {
    const { locator, ...document } = source;
    const key = JSON.stringify(document);
    const known = documents.get(key)?.locator;
    const places = new Set([
      ...(known?.text.split('; ') ?? []),
      ...(locator ? [locator.text] : []),
    ]);
    documents.set(key, {
      ...document,
      locator: places.size ? { ...(known ?? locator), text: [...places].join('; ') } : undefined,
    });
  }
  return [...documents.values()];
}
