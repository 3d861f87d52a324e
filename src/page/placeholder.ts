import { isTag } from '../embedding/elements.js';

/** A value, and whether quotes were removed from it. */
export interface Mended {
  readonly value: string;
  readonly quoted: boolean;
}

const blank = /[\s\u200b\u2060]/u;
const quote = /["'“”„‟«»″‘’‚‛′]/u;

/**
 * Repairs what editors and CMSs do to attribute values: characters that are escaped twice, white
 * space of every kind around the value, typographic quotes in place of straight ones.
 */
export function mended(written: string): Mended {
  const plain = written
    .replace(/&(?:amp;|#0?38;)+/giu, '&')
    .replace(/&(?:quot|#34|#82(?:20|21));/giu, '"')
    .replace(/&(?:nbsp|#160);/giu, ' ');
  const around = within(plain, (sign) => blank.test(sign));
  const value = within(around, (sign) => blank.test(sign) || quote.test(sign));
  return { value, quoted: value !== around };
}

/** Removes characters from both ends while `isOut` is true for them. */
function within(text: string, isOut: (sign: string) => boolean): string {
  let from = 0;
  let to = text.length;
  while (from < to && isOut(text.charAt(from))) from++;
  while (from < to && isOut(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** The tag without the optional prefix `vitrina-`. */
export const withoutPrefix = (tag: string): string => tag.replace(/^vitrina-(?!data$)/u, '');

/**
 * The tag that a placeholder names, in any case and with any kind of dash. If it names none of
 * ours, the name as written.
 */
export function nameOf(written: string): string {
  const name = mended(written)
    .value.toLowerCase()
    .replace(/[\u2010-\u2015_]/gu, '-');
  const plain = name.replace(/^vitrina-/u, '');
  return isTag(plain) ? plain : name;
}

/**
 * Returns the element's attributes that a placeholder states as `data-…`. Tolerates a CMS that
 * drops or replaces hyphens.
 */
export function attributesOf(
  placeholder: Iterable<{ readonly name: string; readonly value: string }>,
  known: readonly string[],
): readonly (Mended & { readonly name: string; readonly attribute: string })[] {
  const bare = (name: string) => name.replace(/[-_]/gu, '');
  return [...placeholder].flatMap(({ name: attribute, value }) => {
    if (!attribute.startsWith('data-')) return [];
    const name = known.find((one) => `data${bare(one)}` === bare(attribute));
    return name ? [{ name, attribute, ...mended(value) }] : [];
  });
}
