/** The languages of the texts; the dataset's own comes first. */
export const languages = ['es', 'pt-BR', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same text in some of the languages. */
export type Words = Readonly<Partial<Record<Language, string>>>;
export type Slots = Readonly<Record<string, string | number>>;

/** The text in the wanted languages, or in all it has if it has none of these. */
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

/** The value in each language; a bare value if only the dataset's own language has one. */
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

/** The template with its `{slots}` filled in. */
export function filled(template: string, slots: Slots): string {
  return template.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`Nothing for ${slot} in: ${template}`);
    return String(value);
  });
}

/** Converts text to the form of ids and addresses. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
