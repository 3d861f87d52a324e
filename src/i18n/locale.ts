/** The languages the interface speaks. Spanish is the master and travels with the core. */
export type Locale = 'es' | 'pt-BR' | 'en';

const byLanguage: Readonly<Record<string, Locale>> = {
  es: 'es',
  pt: 'pt-BR',
  en: 'en',
};

/** The interface language that serves a BCP 47 tag, as tolerant as pages are: `ES_ar`, ` pt `. */
export function supportedLocale(tag: string): Locale | undefined {
  const language = /^\s*(es|pt|en)(?![a-z\d])/i.exec(tag)?.[1] ?? '';
  return byLanguage[language.toLowerCase()];
}
