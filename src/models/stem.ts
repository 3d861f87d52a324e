/** The letters of a word without case and accents: `Líderes` is `lideres`, `São` is `sao`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word as it stands in a text; marks of accents that stand alone belong to it. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, folded, in its order. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(wordPattern) ?? [];
}

/** What a plural ending becomes, Spanish and Portuguese; the first that fits. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/(.{2})ces$/u, '$1z'],
  [/(.{2})(?:oe|ae)s$/u, '$1ao'],
  [/(.{2}[aeou])is$/u, '$1l'],
  [/(.{2}[^bcgp]l|.{3}[dnrzsx])es$/u, '$1'],
  [/(.{2}[aeiou])s$/u, '$1'],
];

/** Endings of verbs, and of the nouns and adjectives made from them. Four letters must be left. */
const endings =
  /^(.{4,}?)(?:[ai]cion|[ai]cao|[ai]miento|[aei]mento|[ae]ncia|mente|[ai]tiv[oa]|(?:ad|ed|id)or[ao]?|[ae]nte|[ai]ble|[ai]vel|iendo|[aei]ndo|ieron|ar[ao]n|[aei]ram|[ai]d[oa]|ab[ao]n?|avam?|[aei]mo|[ae][nm]|ari?an?|[aei]rs?e?)$/u;

/**
 * The stem that the forms of a folded word share, for Spanish and Portuguese alike: number, gender,
 * the endings of verbs. Light on purpose: what it cannot join, prefix and typo tolerance may.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  const plural = plurals.find(([ending]) => ending.test(word));
  const single = plural ? word.replace(...plural) : word;
  return single.replace(endings, '$1').replace(/(.{4})[ao]$|(.{3})e$/u, '$1$2');
}
