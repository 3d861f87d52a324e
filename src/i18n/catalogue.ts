import { catalogueMessages } from './es/catalogue.js';
import type { SectionWords, Words } from './words.js';

/** What a list that is searched and filtered has to say, in one language. */
export interface CatalogueWords extends SectionWords<'catalogue'> {
  /** The name of a facet. */
  facet(id: string): string;
}

export function catalogueWords(words: Words): CatalogueWords {
  const own = words.section('catalogue', catalogueMessages);
  return { ...own, facet: (id) => own.term('facet', id) };
}
