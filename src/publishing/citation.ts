import type { CitationWords } from '../i18n/citation.js';
import type { Words } from '../i18n/words.js';
import type { CitationModel, CitedDocument } from '../models/citation.js';
import type { Phrase } from '../models/phrase.js';

export const citationFormats = ['apa', 'iso690', 'bibtex', 'ris'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** What each format is called, in every language. */
export const formatNames: Readonly<Record<CitationFormat, string>> = {
  apa: 'APA 7',
  iso690: 'ISO 690',
  bibtex: 'BibTeX',
  ris: 'RIS',
};

/** The formats that programs read, as files. */
export const citationFiles = {
  bibtex: { extension: '.bib', type: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: '.ris', type: 'application/x-research-info-systems;charset=utf-8' },
} as const satisfies Partial<Record<CitationFormat, { extension: string; type: string }>>;

/** A stretch of a citation; the last of a printed style may be the address. */
export interface Piece {
  readonly text: string;
  readonly italic?: boolean;
  readonly lang?: string | undefined;
  readonly href?: string;
}

export interface CitationContext {
  readonly words: Words;
  readonly own: CitationWords;
  /** The day on which the reader consulted the page, `YYYY-MM-DD`. */
  readonly accessed: string;
  /** Where the reader found it; without one, the document's own address, if it has one. */
  readonly url?: string | undefined;
}

/** A citation in one format and language. No clock: the same arguments give the same text. */
export function citation(
  format: CitationFormat,
  model: CitationModel,
  context: CitationContext,
): readonly Piece[] {
  switch (format) {
    case 'apa':
      return apa(model, context);
    case 'iso690':
      return iso690(model, context);
    case 'bibtex':
      return [{ text: bibtex(model, context) }];
    case 'ris':
      return [{ text: ris(model, context) }];
  }
}

export const citationText = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('');

/**
 * APA, 7th edition. Its four elements are author, date, title, source (§9.4). Without an author the
 * title takes the author's place (§9.12), and stays in italics where the work stands alone (§9.19).
 * A work that prints no date of publication has “n.d.” (§9.17): the days of a meeting are not when
 * its summary was published, so they stand with the meeting, which is named with its place as in
 * §10.5. The date of retrieval goes with what may still change (§9.16): a municipality can mend or
 * complete its page.
 */
function apa(model: CitationModel, context: CitationContext): readonly Piece[] {
  const { document, part, locator } = model;
  const { words, own, accessed } = context;
  const url = addressOf(model, context);
  const authors = apaNames(document.authors, words);
  const publisher = document.publisher && clean(document.publisher.text);
  const titled: Sentence = part ? [piece(part)] : [piece(document.title, true)];
  const dated: Sentence = [{ text: `(${apaDate(document, context)})` }];
  return sentences(
    [
      ...(authors ? [[{ text: authors }], dated, titled] : [titled, dated]),
      part && [
        { text: own.t('apaPart') },
        piece(document.title, true),
        ...(locator ? [{ text: ' (' }, piece(locator), { text: ')' }] : []),
      ],
      eventPieces(model, words),
      // A publisher who is the author is not named twice (§9.29).
      document.publisher && publisher !== authors && [piece(document.publisher)],
    ],
    url && [
      { text: own.t('apaRetrieved', { date: apaDay(accessed, words) }) },
      { text: url, href: url },
    ],
  );
}

/**
 * ISO 690:2021: creator, title, medium, event, production, date, part, date of viewing, address.
 * Without a creator the title comes first. A date that the document does not give is said in
 * brackets, as all that whoever cites supplies.
 */
function iso690(model: CitationModel, context: CitationContext): readonly Piece[] {
  const { document, part, locator } = model;
  const { words, own, accessed } = context;
  const url = addressOf(model, context);
  const day = document.date ? words.dates(document.date) : `[${own.t('noDate')}]`;
  const date = document.publisher
    ? day
    : day.charAt(0).toLocaleUpperCase(words.locale) + day.slice(1);
  return sentences(
    [
      document.authors.length > 0 && [{ text: words.list(document.authors.map(capitals(words))) }],
      part && [piece(part)],
      [
        ...(part ? [{ text: own.t('isoPart') }] : []),
        piece(document.title, true),
        ...(url ? [{ text: ` ${own.t('isoOnline')}` }] : []),
      ],
      eventPieces(model, words),
      [
        ...(document.publisher ? [piece(document.publisher), { text: ', ' }] : []),
        { text: date },
        ...(locator ? [{ text: ', ' }, piece(locator)] : []),
        ...(url ? [{ text: ` ${own.t('isoViewed', { date: words.dates(accessed) })}` }] : []),
      ],
    ],
    url && [{ text: own.t('isoAvailable') }, { text: url, href: url }],
  );
}

/**
 * BibTeX, as both the classic styles and biblatex read it. A type that lacks what it requires is
 * `misc`. There is no `year` where there is no date: words in it break biblatex.
 */
function bibtex(model: CitationModel, context: CitationContext): string {
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
    // Doubled braces: names in a title keep their capitals.
    ['title', `{{${tex((part ?? title).text)}}}`],
    ['booktitle', part && `{{${tex(title.text)}}}`],
    [
      kind === 'techreport' || kind === 'misc' ? house[kind] : 'publisher',
      publisher && braced(tex(publisher)),
    ],
    ['pages', pages && braced(pages.join('--'))],
    ['year', year && braced(year)],
    ['month', month && months[+month - 1]],
    // What the styles sort by where nobody signs.
    ['key', authors.length ? undefined : braced(tex((part ?? title).text))],
    ['note', notesOf(model, context.words, (text) => braced(tex(text)))],
    ['langid', babel[language.toLowerCase().split('-')[0] ?? '']],
    ['url', url && braced(texAddress(url))],
    ['urldate', url && braced(context.accessed)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@${kind}{${model.key},\n${lines.join('')}}\n`;
}

/** RIS: a line per field, CRLF, no escapes; what would break a line is a space. */
function ris(model: CitationModel, context: CitationContext): string {
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

type Sentence = readonly Piece[];

const piece = ({ text, lang }: Phrase, italic = false): Piece => ({
  text: clean(text),
  lang,
  italic,
});

/** A space between each two, and a full stop where a sentence has no end of its own; not after an address. */
function sentences(
  all: readonly (Sentence | false | undefined)[],
  last: Sentence | '' | undefined,
): readonly Piece[] {
  const ended = all.flatMap((sentence) => {
    const end = sentence && sentence.at(-1)?.text;
    return end ? [...sentence, { text: /[.?!…]$/u.test(end) ? ' ' : '. ' }] : [];
  });
  if (last) return [...ended, ...last];
  const final = ended.at(-1)?.text.trimEnd();
  return [...ended.slice(0, -1), ...(final ? [{ text: final }] : [])];
}

/** Name, place and days of the meeting. */
function eventPieces({ event }: CitationModel, words: Words): Sentence | undefined {
  if (!event) return undefined;
  const { name, place, start, end } = event;
  const country = place?.country && words.country(place.country);
  // A range opens a sentence elsewhere, and stands inside one here.
  const days = words.dates(start, end).replace(/^(De|A)(?=l? )/u, (word) => word.toLowerCase());
  const pieces = [
    piece(name),
    ...(place?.names ?? []).map((one) => piece(one)),
    ...(country ? [{ text: country }] : []),
    ...(days ? [{ text: days }] : []),
  ];
  return pieces.flatMap((one, index) => (index ? [{ text: ', ' }, one] : [one]));
}

/** What no field of a reference manager holds: the meeting, and a place that is no page. */
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

function addressOf(model: CitationModel, { url }: CitationContext): string | undefined {
  const found = url ?? model.document.href;
  return found && /^https?:/iu.test(found) ? found : undefined;
}

/** The first page and, of several, the last; nothing where the text says anything else. */
function pagesOf(locator: Phrase | undefined): readonly string[] | undefined {
  const said = locator && /^(?:p[aá]g(?:ina)?s?|pages?|pp?)\.?\s*(\d+)(?:\s*[-–—]\s*(\d+))?$/iu;
  const [, first, last] = (said && said.exec(clean(locator.text))) ?? [];
  return first ? [first, ...(last ? [last] : [])] : undefined;
}

/** One line, without the signs that turn the text after them around: a citation is copied elsewhere. */
const clean = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Only a comma says which words are the surname: a name without one stays as it is signed. */
function splitName(name: string): readonly [surname: string, given: string] | undefined {
  const [surname = '', given = '', ...more] = clean(name)
    .split(',')
    .map((part) => part.trim());
  return surname && given && !more.length ? [surname, given] : undefined;
}

function apaName(name: string): string {
  const parts = splitName(name);
  if (!parts) return clean(name);
  const initials = parts[1].replace(/(\p{L})[^\s-]*/gu, '$1.');
  return `${parts[0]}, ${initials}`;
}

/** Up to twenty are named; of more, the first nineteen and the last (§9.8). */
function apaNames(authors: readonly string[], words: Words): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  if (words.locale === 'es' || names.length < 2) return words.list(names);
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** The year; of a web page also month and day (§9.14). */
function apaDate({ date, type }: CitedDocument, { words, own }: CitationContext): string {
  if (!date) return own.t('noDate');
  const [year = '', month, day] = date.split('-');
  if (type !== 'web-page' || !month) return year;
  const within = new Intl.DateTimeFormat(words.locale === 'en' ? 'en-US' : words.locale, {
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return `${year}, ${within.format(new Date(date))}`;
}

/** APA writes English days the American way. */
function apaDay(date: string, words: Words): string {
  if (words.locale !== 'en') return words.dates(date);
  const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return american.format(new Date(date));
}

const capitals =
  ({ locale }: Words) =>
  (name: string): string => {
    const parts = splitName(name);
    return parts ? `${parts[0].toLocaleUpperCase(locale)}, ${parts[1]}` : clean(name);
  };

/** BibTeX would take words of a name apart: in braces it stays whole, also with an `and` in it. */
function bibtexName(name: string): string {
  const parts = splitName(name);
  const whole = braced(tex(name));
  return parts && !/\sand\s/iu.test(name) ? parts.map(tex).join(', ') : whole;
}

const braced = (text: string): string => `{${text}}`;

/** BibTeX counts braces also after a backslash, so these are written by name. */
const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  clean(text).replace(/[\\{}~^$&#_%]/gu, (sign) => texSigns[sign] ?? `\\${sign}`);

/** An address is read verbatim: only what would end the field is written another way. */
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
  // A journal's article needs the name of its journal, which the format does not hold.
  article: 'GEN',
  minutes: 'GEN',
  other: 'GEN',
};

/** `YYYY/MM/DD/`, with nothing where nothing is known. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
