import type { Locale } from './locale.js';

/**
 * What opens an experience, and closes it: a name that stays, for whether it is open is told as a
 * state. Short enough to come all together, with what folds experiences.
 */
export const openingMessages: Readonly<Record<Locale, string>> = {
  es: 'Leer la experiencia completa',
  'pt-BR': 'Ler a experiência completa',
  en: 'Read the full experience',
};
