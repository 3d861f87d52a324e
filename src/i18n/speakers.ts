import type { Locale } from './locale.js';
import type { MessageKeyOf, Translation } from './messages.js';
import { es } from './speakers.es.js';
import { translated, wording, type Wording } from './wording.js';

export type SpeakersMessages = Translation<typeof es>;

/** What is said of those who took part besides the words that all elements share. */
export type SpeakersWords = Wording<MessageKeyOf<SpeakersMessages>, never>;

const words = (locale: Locale, messages: SpeakersMessages): SpeakersWords =>
  wording<MessageKeyOf<SpeakersMessages>, never>(locale, messages);

const spanish = words('es', es);

/** The words of a language: at once in Spanish and when already fetched, else as a promise. */
export const speakersWordsFor = translated(spanish, {
  en: async () => words('en', (await import('./speakers.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./speakers.pt-BR.js')).ptBR),
});

/** The words of a language that was waited for; Spanish where they did not come. */
export function speakersWords(locale: Locale): SpeakersWords {
  const own = speakersWordsFor(locale);
  return own instanceof Promise ? spanish : own;
}
