const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u{a0}': '&nbsp;',
};
const written = (sign: string): string => signs[sign] ?? sign;

/** Escapes text for HTML. */
export const escaped = (text: string): string => text.replace(/[&<>\u{a0}]/gu, written);

/** The void elements that we write. */
const voids = new Set(['br', 'hr', 'img', 'link']);

export const isVoid = (tag: string): boolean => voids.has(tag);

/** A start tag with its attributes in their order. Empty values are written without `=""`. */
export function startTag(
  name: string,
  attributes: Iterable<readonly [name: string, value: string]>,
): string {
  const all = [...attributes].map(([key, value]) =>
    value ? ` ${key}="${value.replace(/[&<>"\u{a0}]/gu, written)}"` : ` ${key}`,
  );
  return `<${name}${all.join('')}${isVoid(name) ? ' />' : '>'}`;
}

/** Indents markup. The content of a `pre` stays as it is. */
export function indented(markup: string, indent: string): string {
  let verbatim = false;
  return markup
    .split('\n')
    .map((line) => {
      const moved = verbatim || !line ? line : indent + line;
      if (line.includes('<pre')) verbatim = true;
      if (line.includes('</pre>')) verbatim = false;
      return moved;
    })
    .join('\n');
}
