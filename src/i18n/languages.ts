import type { CommandMessages, DiagnosisMessages, Messages } from './messages.js';

/** The languages that Vitrina speaks: a further one is a line here and in each table below. */
export const locales = ['es', 'pt-BR', 'en'] as const;

/** Spanish is the master: what elements say in it comes with the code that says it. */
export type Locale = (typeof locales)[number];

/** A file per language. */
type Files<Table, Language extends Locale = Locale> = Readonly<
  Record<Language, () => Promise<{ readonly messages: Table }>>
>;

// A table for each audience, so that no build takes in words that it never says.
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

/** All that elements say in a language; rejects when it does not arrive. */
export async function elementMessages(locale: Exclude<Locale, 'es'>): Promise<Messages> {
  return (await elements[locale]()).messages;
}

/** What is said of trouble. Spanish where the language does not arrive; rejects when that fails too. */
export async function diagnosisMessages(locale: Locale): Promise<DiagnosisMessages> {
  return (await diagnosis[locale]().catch(diagnosis.es)).messages;
}

/** What the `vitrina` command says. */
export async function commandMessages(locale: Locale): Promise<CommandMessages> {
  return (await command[locale]()).messages;
}

/** The language that serves a BCP 47 tag, as tolerant as pages are: `ES_ar`, ` pt `. */
export function supportedLocale(tag: string): Locale | undefined {
  const language = /^\s*([a-z]+)(?![a-z\d])/i.exec(tag)?.[1]?.toLowerCase();
  return locales.find((locale) => locale.split('-')[0] === language);
}

/** The language that serves the first of these tags that any serves; Spanish where none does. */
export function spokenLocale(...tags: readonly string[]): Locale {
  for (const tag of tags) {
    const locale = supportedLocale(tag);
    if (locale) return locale;
  }
  return 'es';
}
