import type { messages as command } from './command/es.js';
import type { frame, messages as diagnosis } from './diagnosis/es.js';
import type * as spanish from './es/index.js';

/**
 * A sentence for each plural category of `Intl.PluralRules`. Spanish and Portuguese use `many` for
 * millions (`1.000.000 de experiencias`). Here `zero` means exactly none, in any language.
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
/** The closed vocabularies whose words a table has, under `terms`. */
export type VocabularyOf<Messages> = Messages extends { readonly terms: infer Terms }
  ? keyof Terms & string
  : never;

/** The words of the elements, with a section for each part of them. */
export type Messages = Translation<typeof spanish>;
/**
 * The words for problems: for the webmaster in the console, for visitors in place of the content.
 */
export type DiagnosisMessages = Translation<typeof diagnosis>;
/** What `iframe.html` says in place of an element. */
export type FrameMessages = Translation<typeof frame>;
/** The words of the `vitrina` command. */
export type CommandMessages = Translation<typeof command>;
