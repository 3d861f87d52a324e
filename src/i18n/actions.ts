import { es } from './actions.es.js';
import type { Locale } from './locale.js';
import type { MessageKeyOf, Translation } from './messages.js';
import { translated, wording, type Wording } from './wording.js';

export type ActionsMessages = Translation<typeof es>;
type Key = MessageKeyOf<ActionsMessages>;

/** What the actions have to say besides the words that all elements share. */
export type ActionsWords = Wording<Key, never>;

const words = (locale: Locale, messages: ActionsMessages): ActionsWords =>
  wording<Key, never>(locale, messages);

const spanish = words('es', es);
const fetched = translated(spanish, {
  en: async () => words('en', (await import('./actions.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./actions.pt-BR.js')).ptBR),
});
const known = new Map<Locale, ActionsWords>([['es', spanish]]);

/** Fetches the words of a language; nothing to wait for where they are there. */
export function prepareActionsWords(locale: Locale): Promise<void> | undefined {
  if (known.has(locale)) return undefined;
  return Promise.resolve(fetched(locale)).then((came) => {
    if (came.locale === locale) known.set(locale, came);
  });
}

/** The words of a language, once they were prepared; Spanish where they could not be fetched. */
export const actionsWords = (locale: Locale): ActionsWords => known.get(locale) ?? spanish;
