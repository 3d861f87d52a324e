import { escaped, isVoid, startTag } from '../embedding/markup.js';
import { isBlank, isInline, type Node, type Tag } from './node.js';

/**
 * Formats markup as somebody would write it by hand: a line per block, its content indented,
 * running text on one line. No white space is added where it would be visible.
 */
export function print(nodes: readonly Node[], indent = ''): string {
  return lines(nodes, indent).join('\n');
}

function lines(nodes: readonly Node[], indent: string): readonly string[] {
  const printed: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    const text = inlineText(run).trim();
    if (text) printed.push(indent + text);
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else if (typeof node !== 'string') {
      flush();
      printed.push(...block(node, indent));
    }
  }
  flush();
  return printed;
}

function block(tag: Tag, indent: string): readonly string[] {
  const start = indent + startTag(tag.name, tag.attributes);
  const end = `</${tag.name}>`;
  if (isVoid(tag.name)) return [start];
  if (tag.name === 'pre') return [`${start}\n${verbatim(tag.children)}${end}`];
  const children = tag.children.filter((node) => !isBlank(node));
  if (tag.children.every(isInline)) return [start + inlineText(tag.children).trim() + end];
  return [start, ...lines(children, `${indent}  `), indent + end];
}

function inlineText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node.replace(/[ \t\r\n\f]+/gu, ' '));
      const start = startTag(node.name, node.attributes);
      return isVoid(node.name) ? start : `${start}${inlineText(node.children)}</${node.name}>`;
    })
    .join('')
    .replace(/ {2,}/gu, ' ');
}

/** The parser drops the line break after the start tag, so that one is not part of the text. */
function verbatim(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? escaped(node) : verbatim(node.children)))
    .join('')
    .replace(/^\n/u, '');
}
