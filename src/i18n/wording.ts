import type { Params } from '../fault.js';
import type { Locale } from './languages.js';
import type { MessageKeyOf, PluralKeyOf, VocabularyOf } from './messages.js';

/** Sentences, some by plural category or by vocabulary. */
export interface Table {
  readonly [key: string]: string | Table;
}

/** Access to the sentences of a table. */
export interface Wording<
  MessageKey extends string = string,
  PluralKey extends string = string,
  Vocabulary extends string = string,
> {
  readonly locale: Locale;
  /** The message with its `{params}` filled in. */
  t(key: MessageKey, params?: Params): string;
  /** The message for a number. `{n}` is formatted for the language unless it is given. */
  count(key: PluralKey, n: number, params?: Params): string;
  /**
   * The word for a value of a closed vocabulary; if there is none, that of `other`, or the value.
   */
  term(vocabulary: Vocabulary, id: string): string;
}

/** The `Wording` that belongs to a table of messages. */
export type WordingOf<Messages> = Wording<
  MessageKeyOf<Messages>,
  PluralKeyOf<Messages>,
  VocabularyOf<Messages>
>;

/** Fills in the `{params}` of a sentence. */
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

/** Creates the value on first use: the first Intl object costs the browser milliseconds. */
export function onDemand<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/**
 * Returns one value per language. Spanish is available at once; the others are fetched on first use
 * and kept. If a language cannot be fetched, the result is Spanish, and the next call tries again.
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
