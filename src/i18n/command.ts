import { es } from './command.es.js';
import type { Locale } from './locale.js';
import type { MessageKeyOf, PluralKeyOf, Translation } from './messages.js';
import { translated, wording, type Wording } from './wording.js';

export type CommandMessages = Translation<typeof es>;

/** What the command has to say, in one language. */
export type CommandWords = Wording<MessageKeyOf<CommandMessages>, PluralKeyOf<CommandMessages>>;

const words = (locale: Locale, messages: CommandMessages): CommandWords =>
  wording<MessageKeyOf<CommandMessages>, PluralKeyOf<CommandMessages>>(locale, messages);

/** The words of a language: at once in Spanish, else as a promise. */
export const commandWordsFor = translated(words('es', es), {
  en: async () => words('en', (await import('./command.en.js')).en),
  'pt-BR': async () => words('pt-BR', (await import('./command.pt-BR.js')).ptBR),
});
