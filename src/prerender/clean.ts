import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Addresses } from './addresses.js';
import { isBlank, isInline, textOf, type Node, type Tag } from './node.js';

type Parsed = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface Setting {
  readonly addresses: Addresses;
  /** Ids to keep: they are the fragments of panels and experiences. */
  readonly ids: ReadonlySet<string>;
  /** The language of the surroundings. A `lang` that repeats it is left out. */
  readonly lang: string;
  /** The text of each element with an id in the article, for `aria-labelledby`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Parts that only work with a script, and duplicates for another width. */
const dropped = new Set(
  'fieldset input label output script select style template textarea'.split(' '),
);
const droppedParts = new Set(['actions', 'chooser']);
const droppedClasses = new Set(['stack', 'tools']);

const kept = new Set(
  'alt aria-label colspan href hreflang lang loading rel scope src start'.split(' '),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Removes what belongs to the element from a view's markup: markers, parts, classes, ids and
 * buttons. Where the shadow styles convey meaning by looks alone, tags convey it instead.
 */
export function clean(markup: string, setting: Omit<Setting, 'texts'>): readonly Node[] {
  const { childNodes } = parseFragment(markup);
  const texts = new Map<string, string>();
  note(childNodes, texts);
  return cleanAll(childNodes, { ...setting, texts });
}

function note(nodes: readonly Parsed[], texts: Map<string, string>): void {
  for (const node of nodes) {
    if (!('attrs' in node)) continue;
    const id = attributeOf(node, 'id');
    if (id) texts.set(id, textOf([wordsOf(node.childNodes)]));
    note(node.childNodes, texts);
  }
}

const wordsOf = (nodes: readonly Parsed[]): string =>
  nodes
    .map((node) =>
      'attrs' in node ? wordsOf(node.childNodes) : node.nodeName === '#text' ? node.value : '',
    )
    .join('');

function cleanAll(nodes: readonly Parsed[], setting: Setting): readonly Node[] {
  let marked = false;
  return nodes.flatMap((node) => {
    if (!('attrs' in node)) return node.nodeName === '#text' ? [node.value] : [];
    const classes = classesOf(node);
    // The asterisk is read out here and explained at the end of the article. An item's kind is
    // hidden from sight here too, so that the article has the same height as the element that
    // replaces it.
    const unseen = classes.has('unseen');
    if (unseen && (marked || node.parentNode?.nodeName === 'li')) return [];
    marked = classes.has('mark');
    return cleaned(node, classes, setting);
  });
}

function cleaned(
  element: Element,
  classes: ReadonlySet<string>,
  setting: Setting,
): readonly Node[] {
  const { tagName: name } = element;
  const part = attributeOf(element, 'part');
  if (dropped.has(name) || droppedParts.has(part)) return [];
  if ([...classes].some((one) => droppedClasses.has(one))) return [];
  const attributes = attributesOf(element, setting);
  const lang = attributes.get('lang') ?? setting.lang;
  const children = cleanAll(element.childNodes, { ...setting, lang });
  if (name === 'button') return classes.has('unfold') || named(element, 'data-id') ? children : [];
  if (name === 'img') return attributes.has('src') ? [{ name, attributes, children }] : [];
  if (children.every(isBlank)) return name === 'td' || name === 'th' ? [tag(name, attributes)] : [];
  if (name === 'a' && !attributes.has('href')) return children;
  return shaped({ name, attributes, children }, part, classes);
}

/**
 * Wraps the content in the tag that expresses the meaning of its looks; returns only the content if
 * there is none.
 */
function shaped(
  { name, attributes, children }: Tag,
  part: string,
  classes: ReadonlySet<string>,
): readonly Node[] {
  const wrapped = (as: string) => tag(name, attributes, [tag(as, [], trimmed(children))]);
  if (classes.has('colophon')) return [tag('footer', attributes, children)];
  if (classes.has('event-name')) return [wrapped('strong')];
  if (name === 'span' && classes.has('code')) return [tag('small', attributes, children)];
  if (part === 'name' && isInline(tag(name))) return [tag('strong', attributes, children)];
  if (classes.has('small')) return [wrapped('small')];
  if (name === 'bdi' && !rightToLeft.test(textOf(children))) {
    return attributes.size ? [tag('span', attributes, children)] : children;
  }
  if (name === 'span' && !attributes.size) return children;
  if (name === 'div' && !attributes.size) {
    if (children.every(isInline)) return [tag('p', attributes, children)];
    if (!children.some((child) => isInline(child) && !isBlank(child))) return children;
  }
  return [{ name, attributes, children: unwrapped(name, children) }];
}

/** Removes a paragraph that is the only child of a cell or item. */
function unwrapped(name: string, children: readonly Node[]): readonly Node[] {
  const [only, ...others] = children.filter((child) => !isBlank(child));
  const alone = typeof only === 'object' && !others.length && only.name === 'p';
  const loose = ['td', 'th', 'dd', 'li'].includes(name) && alone && !only.attributes.size;
  return loose ? only.children : children;
}

function trimmed(children: readonly Node[]): readonly Node[] {
  const last = children.length - 1;
  return children.map((child, index) => {
    if (typeof child !== 'string') return child;
    const begun = index ? child : child.trimStart();
    return index === last ? begun.trimEnd() : begun;
  });
}

function attributesOf(element: Element, setting: Setting): ReadonlyMap<string, string> {
  const { addresses, ids, lang, texts } = setting;
  const result = new Map<string, string>();
  for (const { name, value } of element.attrs) {
    if (name === 'href' || name === 'src') {
      const address = addresses.written(value);
      if (address) result.set(name, address);
    } else if (name === 'id') {
      if (headings.has(element.tagName) && ids.has(value)) result.set(name, value);
    } else if (name === 'lang') {
      if (value && value !== lang) result.set(name, value);
    } else if (name === 'dir') {
      if (value !== 'auto' || rightToLeft.test(wordsOf(element.childNodes))) {
        result.set(name, value);
      }
    } else if (name === 'role') {
      if (value === 'group' || value === 'region') result.set(name, value);
      // A scrollable table contains nothing focusable, so keyboard users need a tab stop to scroll
      // it.
      if (value === 'region') result.set('tabindex', '0');
    } else if (name === 'aria-labelledby') {
      const label = value.split(/\s+/u).flatMap((id) => texts.get(id) ?? []);
      result.set('aria-label', label.join(' '));
    } else if (kept.has(name) && !(name === 'start' && value === '1')) {
      result.set(name, value);
    }
  }
  return result;
}

function tag(
  name: string,
  attributes: Iterable<readonly [string, string]> = [],
  children: readonly Node[] = [],
): Tag {
  return { name, attributes: new Map(attributes), children };
}

const named = ({ attrs }: Element, wanted: string) => attrs.some(({ name }) => name === wanted);
const attributeOf = ({ attrs }: Element, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value ?? '';
const classesOf = (element: Element): ReadonlySet<string> =>
  new Set(attributeOf(element, 'class').split(/\s+/u));
