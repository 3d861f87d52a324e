import { es } from './catalogue.es.js';
import type { Locale } from './locale.js';
import type { MessageKeyOf, PluralKeyOf, Translation } from './messages.js';
import { translated, wording, type Wording } from './wording.js';

export type Catalogue = Translation<typeof es>;

/** What a list that is searched and filtered has to say, in one language. */
export interface CatalogueWords extends Wording<MessageKeyOf<Catalogue>, PluralKeyOf<Catalogue>> {
  /** The name of a facet. */
  facet(id: string): string;
}

function words(locale: Locale, messages: Catalogue): CatalogueWords {
  const facets = new Map(Object.entries(messages.facets));
  return {
    ...wording<MessageKeyOf<Catalogue>, PluralKeyOf<Catalogue>>(locale, messages),
    facet: (id) => facets.get(id) ?? id,
  };
}

const spanish = words('es', es);

/** The words of a language: at once in Spanish and when already fetched, else as a promise. */
export const catalogueWordsFor = translated(spanish, {
  en: async () => words('en', (await import('./catalogue.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./catalogue.pt-BR.js')).ptBR),
});

/** The words of a language that was waited for; Spanish where they did not come. */
export function catalogueWords(locale: Locale): CatalogueWords {
  const words = catalogueWordsFor(locale);
  return words instanceof Promise ? spanish : words;
}
