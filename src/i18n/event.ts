import { es } from './event.es.js';
import type { Locale } from './locale.js';
import type { MessageKeyOf, PluralKeyOf, Translation } from './messages.js';
import { translated, wording, type Wording } from './wording.js';

export type EventMessages = Translation<typeof es>;

/** What an event has to say besides the words that all elements share. */
export type EventWords = Wording<MessageKeyOf<EventMessages>, PluralKeyOf<EventMessages>>;

const words = (locale: Locale, messages: EventMessages): EventWords =>
  wording<MessageKeyOf<EventMessages>, PluralKeyOf<EventMessages>>(locale, messages);

const spanish = words('es', es);

/** The words of a language: at once in Spanish and when already fetched, else as a promise. */
export const eventWordsFor = translated(spanish, {
  en: async () => words('en', (await import('./event.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./event.pt-BR.js')).ptBR),
});

/** The words of a language that was waited for; Spanish where they did not come. */
export function eventWords(locale: Locale): EventWords {
  const own = eventWordsFor(locale);
  return own instanceof Promise ? spanish : own;
}
