import { catalogueWords, type CatalogueWords } from './catalogue.js';
import { directoryMessages } from './es/directory.js';
import type { SectionWords, Words } from './words.js';

/** The words of the directory, in one language. */
export interface DirectoryWords extends SectionWords<'directory'> {
  /** The words of every list; those of the directory take precedence. */
  catalogue(): CatalogueWords;
}

export function directoryWords(words: Words): DirectoryWords {
  const own = words.section('directory', directoryMessages);
  return {
    ...own,
    catalogue() {
      const list = catalogueWords(words);
      return {
        ...list,
        t: (key, params) => (key === 'all' ? own.t(key) : list.t(key, params)),
        count: (key, n) => (key === 'found' ? own.count(key, n) : list.count(key, n)),
        facet: (id) => (id === 'sector' || id === 'place' ? own.t(id) : list.facet(id)),
      };
    },
  };
}
