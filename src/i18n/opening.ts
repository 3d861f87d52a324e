import type { Locale } from './locale.js';

interface OpeningMessages {
  readonly open: string;
  readonly close: string;
}

/** Short enough to come all together, with what folds experiences. */
export const openingMessages: Readonly<Record<Locale, OpeningMessages>> = {
  es: { open: 'Leer la experiencia completa', close: 'Cerrar' },
  'pt-BR': { open: 'Ler a experiência completa', close: 'Fechar' },
  en: { open: 'Read the full experience', close: 'Close' },
};
