import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Dataset } from '../dataset/types.js';
import { attributesOf, nameOf } from '../elements/placeholder.js';
import { attributeNames } from './attributes.js';
import { isPrerenderedTag, prerender, type PrerenderedTag } from './prerender.js';
import { dataScript, dataScriptId, indented } from './snippet.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parsed = DefaultTreeAdapterTypes.Node;

interface PageOptions {
  /** Whether an element with this source shows the dataset. */
  readonly isSource: (src: string) => boolean;
  /** The page's own address; by default what its `<link rel="canonical">` says. */
  readonly url?: string | undefined;
}

export interface FilledPage {
  readonly html: string;
  /** Tags of the elements whose article was written. */
  readonly filled: readonly string[];
}

/** A place in the page's text, and what comes there. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes into every element of a page that shows the dataset, and into every placeholder of one, the
 * article that its attributes ask for, and the structured data once. Everything else in the page
 * stays as it is.
 * @throws Fault `id-not-found` where the dataset does not have what an element names.
 */
export async function fillPage(
  page: string,
  dataset: Dataset,
  { isSource, url }: PageOptions,
): Promise<FilledPage> {
  const places = placesIn(parse(page, { sourceCodeLocationInfo: true }), isSource);
  const taken = new Set(places.ids);
  const changes: Change[] = [];
  let data = '';
  for (const { element, tag, attributes, src, lang } of places.elements) {
    const location = element.sourceCodeLocation;
    if (!location?.startTag || !location.endTag) continue;
    const { html, jsonLd } = await prerender(tag, dataset, {
      src,
      attributes,
      url: url ?? places.canonical,
      lang,
      takenIds: taken,
    });
    for (const [, id = ''] of html.matchAll(/ id="([^"]*)"/gu)) taken.add(id);
    const [start, end] = [location.startTag.endOffset, location.endTag.startOffset];
    const indent = indentAt(page, location.startOffset);
    changes.push({ start, end, text: `\n${indented(html, `${indent}  `)}\n${indent}` });
    data ||= dataScript(dataset.head.id, jsonLd);
  }
  if (data) changes.push(dataChange(page, places, dataScriptId(dataset.head.id), data));
  return { html: changed(page, changes), filled: places.elements.map(({ tag }) => tag) };
}

type Attributes = Readonly<Record<string, string>>;

interface Places {
  readonly elements: readonly {
    readonly element: Element;
    readonly tag: PrerenderedTag;
    readonly attributes: Attributes;
    readonly src: string;
    readonly lang: string;
  }[];
  /** Those that the page has outside the articles. */
  readonly ids: readonly string[];
  readonly scripts: ReadonlyMap<string, Element>;
  readonly body: Element | undefined;
  readonly canonical: string | undefined;
}

function placesIn(root: Parsed, isSource: (src: string) => boolean): Places {
  const elements: Places['elements'][number][] = [];
  const ids: string[] = [];
  const scripts = new Map<string, Element>();
  let body: Element | undefined;
  let canonical: string | undefined;

  const walk = (node: Parsed, lang: string, provided: string): void => {
    if ('attrs' in node) {
      const given = (name: string) => attributeOf(node, name);
      const { tagName: name } = node;
      const id = given('id');
      if (id) ids.push(id);
      lang = given('lang') || lang;
      if (name === 'body') body = node;
      if (name === 'script' && id) scripts.set(id, node);
      if (name === 'link' && given('rel') === 'canonical') canonical ??= given('href');
      const { tag, attributes } = meant(node);
      const own = attributes['src']?.trim() ?? '';
      if (tag === 'vitrina-data') provided = own;
      const src = own || provided;
      if (isPrerenderedTag(tag) && isSource(src)) {
        elements.push({ element: node, tag, attributes, src, lang });
        return;
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, lang, provided);
  };
  walk(root, '', '');
  return { elements, ids, scripts, body, canonical };
}

/** The element of ours that a node is, or the one that it holds the place of. */
function meant(node: Element): { readonly tag: string; readonly attributes: Attributes } {
  const { attrs, childNodes } = node;
  const own = plain(node.tagName);
  const tag = nameOf(attributeOf(node, 'data-vitrina'));
  const isOurs = isPrerenderedTag(own) || own === 'vitrina-data';
  // In a page that was saved from a browser, the element is there already.
  const isFilled = childNodes.some((child) => 'tagName' in child && plain(child.tagName) === tag);
  if (isOurs || isFilled) {
    return { tag: own, attributes: Object.fromEntries(attrs.map((one) => [one.name, one.value])) };
  }
  const written = attributesOf(attrs, ['src', ...attributeNames]);
  return { tag, attributes: Object.fromEntries(written.map((one) => [one.name, one.value])) };
}

const plain = (tag: string): string => tag.replace(/^vitrina-(?!data$)/u, '');

/** In the place of the data of an earlier run; else where the body ends. */
function dataChange(page: string, { scripts, body }: Places, id: string, text: string): Change {
  const earlier = scripts.get(id)?.sourceCodeLocation;
  if (earlier) return { start: earlier.startOffset, end: earlier.endOffset, text };
  const end = body?.sourceCodeLocation?.endTag?.startOffset ?? page.length;
  const indent = indentAt(page, end);
  const start = end - indent.length;
  return { start, end: start, text: `${indent}  ${text}\n` };
}

/** The white space before what stands there, where nothing else does. */
function indentAt(page: string, offset: number): string {
  const line = page.slice(page.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/u.test(line) ? line : (/^[ \t]*/u.exec(line)?.[0] ?? '');
}

function changed(page: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), page);
}

const attributeOf = ({ attrs }: Element, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value.trim() ?? '';
