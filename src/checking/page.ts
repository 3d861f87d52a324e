import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attributesOf, mended, nameOf } from '../elements/placeholder.js';
import { attributeFindings, type Written } from './attributes.js';
import type { Finding, FindingCode } from './finding.js';
import { nearest } from './nearest.js';
import { namesOf, ownTags } from './options.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parsed = DefaultTreeAdapterTypes.Node;

/** Where an element has its data: an address in the page, or JSON in it. */
export type Source = { readonly address: string } | { readonly json: string };

/** An element of ours, or a placeholder of one. */
export interface CheckedElement {
  readonly tag: string;
  readonly line: number;
  /** Its start tag as the page has it, without attributes. */
  readonly where: string;
  readonly placeholder: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly source: Source | undefined;
  readonly lang: string;
}

export interface CheckedPage {
  readonly findings: readonly Finding[];
  readonly elements: readonly CheckedElement[];
  /** Scripts of ours. */
  readonly scripts: readonly { readonly address: string; readonly line: number }[];
  /** What addresses are counted from, where that is not the page. */
  readonly base: string;
}

/** What a page has of Vitrina, and what is wrong in it as far as the page alone can tell. */
export function checkPage(html: string): CheckedPage {
  const findings: Finding[] = [];
  const elements: CheckedElement[] = [];
  const scripts: { address: string; line: number }[] = [];
  let base = '';

  const walk = (node: Parsed, lang: string, provided: Source | undefined, inP: boolean): void => {
    if ('attrs' in node) {
      const name = node.tagName;
      lang = attributeOf(node, 'lang') || lang;
      if (name === 'base') base ||= attributeOf(node, 'href');
      if (name === 'script') scripts.push(...scriptOf(node, findings));
      const found = meant(node, findings);
      if (found) {
        const { tag, where, line, placeholder, written } = found;
        const add = (code: FindingCode, params = {}) =>
          findings.push({ line, where, code, params: { tag, ...params } });
        const attributes = Object.fromEntries(written.map((one) => [one.name, one.value]));
        const own = sourceOf(node, attributes['src'] ?? '');
        if (tag === 'vitrina-data') provided = own;
        const source = own ?? provided;
        findings.push(...attributeFindings(tag, where, written));
        if (!source) add('no-source', { attribute: placeholder ? 'data-src' : 'src' });
        if (!placeholder) {
          if (!node.sourceCodeLocation?.endTag) add('not-closed');
          if (inP) add('in-paragraph');
        }
        if (tag !== 'vitrina-data') {
          if (!textOf(node).trim()) add('no-fallback');
          elements.push({ tag, line, where, placeholder, attributes, source, lang });
        }
      }
      inP ||= name === 'p';
    }
    if ('childNodes' in node) {
      for (const child of node.childNodes) walk(child, lang, provided, inP);
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), '', undefined, false);
  const [first] = elements;
  if (first && !scripts.length) {
    findings.push({ line: first.line, where: first.where, code: 'no-script', params: {} });
  }
  return { findings, elements, scripts, base };
}

interface Meant {
  readonly tag: string;
  readonly line: number;
  readonly where: string;
  readonly placeholder: string;
  readonly written: readonly Written[];
}

/** The element of ours that a node is or stands for; says so where it is neither but nearly. */
function meant(node: Element, findings: Finding[]): Meant | undefined {
  const { attrs, tagName, sourceCodeLocation } = node;
  const line = sourceCodeLocation?.startLine ?? 0;
  const lineOf = (name: string) => sourceCodeLocation?.attrs?.[name]?.startLine ?? line;
  const tag = plain(tagName);
  if (ownTags.includes(tag)) {
    const written = attrs.map(({ name, value }) => ({
      name,
      attribute: name,
      line: lineOf(name),
      ...mended(value),
    }));
    return { tag, line, where: `<${tagName}>`, placeholder: '', written };
  }
  const held = attributeOf(node, 'data-vitrina');
  const where = held ? `<${tagName} data-vitrina="${held}">` : `<${tagName}>`;
  if (!held) {
    const near = nearest(tag, ownTags) ?? (tagName.startsWith('vitrina-') ? 'vitrina-data' : '');
    if (near) findings.push({ line, where, code: 'misspelt-tag', params: { meant: near } });
    return undefined;
  }
  const placeholder = nameOf(held);
  if (!ownTags.includes(placeholder)) {
    const params = { names: ownTags.join(', '), meant: nearest(placeholder, ownTags) ?? '' };
    findings.push({ line, where, code: 'unknown-name', params });
    return undefined;
  }
  const known = namesOf(placeholder);
  const written: Written[] = attributesOf(attrs, [...known, 'lang']).map((one) => ({
    ...one,
    line: lineOf(one.attribute),
  }));
  const understood = new Set(written.map(({ attribute }) => attribute));
  for (const { name } of attrs) {
    const at = { line: lineOf(name), where };
    const near = name.startsWith('data-') ? nearest(name.slice(5), known) : undefined;
    if (known.includes(name)) findings.push({ ...at, code: 'needs-data', params: { name } });
    else if (near && !understood.has(name) && name !== 'data-vitrina') {
      const params = { name, meant: `data-${near}`, names: '' };
      findings.push({ ...at, code: 'unknown-attribute', params });
    }
  }
  return { tag: placeholder, line, where, placeholder, written };
}

/** A script of ours, by the name of its file. */
function scriptOf(node: Element, findings: Finding[]): CheckedPage['scripts'] {
  const address = attributeOf(node, 'src');
  const file = address.split(/[?#]/u, 1)[0]?.split('/').at(-1);
  if (file !== 'vitrina.js' && file !== 'vitrina.classic.js') return [];
  const line = node.sourceCodeLocation?.startLine ?? 0;
  if (file === 'vitrina.js' && attributeOf(node, 'type') !== 'module') {
    findings.push({ line, where: '<script>', code: 'not-module', params: {} });
  }
  return [{ address, line }];
}

function sourceOf({ childNodes }: Element, src: string): Source | undefined {
  if (src) return { address: src };
  for (const child of childNodes) {
    if (!('attrs' in child) || child.tagName !== 'script') continue;
    if (attributeOf(child, 'type').includes('application/json')) {
      const json = child.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
      return { json };
    }
  }
  return undefined;
}

/** What a reader would have of it without a script; an image is worth a word. */
function textOf(node: Parsed): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && node.tagName === 'script') return '';
  if ('tagName' in node && node.tagName === 'img') return 'img';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const plain = (tag: string): string => tag.replace(/^vitrina-(?!data$)/u, '');

const attributeOf = ({ attrs }: Element, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value.trim() ?? '';
