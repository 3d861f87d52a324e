import type { Locale } from './locale.js';
import type { MessageKeyOf, PluralKeyOf, Translation } from './messages.js';
import { es } from './network.es.js';
import { translated, wording, type Wording } from './wording.js';

export type NetworkMessages = Translation<typeof es>;

/** What is said of a network besides the words that all elements share. */
export type NetworkWords = Wording<MessageKeyOf<NetworkMessages>, PluralKeyOf<NetworkMessages>>;

const words = (locale: Locale, messages: NetworkMessages): NetworkWords =>
  wording<MessageKeyOf<NetworkMessages>, PluralKeyOf<NetworkMessages>>(locale, messages);

const spanish = words('es', es);

/** The words of a language: at once in Spanish and when already fetched, else as a promise. */
export const networkWordsFor = translated(spanish, {
  en: async () => words('en', (await import('./network.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./network.pt-BR.js')).ptBR),
});

/** The words of a language that was waited for; Spanish where they did not come. */
export function networkWords(locale: Locale): NetworkWords {
  const own = networkWordsFor(locale);
  return own instanceof Promise ? spanish : own;
}
