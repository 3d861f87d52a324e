import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isTag } from '../embedding/elements.js';
import type {
  OtherElement,
  Page,
  PageAttribute,
  PageElement,
  PageId,
  PageScript,
  Place,
  Source,
} from './page.js';
import { attributesOf, mended, nameOf, withoutPrefix } from './placeholder.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Returns the attributes of one of our elements, in addition to HTML's global attributes. */
export type AttributesOf = (tag: string) => readonly string[];

/** What an element inherits from its ancestors. */
interface Around {
  readonly lang: string;
  readonly provided: Source | undefined;
  readonly inParagraph: boolean;
}

/** Finds our parts of a page. Templates are skipped, because their content is not on the page. */
export function parsePage(html: string, namesOf: AttributesOf): Page {
  const elements: PageElement[] = [];
  const others: OtherElement[] = [];
  const scripts: PageScript[] = [];
  const ids: PageId[] = [];
  let base = '';
  let canonical: string | undefined;
  let bodyEnd: number | undefined;

  const enter = (node: Element, around: Around): Around => {
    const { tagName, sourceCodeLocation: location } = node;
    const place = placeOf(node);
    const id = attributeOf(node, 'id');
    if (id) ids.push({ ...place, id, tagName, end: location?.endOffset ?? place.start });
    if (tagName === 'body') bodyEnd = location?.endTag?.startOffset;
    if (tagName === 'base') base ||= attributeOf(node, 'href');
    if (tagName === 'link') canonical ??= canonicalOf(node);
    if (tagName === 'script') scripts.push(...scriptOf(node));

    const lang = attributeOf(node, 'lang') || around.lang;
    const element = elementOf(node, { ...around, lang }, namesOf);
    if (element) elements.push(element);
    else others.push(...otherOf(node));
    return {
      lang,
      provided: element?.tag === 'vitrina-data' ? element.source : around.provided,
      inParagraph: around.inParagraph || tagName === 'p',
    };
  };
  const walk = (node: Node, around: Around): void => {
    const inside = 'attrs' in node ? enter(node, around) : around;
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, inside);
  };
  // The parser takes a byte order mark for text, and text starts the body.
  const tree = parse(html.replace(/^\ufeff/u, ' '), { sourceCodeLocationInfo: true });
  walk(tree, { lang: '', provided: undefined, inParagraph: false });
  return { elements, others, scripts, ids, base, canonical, bodyEnd };
}

/** The element of ours that a node is or is a placeholder for; undefined if there is none. */
function elementOf(
  node: Element,
  { lang, provided, inParagraph }: Around,
  namesOf: AttributesOf,
): PageElement | undefined {
  const placeholder = isPlaceholder(node);
  const tag = placeholder ? nameOf(heldBy(node)) : withoutPrefix(node.tagName);
  if (!isTag(tag) || (placeholder && isFilled(node, tag))) return undefined;
  const attributes = placeholder ? placeholderAttributes(node, namesOf(tag)) : ownAttributes(node);
  const read = new Set(['data-vitrina', ...attributes.map(({ written }) => written)]);
  const inherited = tag === 'vitrina-data' ? undefined : provided;
  const { startTag, endTag } = node.sourceCodeLocation ?? {};
  return {
    ...placeOf(node),
    tag,
    where: whereOf(node),
    placeholder,
    attributes,
    unread: node.attrs
      .filter(({ name }) => !read.has(name))
      .map(({ name }) => ({ name, line: lineOf(node, name) })),
    source: sourceOf(node, attributes, placeholder) ?? inherited,
    lang,
    inParagraph,
    content: startTag && endTag && { start: startTag.endOffset, end: endTag.startOffset },
    fallback: textOf(node),
  };
}

/** Describes any other node. A placeholder that already contains its element is left out. */
function otherOf(node: Element): readonly OtherElement[] {
  const { tagName } = node;
  const named = isPlaceholder(node) ? nameOf(heldBy(node)) : undefined;
  if (named && isTag(named)) return [];
  return [{ ...placeOf(node), tagName, where: whereOf(node), named }];
}

const heldBy = (node: Element): string => attributeOf(node, 'data-vitrina');

const isPlaceholder = (node: Element): boolean =>
  heldBy(node) !== '' && !isTag(withoutPrefix(node.tagName));

/** This happens in a page that was saved from a browser. */
const isFilled = ({ childNodes }: Element, tag: string): boolean =>
  childNodes.some((child) => 'tagName' in child && withoutPrefix(child.tagName) === tag);

const whereOf = (node: Element): string =>
  isPlaceholder(node) ? `<${node.tagName} data-vitrina="${heldBy(node)}">` : `<${node.tagName}>`;

function ownAttributes(node: Element): readonly PageAttribute[] {
  return node.attrs.map(({ name, value }) => {
    const { value: meant, quoted } = mended(value);
    return { name, written: name, line: lineOf(node, name), value, meant, quoted };
  });
}

function placeholderAttributes(node: Element, names: readonly string[]): readonly PageAttribute[] {
  return attributesOf(node.attrs, [...names, 'lang']).map(({ name, attribute, value, quoted }) => {
    return { name, written: attribute, line: lineOf(node, attribute), value, meant: value, quoted };
  });
}

/** The data source stated on the element itself: its `src`, or else its inline JSON. */
function sourceOf(
  node: Element,
  attributes: readonly PageAttribute[],
  placeholder: boolean,
): Source | undefined {
  const { value = '', meant } = attributes.find(({ name }) => name === 'src') ?? {};
  if (meant) return { address: value.trim(), meant };
  // The script also looks inside a paragraph that an editor has added.
  const places = placeholder ? [node, ...childrenOf(node, 'p')] : [node];
  const [script] = places.flatMap((place) => childrenOf(place, 'script')).filter(isJson);
  const json = script?.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
  return json === undefined ? undefined : { json };
}

const childrenOf = ({ childNodes }: Element, tagName: string): readonly Element[] =>
  childNodes.flatMap((child) => ('attrs' in child && child.tagName === tagName ? [child] : []));

const isJson = (script: Element): boolean =>
  attributeOf(script, 'type').toLowerCase().includes('application/json');

function canonicalOf(link: Element): string | undefined {
  const href = attributeOf(link, 'href');
  const isOne = attributeOf(link, 'rel').toLowerCase().split(/\s+/u).includes('canonical');
  return isOne && /^https?:/iu.test(href) ? href : undefined;
}

/** Returns the script if its file name is one of ours. */
function scriptOf(node: Element): readonly PageScript[] {
  const address = attributeOf(node, 'src');
  const file = address.split(/[?#]/u, 1)[0]?.split('/').at(-1);
  if (file !== 'vitrina.js' && file !== 'vitrina.classic.js') return [];
  return [{ ...placeOf(node), address, file, type: attributeOf(node, 'type').toLowerCase() }];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && node.tagName === 'script') return '';
  if ('tagName' in node && node.tagName === 'img') return 'img';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const placeOf = ({ sourceCodeLocation: location }: Element): Place => ({
  line: location?.startLine ?? 0,
  start: location?.startOffset ?? 0,
});

const lineOf = (node: Element, attribute: string): number =>
  node.sourceCodeLocation?.attrs?.[attribute]?.startLine ?? placeOf(node).line;

const attributeOf = ({ attrs }: Element, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value.trim() ?? '';
