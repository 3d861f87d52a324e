/** Removes case and accents: `Líderes` becomes `lideres`, `São` becomes `sao`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Matches a word, including any combining marks. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, folded and in order. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(wordPattern) ?? [];
}

/** Spanish and Portuguese plural endings and their replacements; the first match applies. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/(.{2})ces$/u, '$1z'],
  [/(.{2})(?:oe|ae)s$/u, '$1ao'],
  [/(.{2}[aeou])is$/u, '$1l'],
  [/(.{2}[^bcgp]l|.{3}[dnrzsx])es$/u, '$1'],
  [/(.{2}[aeiou])s$/u, '$1'],
];

/**
 * Endings of verbs, and of nouns and adjectives derived from them. At least four letters must
 * remain.
 */
const endings =
  /^(.{4,}?)(?:[ai]cion|[ai]cao|[ai]miento|[aei]mento|[ae]ncia|mente|[ai]tiv[oa]|(?:ad|ed|id)or[ao]?|[ae]nte|[ai]ble|[ai]vel|iendo|[aei]ndo|ieron|ar[ao]n|[aei]ram|[ai]d[oa]|ab[ao]n?|avam?|[aei]mo|[ae][nm]|ari?an?|[aei]rs?e?)$/u;

/**
 * Returns the stem that the forms of a folded word share, for both Spanish and Portuguese: number,
 * gender and verb endings are removed. Light on purpose: prefix search and typo tolerance cover the
 * rest.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  const plural = plurals.find(([ending]) => ending.test(word));
  const single = plural ? word.replace(...plural) : word;
  return single.replace(endings, '$1').replace(/(.{4})[ao]$|(.{3})e$/u, '$1$2');
}
