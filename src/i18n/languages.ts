import type { CommandMessages, DiagnosisMessages, Messages } from './messages.js';

/** The languages of Vitrina. A new one needs a line here and in each table below. */
export const locales = ['es', 'pt-BR', 'en'] as const;

/** Spanish is the source language. What elements say in it is bundled with their code. */
export type Locale = (typeof locales)[number];

/** One file per language. */
type Files<Table, Language extends Locale = Locale> = Readonly<
  Record<Language, () => Promise<{ readonly messages: Table }>>
>;

// A table for each audience, so that no build contains words it never uses.
const elements: Files<Messages, Exclude<Locale, 'es'>> = {
  'pt-BR': () => import('./pt-BR.js'),
  en: () => import('./en.js'),
};

const diagnosis: Files<DiagnosisMessages> = {
  es: () => import('./diagnosis/es.js'),
  'pt-BR': () => import('./diagnosis/pt-BR.js'),
  en: () => import('./diagnosis/en.js'),
};

const command: Files<CommandMessages> = {
  es: () => import('./command/es.js'),
  'pt-BR': () => import('./command/pt-BR.js'),
  en: () => import('./command/en.js'),
};

/** All words of the elements in a language; rejects if they cannot be loaded. */
export async function elementMessages(locale: Exclude<Locale, 'es'>): Promise<Messages> {
  return (await elements[locale]()).messages;
}

/**
 * The words for problems, in Spanish if the language cannot be loaded; rejects if that fails too.
 */
export async function diagnosisMessages(locale: Locale): Promise<DiagnosisMessages> {
  return (await diagnosis[locale]().catch(diagnosis.es)).messages;
}

/** The words of the `vitrina` command. */
export async function commandMessages(locale: Locale): Promise<CommandMessages> {
  return (await command[locale]()).messages;
}

/**
 * The language for a BCP 47 tag; undefined if there is none. Tolerates spellings such as `ES_ar` or
 * ` pt `.
 */
export function supportedLocale(tag: string): Locale | undefined {
  const language = /^\s*([a-z]+)(?![a-z\d])/i.exec(tag)?.[1]?.toLowerCase();
  return locales.find((locale) => locale.split('-')[0] === language);
}

/** The language for the first of these tags that Vitrina supports; Spanish if it supports none. */
export function spokenLocale(...tags: readonly string[]): Locale {
  for (const tag of tags) {
    const locale = supportedLocale(tag);
    if (locale) return locale;
  }
  return 'es';
}
