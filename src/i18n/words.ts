import type { Params } from '../fault.js';
import { sharedMessages } from './es/shared.js';
import { elementMessages, type Locale } from './languages.js';
import type { Messages } from './messages.js';
import {
  onDemand,
  translated,
  wording,
  type Table,
  type Wording,
  type WordingOf,
} from './wording.js';

/** The words of one section, besides those that all elements share. */
export type SectionWords<Name extends keyof Messages> = WordingOf<Messages[Name]>;

/** All words of the elements in one language; used directly, those that all elements share. */
export interface Words extends SectionWords<'shared'> {
  /** A date or a range, each as precise as it is known: `Del 5 al 7 de abril de 2011`. */
  dates(start: string | undefined, end?: string): string;
  /** The name of an ISO 3166-1 country; the code itself if there is no name. */
  country(code: string): string;
  /** `Ana, Luis e Inés`. */
  list(items: readonly string[]): string;
  /**
   * The words of a section. The caller passes the Spanish messages. Returns the same object each
   * time.
   */
  section<Name extends keyof Messages>(
    name: Name,
    spanish: Messages[Name] & Table,
  ): SectionWords<Name>;
}

/** Spanish if there are no messages. */
function wordsIn(locale: Locale, messages?: Readonly<Record<keyof Messages, Table>>): Words {
  const own: SectionWords<'shared'> = wording(locale, messages?.shared ?? sharedMessages);
  const month = onDemand(() => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));
  const regions = onDemand(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const sections = new Map<string, Wording>();

  /** Year, month and day, as far as they are known. */
  const split = (date: string) => {
    const [y = '', m, d] = date.split('-');
    return [
      ...(d ? [d === '01' ? own.t('firstDay') : String(+d)] : []),
      ...(m ? [month().format(Date.UTC(2000, +m - 1))] : []),
      y,
    ];
  };
  const join = (parts: readonly string[]) => parts.join(own.t('dateJoin'));
  /** After a preposition, Spanish puts an article before a day. */
  const article = (parts: readonly string[]) =>
    (/^\d\d?º?$/.test(parts[0] ?? '') ? own.t('dayArticle') : '') + join(parts);
  const place = (key: 'range' | 'until', params: Params) =>
    own.t(key, params).replace(/\b(de|a) el /gi, '$1l ');

  const dates = (start: string | undefined, end?: string): string => {
    if (!start || !end || start === end) {
      return start ? join(split(start)) : end ? place('until', { date: article(split(end)) }) : '';
    }
    const from = split(start);
    const to = split(end);
    // The parts that both dates share are written once, at the end.
    if (from.length === to.length) {
      for (let last = to.length - 1; last && from[last] === to[last]; last--) from.pop();
    }
    return place('range', { start: article(from), end: article(to) });
  };

  return {
    ...own,
    dates,
    country(code) {
      try {
        return regions().of(code) ?? code;
      } catch {
        return code;
      }
    },
    list(items) {
      const last = items.at(-1) ?? '';
      const and = own.t('and');
      // Intl.ListFormat misses the accented í and, in English, adds a comma that en-GB does not.
      const joint = and === 'y' && beginsWithI.test(last) ? 'e' : and;
      return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
    },
    section(name, spanish) {
      const section = sections.get(name) ?? wording(locale, messages?.[name] ?? spanish);
      sections.set(name, section);
      return section;
    },
  };
}

/**
 * The sound /i/ at the start of a word: `y` before a consonant, but not the hia- and hie- of
 * *hiato* and *hielo*.
 */
const beginsWithI = /^[^\p{L}\d]*(h?í|i|hi(?![aáeé])|y[^aeiouáéíóú\s])/iu;

/**
 * The words of a language. Returned at once for Spanish and for fetched languages, else as a
 * promise.
 */
export const wordsFor: (locale: Locale) => Words | Promise<Words> = translated(
  wordsIn('es'),
  async (locale) => wordsIn(locale, await elementMessages(locale)),
);
