import { isTag } from '../embedding/elements.js';

/** What a page wrote, and whether quotes had to be taken from it. */
export interface Mended {
  readonly value: string;
  readonly quoted: boolean;
}

const blank = /[\s\u200b\u2060]/u;
const quote = /["'“”„‟«»″‘’‚‛′]/u;

/**
 * A value as its writer meant it, after what editors and CMSs do to attributes: characters escaped
 * twice, blanks of every kind around it, quotes of typesetters in the place of straight ones.
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

/** What is left between the signs to be left out at both ends. */
function within(text: string, isOut: (sign: string) => boolean): string {
  let from = 0;
  let to = text.length;
  while (from < to && isOut(text.charAt(from))) from++;
  while (from < to && isOut(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** A tag as it is without the prefix that a page may write before it. */
export const withoutPrefix = (tag: string): string => tag.replace(/^vitrina-(?!data$)/u, '');

/** The tag that a placeholder names, in whatever case and with whichever dashes; or what it says instead. */
export function nameOf(written: string): string {
  const name = mended(written)
    .value.toLowerCase()
    .replace(/[\u2010-\u2015_]/gu, '-');
  const plain = name.replace(/^vitrina-/u, '');
  return isTag(plain) ? plain : name;
}

/**
 * The attributes of an element from those of its placeholder, `data-…`: which it has. A CMS that
 * drops hyphens or writes others is understood.
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
