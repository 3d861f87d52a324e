import { amount as amountIn } from '../i18n/amount.js';
import { detailsWords } from '../i18n/details.js';
import type { SectionWords, Words } from '../i18n/words.js';
import type { ComparedField, ComparedModel, ComparisonModel } from '../models/compare.js';
import type { ActorModel, BriefField, ExperienceModel, Term } from '../models/experience.js';
import type { Phrase, Prose } from '../models/phrase.js';

/** One line of a cell: pieces of text, each with its own language and mark. */
export interface Line {
  /** The kind of thing that the line names, such as `Universidad`. */
  readonly label?: Phrase | undefined;
  readonly text: readonly Phrase[];
  /** Whether it quotes the document. */
  readonly quoted?: boolean;
  /** Whether it is a remark about the lines above. */
  readonly note?: boolean;
  readonly href?: string | undefined;
}

export interface Row {
  readonly field: ComparedField;
  readonly label: string;
  /** One per experience. A cell without lines means that nothing is known. */
  readonly cells: readonly (readonly Line[])[];
}

/** Returns the comparison as text. A row that is empty for every experience is left out. */
export function comparisonRows(
  { compared, fields }: ComparisonModel,
  words: Words,
): readonly Row[] {
  return fields.flatMap((field) => {
    const cells = compared.map((one) => linesOf(field, one, words));
    const label = labelOf(field, cells, words);
    return cells.some((lines) => lines.length) ? { field, label, cells } : [];
  });
}

/** Whether a line contains anything that an editor added. */
export const isAddedLine = ({ label, text }: Line): boolean =>
  [label, ...text].some((piece) => piece?.added);

/** The rows as text, with the titles of the experiences above and the notes below. */
export function comparisonText(
  model: ComparisonModel,
  rows: readonly Row[],
  words: Words,
  own: SectionWords<'compare'>,
  joint: string,
): readonly (readonly string[])[] {
  const titles = model.compared.map(({ experience }) => experience.title);
  const added =
    titles.some((title) => title.added) || rows.some((row) => row.cells.flat().some(isAddedLine));
  const notes = [
    ...(added ? [`* ${words.t('editorial')}. ${words.t('editorialNote')}`] : []),
    ...model.sources.map(({ title, locator, transcription }) => {
      const where = locator ? `${title.text}, ${locator.text}` : title.text;
      return `${words.t('source')}: ${where}.${transcription ? ` ${words.t('verbatim')}` : ''}`;
    }),
  ];
  return [
    [own.t('field'), ...titles.map(marked)],
    ...rows.map(({ label, cells }) => [
      label,
      ...cells.map((lines) => lines.map(lineText).join(joint)),
    ]),
    ...notes.map((note) => [note, ...titles.map(() => '')]),
  ];
}

function lineText({ label, text, quoted, href }: Line): string {
  const pieces = quoted
    ? text.map((piece) => `“${piece.text}”${piece.added ? '*' : ''}`)
    : text.map(marked);
  return `${label ? `${marked(label)}: ` : ''}${pieces.join('')}${href ? ` ${href}` : ''}`;
}

const marked = ({ text, added }: Phrase): string => (added ? `${text}*` : text);

function labelOf(field: ComparedField, cells: Row['cells'], words: Words): string {
  switch (field) {
    case 'speakers':
      // The heading is plural if any of its columns has several.
      return words.count('presents', Math.max(...cells.map(({ length }) => length)));
    case 'countries':
      return words.t('country');
    case 'places':
      return words.t('place');
    case 'forms':
      return words.t('form');
    case 'sdgs':
      return detailsWords(words).t('sdg');
    case 'period':
    case 'status':
    case 'followUp':
    case 'documents':
      return detailsWords(words).t(field);
    default:
      return words.t(field);
  }
}

