import type { es } from './messages.es.js';

/**
 * A sentence for each plural category of `Intl.PluralRules`: Spanish and Portuguese have `many`,
 * for millions (`1.000.000 de experiencias`). Here `zero` is for exactly none, in any language.
 */
export type Plural = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<'one' | 'other', string>
>;

/** The same keys as the Spanish table, in another language. */
export type Translation<Master> = {
  readonly [Key in keyof Master]: Master[Key] extends string
    ? string
    : Master[Key] extends Plural
      ? Plural
      : Translation<Master[Key]>;
};

type KeysOf<Messages, Kind> = {
  [Key in keyof Messages]: Messages[Key] extends Kind ? Key : never;
}[keyof Messages] &
  string;

export type MessageKeyOf<Messages> = KeysOf<Messages, string>;
export type PluralKeyOf<Messages> = KeysOf<Messages, Plural>;

/** What a panel page needs at first paint. Other elements bring tables of their own. */
export type Messages = Translation<typeof es>;
export type MessageKey = MessageKeyOf<Messages>;
export type PluralKey = PluralKeyOf<Messages>;
