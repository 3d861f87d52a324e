import type { Words } from '../i18n/words.js';
import type { CitationModel, CitedDocument } from '../models/citation.js';
import {
  addressOf,
  clean,
  eventPieces,
  piece,
  splitName,
  type CitationContext,
  type Piece,
  type Sentence,
} from './citation-parts.js';

/**
 * APA, 7th edition. Its four elements are author, date, title and source (§9.4). If there is no
 * author, the title moves to that position (§9.12), in italics if the work stands alone (§9.19). A
 * work without a publication date has “n.d.” (§9.17). The dates of an event are not when its
 * summary was published, so they stand with the event, which is named with its place as in §10.5.
 * Content that may change has a retrieval date (§9.16), because a municipality can correct or
 * complete its page.
 */
export function apa(model: CitationModel, context: CitationContext): readonly Piece[] {
  const { document, part, locator } = model;
  const { words, own, accessed } = context;
  const url = addressOf(model, context);
  const authors = apaNames(document.authors, context);
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
      // A publisher that is also the author is not named twice (§9.29).
      document.publisher && publisher !== authors && [piece(document.publisher)],
    ],
    url && [
      { text: own.t('apaRetrieved', { date: apaDay(accessed, context) }) },
      { text: url, href: url },
    ],
  );
}

/**
 * ISO 690:2021: creator, title, medium, event, production, date, part, date of viewing, address. If
 * there is no creator, the title comes first. A date that is not in the document goes in brackets,
 * like everything the citer supplies.
 */
export function iso690(model: CitationModel, context: CitationContext): readonly Piece[] {
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
 * Puts a space between sentences, and a full stop after each that has no end of its own and is not
 * an address.
 */
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

function apaName(name: string): string {
  const parts = splitName(name);
  if (!parts) return clean(name);
  const initials = parts[1].replace(/(\p{L})[^\s-]*/gu, '$1.');
  return `${parts[0]}, ${initials}`;
}

/** Names up to twenty authors; of more, the first nineteen and the last (§9.8). */
function apaNames(authors: readonly string[], { words, own }: CitationContext): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  const and = own.t('apaAnd');
  return and && names.length > 1 ? names.slice(0, -1).join(', ') + and + last : words.list(names);
}

/** The year; for a web page also month and day (§9.14). */
function apaDate({ date, type }: CitedDocument, { words, own }: CitationContext): string {
  if (!date) return own.t('noDate');
  const [year = '', month, day] = date.split('-');
  if (type !== 'web-page' || !month) return year;
  const within = new Intl.DateTimeFormat(own.t('apaDates') || words.locale, {
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return `${year}, ${within.format(new Date(date))}`;
}

/** APA writes English dates in the American style. */
function apaDay(date: string, { words, own }: CitationContext): string {
  const tag = own.t('apaDates');
  if (!tag) return words.dates(date);
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

const capitals =
  ({ locale }: Words) =>
  (name: string): string => {
    const parts = splitName(name);
    return parts ? `${parts[0].toLocaleUpperCase(locale)}, ${parts[1]}` : clean(name);
  };
