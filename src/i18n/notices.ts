import type { Params } from '../fault.js';
import { supportedLocale, type Locale } from './locale.js';
import { es } from './notices.es.js';
import { fill, translated } from './wording.js';

/** What the webmaster is told about the page as a whole, in the console. */
export type Notices = Readonly<Record<keyof typeof es, string>>;

const noticesIn: (locale: Locale) => Notices | Promise<Notices> = translated<Notices>(es, {
  en: async () => (await import('./notices.en.js')).en,
  'pt-BR': async () => (await import('./notices.pt-BR.js')).ptBR,
});

/** One line for the console, in the language that the page says it is in. */
export async function notice(
  key: keyof Notices,
  params: Params,
  language = document.documentElement.lang,
): Promise<string> {
  const notices = await noticesIn(supportedLocale(language) ?? 'es');
  return `[vitrina] ${fill(notices[key], params)}`;
}
