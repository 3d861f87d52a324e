import { detailsMessages } from './es/details.js';
import type { Words } from './words.js';

/** A quantity, with the currency's name if an ISO 4217 code is given: `1.500 pesos argentinos`. */
export function amount(words: Words, value: number, currency?: string): string {
  const { locale } = words;
  if (!currency) return value.toLocaleString(locale);
  const own = words.section('details', detailsMessages);
  const cents = {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  };
  const style = { ...cents, style: 'currency', currency, currencyDisplay: 'name' } as const;
  const parts = new Intl.NumberFormat(locale, style).formatToParts(value);
  const name = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const lower = own.t('currencyCase') === 'lower';
  return own.count('amount', value, {
    n: value.toLocaleString(locale, cents),
    currency: lower ? withSmallInitial(name) : name,
  });
}

const withSmallInitial = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
