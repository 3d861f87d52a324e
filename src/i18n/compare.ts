import { es } from './compare.es.js';
import type { Locale } from './locale.js';
import type { MessageKeyOf, PluralKeyOf, Translation } from './messages.js';
import { translated, wording, type Wording } from './wording.js';

export type CompareMessages = Translation<typeof es>;
type Key = MessageKeyOf<CompareMessages>;
type PluralKey = PluralKeyOf<CompareMessages>;

/** What the comparison has to say besides the words that all elements share. */
export type CompareWords = Wording<Key, PluralKey>;

const words = (locale: Locale, messages: CompareMessages): CompareWords =>
  wording<Key, PluralKey>(locale, messages);

const spanish = words('es', es);
const fetched = translated(spanish, {
  en: async () => words('en', (await import('./compare.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./compare.pt-BR.js')).ptBR),
});
const known = new Map<Locale, CompareWords>([['es', spanish]]);

/** Fetches the words of a language; nothing to wait for where they are there. */
export function prepareCompareWords(locale: Locale): Promise<void> | undefined {
  if (known.has(locale)) return undefined;
  return Promise.resolve(fetched(locale)).then((came) => {
    if (came.locale === locale) known.set(locale, came);
  });
}

/** The words of a language, once they were prepared; Spanish where they could not be fetched. */
export const compareWords = (locale: Locale): CompareWords => known.get(locale) ?? spanish;
