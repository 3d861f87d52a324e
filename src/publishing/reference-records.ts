import type { Words } from '../i18n/words.js';
import type { CitationModel, CitedDocument } from '../models/citation.js';
import type { Phrase } from '../models/phrase.js';
import {
  addressOf,
  citationText,
  clean,
  eventPieces,
  splitName,
  type CitationContext,
} from './citation-parts.js';

/**
 * BibTeX for both the classic styles and biblatex. An entry without the fields its type requires is
 * `misc`. Without a date there is no `year`: words in that field break biblatex.
 */
export function bibtex(model: CitationModel, context: CitationContext): string {
  const { document, part } = model;
  const { title, type, authors, date, language } = document;
  const publisher = document.publisher?.text;
  const complete = authors.length > 0 && publisher && date;
  const kind = part
    ? 'incollection'
    : complete && type === 'book'
      ? 'book'
      : complete && type === 'report'
        ? 'techreport'
        : 'misc';
  const house = { techreport: 'institution', misc: 'howpublished' } as const;
  const [year, month] = date?.split('-') ?? [];
  const url = addressOf(model, context);
  const pages = pagesOf(model.locator);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length ? braced(authors.map(bibtexName).join(' and ')) : undefined],
    // Doubled braces keep the capitals of names in a title.
    ['title', `{{${tex((part ?? title).text)}}}`],
    ['booktitle', part && `{{${tex(title.text)}}}`],
    [
      kind === 'techreport' || kind === 'misc' ? house[kind] : 'publisher',
      publisher && braced(tex(publisher)),
    ],
    ['pages', pages && braced(pages.join('--'))],
    ['year', year && braced(year)],
    ['month', month && months[+month - 1]],
    // The sort key of the styles for a work without authors.
    ['key', authors.length ? undefined : braced(tex((part ?? title).text))],
    ['note', notesOf(model, context.words, (text) => braced(tex(text)))],
    ['langid', babel[language.toLowerCase().split('-')[0] ?? '']],
    ['url', url && braced(texAddress(url))],
    ['urldate', url && braced(context.accessed)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@${kind}{${model.key},\n${lines.join('')}}\n`;
}

/** RIS: one field per line, CRLF, no escapes; characters that would break a line become spaces. */
export function ris(model: CitationModel, context: CitationContext): string {
  const { document, part, key } = model;
  const { title, type, authors, publisher, date, language } = document;
  const url = addressOf(model, context);
  const pages = pagesOf(model.locator);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', part ? 'CHAP' : risTypes[type]],
    ['ID', key],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', (part ?? title).text],
    ['T2', part && title.text],
    ['PB', publisher?.text],
    ['PY', date?.slice(0, 4)],
    ['DA', date && risDate(date)],
    ['SP', pages?.[0]],
    ['EP', pages?.[1]],
    ['LA', language],
    ['N1', notesOf(model, context.words, (text) => text)],
    ['UR', url],
    ['Y2', url && risDate(context.accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${clean(value)}\r\n` : []));
  return `${lines.join('')}ER  - \r\n`;
}

/**
 * What has no field of its own in a reference manager: the event, and a locator that is not a page.
 */
function notesOf(
  model: CitationModel,
  words: Words,
  write: (text: string) => string,
): string | undefined {
  const event = citationText(eventPieces(model, words) ?? []);
  const locator = model.locator && !pagesOf(model.locator) ? clean(model.locator.text) : '';
  const text = [event, locator].filter(Boolean).join('; ');
  return text ? write(text) : undefined;
}

/** The first and last page; undefined if the locator is not a page or a range of pages. */
function pagesOf(locator: Phrase | undefined): readonly string[] | undefined {
  const pattern = locator && /^(?:p[aá]g(?:ina)?s?|pages?|pp?)\.?\s*(\d+)(?:\s*[-–—]\s*(\d+))?$/iu;
  const [, first, last] = (pattern && pattern.exec(clean(locator.text))) ?? [];
  return first ? [first, ...(last ? [last] : [])] : undefined;
}

/** BibTeX would split a name into parts; braces keep it whole, even with an `and` in it. */
function bibtexName(name: string): string {
  const parts = splitName(name);
  const whole = braced(tex(name));
  return parts && !/\sand\s/iu.test(name) ? parts.map(tex).join(', ') : whole;
}

const braced = (text: string): string => `{${text}}`;

/** BibTeX counts braces even after a backslash, so they are written by name. */
const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  clean(text).replace(/[\\{}~^$&#_%]/gu, (sign) => texSigns[sign] ?? `\\${sign}`);

/** Addresses are read verbatim, so only characters that would end the field are escaped. */
const texAddress = (url: string): string =>
  url.replace(/[\\{}\s]/gu, (sign) => encodeURIComponent(sign));

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const babel: Readonly<Record<string, string>> = {
  es: 'spanish',
  pt: 'brazilian',
  en: 'english',
};

const risTypes: Readonly<Record<CitedDocument['type'], string>> = {
  report: 'RPRT',
  book: 'BOOK',
  'web-page': 'ELEC',
  // The type for journal articles needs the name of the journal, which the dataset format lacks.
  article: 'GEN',
  minutes: 'GEN',
  other: 'GEN',
};

/** `YYYY/MM/DD/`, with unknown parts left empty. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
