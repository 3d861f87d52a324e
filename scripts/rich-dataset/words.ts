/** The languages the texts are written in; the dataset's own comes first. */
export const languages = ['es', 'pt-BR', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same said in some of the languages. */
export type Words = Readonly<Partial<Record<Language, string>>>;
export type Slots = Readonly<Record<string, string | number>>;

/** In the languages wanted; where it is said in none of them, in all it has. */
export function said(
  words: Words,
  wanted: readonly Language[],
  slots: Slots = {},
): string | Record<string, string> {
  return inLanguages(wanted, (language) => {
    const text = words[language];
    return text && filled(text, slots);
  });
}

/** What each of the languages says: a bare value where only the dataset's own does. */
export function inLanguages<Value>(
  wanted: readonly Language[],
  say: (language: Language) => Value | undefined,
): Value | Record<string, Value> {
  const entries = (among: readonly Language[]) =>
    among.flatMap((language): [Language, Value][] => {
      const value = say(language);
      return value === undefined ? [] : [[language, value]];
    });
  const wantedEntries = entries(wanted);
  const found = wantedEntries.length ? wantedEntries : entries(languages);
  const [first] = found;
  if (!first) throw new Error('Said in no language');
  return found.length === 1 && first[0] === languages[0] ? first[1] : Object.fromEntries(found);
}

/** The template with its `{slots}` filled. */
export function filled(template: string, slots: Slots): string {
  return template.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`Nothing for ${slot} in: ${template}`);
    return String(value);
  });
}

/** As ids and addresses are written. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
