import { es } from './citation.es.js';
import type { Locale } from './locale.js';
import type { MessageKeyOf, Translation } from './messages.js';
import { translated, wording, type Wording } from './wording.js';

export type CitationMessages = Translation<typeof es>;
type Key = MessageKeyOf<CitationMessages>;

/** What a citation has to say besides the words that all elements share. */
export type CitationWords = Wording<Key, never>;

const words = (locale: Locale, messages: CitationMessages): CitationWords =>
  wording<Key, never>(locale, messages);

const spanish = words('es', es);
const fetched = translated(spanish, {
  en: async () => words('en', (await import('./citation.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./citation.pt-BR.js')).ptBR),
});
const known = new Map<Locale, CitationWords>([['es', spanish]]);

/** Fetches the words of a language; nothing to wait for where they are there. */
export function prepareCitationWords(locale: Locale): Promise<void> | undefined {
  if (known.has(locale)) return undefined;
  return Promise.resolve(fetched(locale)).then((came) => {
    if (came.locale === locale) known.set(locale, came);
  });
}

/** The words of a language, once they were prepared; Spanish where they could not be fetched. */
export const citationWords = (locale: Locale): CitationWords => known.get(locale) ?? spanish;
