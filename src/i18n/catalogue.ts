import { catalogueMessages } from './es/catalogue.js';
import type { SectionWords, Words } from './words.js';

/** The words of a list with search and filters, in one language. */
export interface CatalogueWords extends SectionWords<'catalogue'> {
  /** The name of a facet. */
  facet(id: string): string;
}

export function catalogueWords(words: Words): CatalogueWords {
  const own = words.section('catalogue', catalogueMessages);
  return { ...own, facet: (id) => own.term('facet', id) };
}
