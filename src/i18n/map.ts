import type { Locale } from './locale.js';
import { es } from './map.es.js';
import type { MessageKeyOf, Translation } from './messages.js';
import { translated, wording, type Wording } from './wording.js';

export type MapMessages = Translation<typeof es>;

/** What is said of the map besides the words that all elements share. */
export type MapWords = Wording<MessageKeyOf<MapMessages>, never>;

const words = (locale: Locale, messages: MapMessages): MapWords =>
  wording<MessageKeyOf<MapMessages>, never>(locale, messages);

const spanish = words('es', es);

/** The words of a language: at once in Spanish and when already fetched, else as a promise. */
export const mapWordsFor = translated(spanish, {
  en: async () => words('en', (await import('./map.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./map.pt-BR.js')).ptBR),
});

/** The words of a language that was waited for; Spanish where they did not come. */
export function mapWords(locale: Locale): MapWords {
  const own = mapWordsFor(locale);
  return own instanceof Promise ? spanish : own;
}
