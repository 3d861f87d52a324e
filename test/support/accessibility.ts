import { expect } from '@open-wc/testing';
import { clean } from './mount.js';

/** axe may take longer than a usual test. */
export const AXE_TIMEOUT = 20_000;

/** Expects no violation of axe's rules for parts of a page. */
export async function expectAccessible(element: Element): Promise<void> {
  await expect(element).to.be.accessible();
}

const roles: Readonly<Record<string, string>> = {
  A: 'link',
  BUTTON: 'button',
  IMG: 'img',
  P: 'paragraph',
  LI: 'listitem',
  DT: 'term',
  DD: 'definition',
  TD: 'cell',
  H1: 'heading 1',
  H2: 'heading 2',
  H3: 'heading 3',
  H4: 'heading 4',
  H5: 'heading 5',
  H6: 'heading 6',
};

/**
 * What a screen reader announces, in order: a line with role and name for each heading, paragraph,
 * term, item, cell, link and button. Walks the flat tree, without what is hidden.
 */
export function outline(element: Element): string[] {
  return [...reachable(element)].flatMap((node) => {
    const role = roleOf(node);
    const name = role ? nameOf(node) : '';
    return name ? `${role}: ${name}` : [];
  });
}

/** The names of all elements with a role: `heading 2`, `button`. */
export function named(element: Element, role: string): string[] {
  return outline(element)
    .filter((line) => line.startsWith(`${role}: `))
    .map((line) => line.slice(role.length + 2));
}

function roleOf(node: Element): string {
  const given = node.getAttribute('role');
  // A list is represented by its items.
  if (given) return given === 'list' ? '' : given;
  if (node.tagName === 'A' && !node.hasAttribute('href')) return '';
  // An item that contains a whole article is represented by its content.
  if (node.querySelector(':scope > article')) return '';
  if (node.tagName === 'TH') return node.matches('[scope="row"]') ? 'rowheader' : 'columnheader';
  return roles[node.tagName] ?? '';
}

function nameOf(node: Element): string {
  const root = node.getRootNode();
  const ids = node.getAttribute('aria-labelledby');
  if (ids && (root instanceof ShadowRoot || root instanceof Document)) {
    return clean(
      ids
        .split(' ')
        .map((id) => root.getElementById(id)?.textContent)
        .join(' '),
    );
  }
  return (
    node.getAttribute('aria-label') ??
    (node instanceof HTMLImageElement ? node.alt : clean(textOf(node)))
  );
}

function isHidden(node: Element): boolean {
  return node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility();
}

function* reachable(node: Element): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!(child instanceof Element) || isContents(child) ? false : isHidden(child)) continue;
    if (!(child instanceof Element)) continue;
    yield child;
    yield* reachable(child);
  }
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (node.matches('script, style')) return '';
  if (!isContents(node) && isHidden(node)) return '';
  return [...childrenOf(node)].map(textOf).join('');
}

/** A slot has no box of its own. */
const isContents = (node: Element): boolean => node instanceof HTMLSlotElement;

function childrenOf(node: Element): Iterable<Node> {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true });
  return (node.shadowRoot ?? node).childNodes;
}
