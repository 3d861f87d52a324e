import type { Params } from '../fault.js';
import type { Locale } from './languages.js';
import type { MessageKeyOf, PluralKeyOf, VocabularyOf } from './messages.js';

/** Sentences, some by plural category or by vocabulary. */
export interface Table {
  readonly [key: string]: string | Table;
}

/** A table of messages that can be asked for its sentences. */
export interface Wording<
  MessageKey extends string = string,
  PluralKey extends string = string,
  Vocabulary extends string = string,
> {
  readonly locale: Locale;
  /** The message with its `{params}` filled in. */
  t(key: MessageKey, params?: Params): string;
  /** The message for that many, with `{n}` as the language writes numbers unless it is given. */
  count(key: PluralKey, n: number, params?: Params): string;
  /** The word for a value of a closed vocabulary; that of `other`, or the value, where there is none. */
  term(vocabulary: Vocabulary, id: string): string;
}

/** The wording of a table of such messages. */
export type WordingOf<Messages> = Wording<
  MessageKeyOf<Messages>,
  PluralKeyOf<Messages>,
  VocabularyOf<Messages>
>;

/** The sentence with its `{params}` filled in. */
export function fill(message: string, params: Params): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

export function wording(locale: Locale, messages: Table): Wording {
  const rules = onDemand(() => new Intl.PluralRules(locale));
  const numbers = onDemand(() => new Intl.NumberFormat(locale));
  return {
    locale,
    t: (key, params = {}) => fill(sentence(messages[key]), params),
    count(key, n, params) {
      const forms = table(messages[key]);
      const form = forms[n ? rules().select(n) : 'zero'] ?? forms['other'];
      return fill(sentence(form), { n: numbers().format(n), ...params });
    },
    term(vocabulary, id) {
      const terms = table(table(messages['terms'])[vocabulary]);
      return (Object.hasOwn(terms, id) && sentence(terms[id])) || sentence(terms['other']) || id;
    },
  };
}

const sentence = (found: Table[string] | undefined): string =>
  typeof found === 'string' ? found : '';
const table = (found: Table[string] | undefined): Table => (typeof found === 'object' ? found : {});

/** Made when first asked for: the first object of Intl takes the browser milliseconds. */
export function onDemand<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/**
 * One value per language: Spanish at hand, the others fetched when first asked for and kept.
 * A language that cannot be fetched is Spanish this time, and is tried again the next.
 */
export function translated<Value>(
  es: Value,
  fetch: (locale: Exclude<Locale, 'es'>) => Promise<Value>,
): (locale: Locale) => Value | Promise<Value> {
  const known = new Map<Locale, Value | Promise<Value>>();
  return (locale) => {
    if (locale === 'es') return es;
    const value =
      known.get(locale) ??
      fetch(locale).then(
        (fetched) => {
          known.set(locale, fetched);
          return fetched;
        },
        () => {
          known.delete(locale);
          return es;
        },
      );
    known.set(locale, value);
    return value;
  };
}
