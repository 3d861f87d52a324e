import type { Params } from '../fault.js';
import type { Locale } from './locale.js';
import { es } from './messages.es.js';
import type { Terms } from './messages.es.js';
import type { MessageKey, Messages, PluralKey } from './messages.js';
import { translated, wording } from './wording.js';

export type Vocabulary = keyof Terms;

/** Everything the first paint of a panel has to say, in one language. */
export interface Words {
  readonly locale: Locale;
  /** The message with its `{params}` filled in. */
  t(key: MessageKey, params?: Params): string;
  /** The message for that many, with `{n}` written as the language writes numbers. */
  count(key: PluralKey, n: number): string;
  /** The word for a value of a closed vocabulary; that of `other` where there is none. */
  term(vocabulary: Vocabulary, id: string): string;
  /** One date or a range, each as exact as it is known: `Del 5 al 7 de abril de 2011`. */
  dates(start: string | undefined, end?: string): string;
  /** The name of an ISO 3166-1 code, or the code itself. */
  country(code: string): string;
  /** `Ana, Luis e Inés`. */
  list(items: readonly string[]): string;
}

function words(locale: Locale, messages: Messages): Words {
  const own = wording<MessageKey, PluralKey>(locale, messages);
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });

  /** Day, month and year, as far as they are known. */
  const split = (date: string) => {
    const [y = '', m, d] = date.split('-');
    return [
      ...(d ? [d === '01' ? own.t('firstDay') : String(+d)] : []),
      ...(m ? [month.format(Date.UTC(2000, +m - 1))] : []),
      y,
    ];
  };
  const join = (parts: readonly string[]) => parts.join(own.t('dateJoin'));
  /** After a preposition Spanish names a day with its article. */
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
    // What both have in common is said once, at the end.
    if (from.length === to.length) {
      for (let last = to.length - 1; last && from[last] === to[last]; last--) from.pop();
    }
    return place('range', { start: article(from), end: article(to) });
  };

  return {
    ...own,
    term(vocabulary, id) {
      const terms: Readonly<Record<string, string>> = messages.terms[vocabulary];
      return (Object.hasOwn(terms, id) && terms[id]) || messages.terms[vocabulary].other;
    },
    dates,
    country(code) {
      try {
        return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
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
  };
}

/** The sound /i/ at the start of a word: not the hia- and hie- of *hiato* and *hielo*; Y before a consonant. */
const beginsWithI = /^[^\p{L}\d]*(h?í|i|hi(?![aáeé])|y[^aeiouáéíóú\s])/iu;

/** The words of a language: at once in Spanish and when already fetched, else as a promise. */
export const wordsFor: (locale: Locale) => Words | Promise<Words> = translated(words('es', es), {
  en: async () => words('en', (await import('./messages.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./messages.pt-BR.js')).ptBR),
});
