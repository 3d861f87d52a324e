import { inUse } from '../controllers/takeover.js';
import { notice } from '../i18n/notices.js';
import { isTag, tags } from '../embedding/elements.js';
import { attributesOf, nameOf } from '../page/placeholder.js';
import { withoutFiller } from './filler.js';

/** On an element that cannot stand for one of ours, told once: copies of Vitrina share nothing else. */
const told = Symbol.for('vitrina: told of placeholder');
const coming = new Set<string>();
let leaving: AbortController | undefined;

/**
 * Puts our elements into the page's placeholders, `<div data-vitrina="panel-summary">`, for pages
 * whose CMS takes away tags that it does not know. The placeholder stays where and what it is; what
 * it holds is moved into the element, as its fallback.
 */
function look(): void {
  leaving?.abort();
  leaving = undefined;
  let restore: (() => void) | undefined;
  const drawn: unknown[] = [];
  // In the order of the page: who gives a dataset stands before those inside.
  for (const placeholder of document.querySelectorAll('[data-vitrina]')) {
    const element = elementFor(placeholder);
    if (!element) continue;
    // Until it is drawn an element has no room for what it holds, and whoever measured then would
    // scroll the page: measured once, before the first is moved.
    restore ??= keepScrolled();
    withoutFiller(placeholder);
    element.append(...placeholder.childNodes);
    placeholder.append(element);
    drawn.push(Reflect.get(element, 'updateComplete'));
  }
  if (restore) void Promise.allSettled(drawn).then(restore);
}

/** The element to put into a placeholder, if now is the time for it. */
function elementFor(placeholder: Element): Element | undefined {
  const written = placeholder.getAttribute('data-vitrina') ?? '';
  const name = nameOf(written);
  if (!isTag(name)) {
    void tellUnknown(placeholder, written);
    return undefined;
  }
  if (isFilled(placeholder, name) || isInUnfilled(placeholder)) return undefined;
  // The exact name is what the loader looks for.
  if (written !== name) placeholder.setAttribute('data-vitrina', name);
  const tag = ours(name);
  if (!tag) {
    lookAgainOnceDefined(name);
    return undefined;
  }
  if (inUse(placeholder)) {
    lookAgainOnceLeft();
    return undefined;
  }
  const element = document.createElement(tag);
  const known: unknown = Reflect.get(element.constructor, 'observedAttributes');
  const names = Array.isArray(known) ? known.map(String) : [];
  const asked = attributesOf(placeholder.attributes, [...names, 'lang']);
  for (const { name, attribute, value, quoted } of asked) {
    element.setAttribute(name, value);
    if (quoted) void tellQuotes(placeholder, attribute, value);
  }
  return element;
}

/** What moves forgets how far it was scrolled, and the page while there is less in it. */
function keepScrolled(): () => void {
  const boxes = [...document.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop || scrollLeft)
    .map((box) => [box, box.scrollLeft, box.scrollTop] as const);
  return () => {
    for (const [box, left, top] of boxes) box.scrollTo({ left, top, behavior: 'instant' });
  };
}

/** The name under which the page has our element, once it is defined. */
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

/** Moved with what is around it, it would have to begin anew; and it may be waiting for its dataset. */
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

/** Once nobody has the focus or a selection in a placeholder any more: moving it would take both. */
function lookAgainOnceLeft(): void {
  if (leaving) return;
  leaving = new AbortController();
  const options = { signal: leaving.signal };
  document.addEventListener('selectionchange', look, options);
  document.addEventListener('focusin', look, options);
  const left = ({ relatedTarget }: FocusEvent) => {
    // Where the focus is on its way to, it is not yet.
    if (!relatedTarget) queueMicrotask(look);
  };
  document.addEventListener('focusout', left, options);
}

async function tellUnknown(placeholder: Element, name: string): Promise<void> {
  if (Reflect.get(placeholder, told) === name) return;
  Reflect.set(placeholder, told, name);
  const facts = { name, tags: tags.join(', ') };
  console.warn(await notice('unknown', facts, languageOf(placeholder)), placeholder);
}

async function tellQuotes(placeholder: Element, attribute: string, value: string): Promise<void> {
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
