import { inUse } from '../controllers/takeover.js';
import { notice } from '../i18n/notices.js';
import { isTag, tags } from '../embedding/elements.js';
import { attributesOf, nameOf } from '../page/placeholder.js';
import { withoutFiller } from './filler.js';

/**
 * Stored on a reported placeholder, because copies of Vitrina share nothing else; avoids repeats.
 */
const reported = Symbol.for('vitrina: told of placeholder');
const coming = new Set<string>();
let leaving: AbortController | undefined;

/**
 * Puts our elements into the page's placeholders, `<div data-vitrina="panel-summary">`, for a CMS
 * that removes unknown tags. The placeholder stays in place; its content is moved into the element
 * as its fallback.
 */
function look(): void {
  leaving?.abort();
  leaving = undefined;
  // In document order, so that an element that provides a dataset precedes those inside it.
  for (const placeholder of document.querySelectorAll('[data-vitrina]')) fill(placeholder);
}

function fill(placeholder: Element): void {
  const written = placeholder.getAttribute('data-vitrina') ?? '';
  const name = nameOf(written);
  if (!isTag(name)) return void warnUnknown(placeholder, written);
  if (isFilled(placeholder, name) || isInUnfilled(placeholder)) return;
  // The loader looks for the exact name.
  if (written !== name) placeholder.setAttribute('data-vitrina', name);
  const tag = ours(name);
  if (!tag) return lookAgainOnceDefined(name);
  if (inUse(placeholder)) return lookAgainOnceLeft();
  const element = document.createElement(tag);
  const known: unknown = Reflect.get(element.constructor, 'observedAttributes');
  const names = Array.isArray(known) ? known.map(String) : [];
  const asked = attributesOf(placeholder.attributes, [...names, 'lang']);
  for (const { name, attribute, value, quoted } of asked) {
    element.setAttribute(name, value);
    if (quoted) void warnQuotes(placeholder, attribute, value);
  }
  withoutFiller(placeholder);
  const restore = keepScrolled(placeholder);
  element.append(...placeholder.childNodes);
  placeholder.append(element);
  // Until it is drawn it has no space for the boxes, and measuring now would scroll the page.
  void Promise.resolve(Reflect.get(element, 'updateComplete')).then(restore, restore);
}

/** Moved elements lose their scroll position. */
function keepScrolled(within: Element): () => void {
  const boxes = [...within.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop || scrollLeft)
    .map((box) => [box, box.scrollLeft, box.scrollTop] as const);
  return () => {
    for (const [box, left, top] of boxes) box.scrollTo({ left, top, behavior: 'instant' });
  };
}

/** The name that our element has on this page; undefined until it is defined. */
function ours(name: string): string | undefined {
  const own = ownName(name);
  const element = customElements.get(own);
  const plain = customElements.get(name);
  if (!element || !plain) return undefined;
  return element === plain || element.prototype instanceof plain ? name : own;
}

function ownName(name: string): string {
  return name.startsWith('vitrina-') ? name : `vitrina-${name}`;
}

function isFilled(placeholder: Element, name: string): boolean {
  const names = [name, `vitrina-${name}`];
  return (
    names.includes(placeholder.localName) ||
    [...placeholder.children].some(({ localName }) => names.includes(localName))
  );
}

/**
 * If the outer placeholder moved it later, it would start again; and it may need the outer dataset.
 */
function isInUnfilled(placeholder: Element): boolean {
  const outer = placeholder.parentElement?.closest('[data-vitrina]');
  const name = nameOf(outer?.getAttribute('data-vitrina') ?? '');
  return Boolean(outer && isTag(name) && !isFilled(outer, name));
}

function lookAgainOnceDefined(name: string): void {
  if (coming.has(name)) return;
  coming.add(name);
  void customElements.whenDefined(ownName(name)).then(look);
}

/** Waits until no placeholder has the focus or a selection: moving one would lose both. */
function lookAgainOnceLeft(): void {
  if (leaving) return;
  leaving = new AbortController();
  const options = { signal: leaving.signal };
  document.addEventListener('selectionchange', look, options);
  document.addEventListener('focusin', look, options);
  const left = ({ relatedTarget }: FocusEvent) => {
    // The focus has not yet arrived at its new target.
    if (!relatedTarget) queueMicrotask(look);
  };
  document.addEventListener('focusout', left, options);
}

async function warnUnknown(placeholder: Element, name: string): Promise<void> {
  if (Reflect.get(placeholder, reported) === name) return;
  Reflect.set(placeholder, reported, name);
  const facts = { name, tags: tags.join(', ') };
  console.warn(await notice('unknown', facts, languageOf(placeholder)), placeholder);
}

async function warnQuotes(placeholder: Element, attribute: string, value: string): Promise<void> {
  const facts = { attribute, value };
  console.warn(await notice('quotes', facts, languageOf(placeholder)), placeholder);
}

function languageOf(placeholder: Element): string | undefined {
  return placeholder.closest('[lang]')?.getAttribute('lang') ?? undefined;
}

look();
new MutationObserver(look).observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['data-vitrina'],
});
