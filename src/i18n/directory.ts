import { catalogueWords, catalogueWordsFor, type CatalogueWords } from './catalogue.js';
import { es } from './directory.es.js';
import type { Locale } from './locale.js';
import type { MessageKeyOf, PluralKeyOf, Translation } from './messages.js';
import { translated, wording, type Wording } from './wording.js';

export type DirectoryMessages = Translation<typeof es>;

/** What the directory has to say, in one language. */
export interface DirectoryWords extends Wording<
  MessageKeyOf<DirectoryMessages>,
  PluralKeyOf<DirectoryMessages>
> {
  /** The words of every list, in those of a directory where it has its own. */
  catalogue(): CatalogueWords;
}

function words(locale: Locale, messages: DirectoryMessages): DirectoryWords {
  const own = wording<MessageKeyOf<DirectoryMessages>, PluralKeyOf<DirectoryMessages>>(
    locale,
    messages,
  );
  return { ...own, catalogue: () => catalogueFor(own) };
}

function catalogueFor(own: Omit<DirectoryWords, 'catalogue'>): CatalogueWords {
  const list = catalogueWords(own.locale);
  return {
    ...list,
    t: (key, params) => (key === 'all' ? own.t(key) : list.t(key, params)),
    count: (key, n) => (key === 'found' ? own.count(key, n) : list.count(key, n)),
    facet: (id) => (id === 'sector' || id === 'place' ? own.t(id) : list.facet(id)),
  };
}

const spanish = words('es', es);

const fetched = translated(spanish, {
  en: async () => words('en', (await import('./directory.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./directory.pt-BR.js')).ptBR),
});

/** The words of a language: at once in Spanish and when already fetched, else as a promise. */
export function directoryWordsFor(locale: Locale): DirectoryWords | Promise<DirectoryWords> {
  const list = catalogueWordsFor(locale);
  const own = fetched(locale);
  return list instanceof Promise ? list.then(() => own) : own;
}

/** The words of a language that was waited for; Spanish where they did not come. */
export function directoryWords(locale: Locale): DirectoryWords {
  const words = fetched(locale);
  return words instanceof Promise ? spanish : words;
}
