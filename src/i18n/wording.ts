import type { Params } from '../fault.js';
import type { Locale } from './locale.js';
import type { Plural } from './messages.js';

/** A table of messages that can be asked for its sentences. */
export interface Wording<MessageKey extends string, PluralKey extends string> {
  readonly locale: Locale;
  /** The message with its `{params}` filled in. */
  t(key: MessageKey, params?: Params): string;
  /** The message for that many, with `{n}` written as the language writes numbers. */
  count(key: PluralKey, n: number): string;
}

/** The sentence with its `{params}` filled in. */
export function fill(message: string, params: Params): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

export function wording<MessageKey extends string, PluralKey extends string>(
  locale: Locale,
  messages: Readonly<Record<MessageKey, string> & Record<PluralKey, Plural>>,
): Wording<MessageKey, PluralKey> {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    t: (key, params = {}) => fill(messages[key], params),
    count(key, n) {
      const forms: Plural = messages[key];
      const form = forms[n ? rules.select(n) : 'zero'] ?? forms.other;
      return fill(form, { n: numbers.format(n) });
    },
  };
}

/**
 * One value per language: Spanish at hand, the others fetched when first asked for and kept.
 * A language that cannot be fetched is Spanish this time, and is tried again the next.
 */
export function translated<Value>(
  es: Value,
  others: Readonly<Record<Exclude<Locale, 'es'>, () => Promise<Value>>>,
): (locale: Locale) => Value | Promise<Value> {
  const known = new Map<Locale, Value | Promise<Value>>();
  return (locale) => {
    if (locale === 'es') return es;
    const value =
      known.get(locale) ??
      others[locale]().then(
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