function linesOf(field: ComparedField, one: ComparedModel, words: Words): readonly Line[] {
  const { experience, details } = one;
  switch (field) {
    case 'speakers':
      return experience.speakers.map(({ name, country, role }) => ({
        text: [
          { text: country ? `${name} (${words.country(country)})` : name },
          ...after(', ', role),
        ],
      }));
    case 'countries':
      return experience.countries.map((term) => line(worded(term, words.country(term.id))));
    case 'setting':
      return terms(experience.setting && [experience.setting], 'setting', words);
    case 'forms':
      return terms(experience.forms, 'form', words);
    case 'places':
    case 'topics':
      return experience[field].map(line);
    case 'resources':
      return details.resources.length
        ? details.resources.map(({ type, description, amount, currency }) => ({
            label: { text: detailsWords(words).term('resourceType', type) },
            text:
              amount === undefined
                ? [description]
                : [description, { text: ` (${amountIn(words, amount, currency)})` }],
          }))
        : quotes(field, one);
    case 'actors':
      return experience.actors.map((actor) => actorLine(actor, words));
    case 'period': {
      const text = detailsWords(words).period(details.start, details.end);
      return text ? [line({ text, added: details.periodAdded })] : [];
    }
    case 'status':
      return details.status
        ? [line(worded(details.status, detailsWords(words).term('status', details.status.id)))]
        : [];
    case 'sdgs':
      return inline(details.sdgs.map(({ number, added }) => ({ text: String(number), added })));
    case 'followUp':
      return details.followUp.flatMap(({ prose, asOf, status, source }) => [
        ...paragraphs(prose).map((paragraph, index) => {
          const date = detailsWords(words).asOf(asOf);
          const text = status ? `${date} · ${detailsWords(words).term('status', status)}` : date;
          return index ? paragraph : { ...paragraph, label: { text } };
        }),
        ...(source ? [{ text: [source], note: true }] : []),
      ]);
    case 'documents':
      return details.documents.map(({ label, href, format }) => ({
        text: format ? [label, { text: ` (${format})` }] : [label],
        href,
      }));
    default:
      return narrative(field, one, words);
  }
}

/** The field's own text or, if there is none, the quotations placed under it. */
function narrative(
  field: Exclude<BriefField, 'resources'>,
  one: ComparedModel,
  words: Words,
): readonly Line[] {
  const text = one.details.narrative.find((each) => each.field === field)?.prose;
  const lines = text ? paragraphs(text) : quotes(field, one);
  const note = lines.length && field === 'results' ? asOf(one.experience, words) : [];
  return [...lines, ...note];
}

/** Results claimed by a text date from the year of the text. */
function asOf({ asOf: year }: ExperienceModel, words: Words): readonly Line[] {
  return year ? [{ text: [{ text: words.t('asOfDocument', { year }) }], note: true }] : [];
}

function quotes(field: BriefField, { quotes: found }: ComparedModel): readonly Line[] {
  return (found.get(field) ?? []).map((piece) => ({ text: [piece], quoted: true }));
}

function paragraphs({ paragraphs: all, lang, added }: Prose): readonly Line[] {
  return all.map((text, index) => line({ text, lang, added: added && index === all.length - 1 }));
}

function actorLine({ sector, name, role, place }: ActorModel, words: Words): Line {
  return {
    label: worded(sector, words.term('sector', sector.id)),
    text: [name, ...(place ? [{ text: ' (' }, place, { text: ')' }] : []), ...after(', ', role)],
  };
}

function terms(
  found: readonly Term[] | undefined,
  vocabulary: 'form' | 'setting',
  words: Words,
): readonly Line[] {
  return (found ?? []).map((term) => line(worded(term, words.term(vocabulary, term.id))));
}

/** Joins everything on one line. */
function inline(pieces: readonly Phrase[]): readonly Line[] {
  const text = pieces.flatMap((piece, index) => (index ? [{ text: ', ' }, piece] : [piece]));
  return text.length ? [{ text }] : [];
}

const worded = ({ added }: Term, text: string): Phrase => ({ text, added });
const line = (piece: Phrase): Line => ({ text: [piece] });
const after = (joint: string, piece: Phrase | undefined): readonly Phrase[] =>
  piece ? [{ text: joint }, piece] : [];
