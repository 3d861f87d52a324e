import type { Locale } from './locale.js';

/** A quantity, with the currency's name where an ISO 4217 code is given: `1.500 pesos argentinos`. */
export function amount(locale: Locale, value: number, currency?: string): string {
  if (!currency) return value.toLocaleString(locale);
  const cents = {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  };
  const style = { ...cents, style: 'currency', currency, currencyDisplay: 'name' } as const;
  const parts = new Intl.NumberFormat(locale, style).formatToParts(value);
  const name = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  // Intl writes *1.000.000 dólares*, where *de* belongs.
  const de = new Intl.PluralRules(locale).select(value) === 'many' ? 'de ' : '';
  return `${value.toLocaleString(locale, cents)} ${de}${common(name, locale)}`;
}

/** Currencies are common nouns in Spanish and Portuguese; not every Intl knows. */
function common(noun: string, locale: Locale): string {
  return locale === 'en'
    ? noun
    : noun.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
