/** A node of the clean markup: text, or an element with only what is to be printed. */
export type Node = string | Tag;

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

const inline = new Set(
  'a abbr b bdi bdo br cite em i img mark q small span strong sub sup time u'.split(' '),
);

export function isInline(node: Node): boolean {
  return typeof node === 'string' || inline.has(node.name);
}

export function isBlank(node: Node): boolean {
  return typeof node === 'string' && !/[^ \t\r\n\f]/u.test(node);
}

export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : textOf(node.children)))
    .join('')
    .replace(/[ \t\r\n\f]+/gu, ' ')
    .trim();
}
