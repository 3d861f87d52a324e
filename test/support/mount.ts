import { fixtureSync } from '@open-wc/testing';
import type { VitrinaErrorEvent, VitrinaLoadEvent } from '../../src/controllers/events.js';

/** The elements that show content. */
export type Tag =
  | 'panel-summary'
  | 'experience-card'
  | 'experience-list'
  | 'experience-compare'
  | 'actor-directory'
  | 'alliance-network'
  | 'panel-citation'
  | 'event-summary'
  | 'speaker-list'
  | 'experience-map';

interface Mounting {
  /** The dataset, as an object in memory. */
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The page's own content of the element. */
  readonly fallback?: string;
  /** The language of the page around it; by default `es`. */
  readonly lang?: string;
  /** Where to put it; by default a new container that is removed after the test. */
  readonly into?: Node;
}

/** Adds a container to the page; it is removed after the test. */
export function place(lang = 'es'): HTMLElement {
  const element = fixtureSync<HTMLElement>('<div></div>');
  element.lang = lang;
  return element;
}

/** Puts an element into the page, as a page would write it. */
export function mount<Name extends Tag>(
  tag: Name,
  { data, attributes = {}, fallback = '', lang = 'es', into = place(lang) }: Mounting = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.insertAdjacentHTML('beforeend', fallback);
  if (data !== undefined) element.data = data;
  into.appendChild(element);
  return element;
}

/** Mounts an element, and waits until it is shown or has failed. */
export async function mounted<Name extends Tag>(
  tag: Name,
  mounting?: Mounting,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = mount(tag, mounting);
  await drawn(element);
  return element;
}

/** Waits until the current load is drawn, as `ready` or as `failed`. */
export async function drawn(element: HTMLElementTagNameMap[Tag]): Promise<void> {
  await element.ready;
  await element.updateComplete;
  await actionsDrawn(element);
}

/** Waits until the actions are drawn. */
export function actionsDrawn(element: Element): Promise<void> {
  return until(element, () => parts(element, 'action-bar').every((bar) => bar.childElementCount));
}

/** The next event of a type that reaches this target. */
export function next(target: EventTarget, type: 'vitrina-load'): Promise<VitrinaLoadEvent>;
export function next(target: EventTarget, type: 'vitrina-error'): Promise<VitrinaErrorEvent>;
export function next(target: EventTarget, type: string): Promise<Event>;
export function next(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

/**
 * Resolves once a condition holds. It is checked again whenever something in the element changes.
 */
export function until(element: Element, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(element, options);
    const lookInside = () => {
      if (element.shadowRoot) observer.observe(element.shadowRoot, options);
      look();
    };
    lookInside();
    // The shadow root may not exist before the first update.
    if (!element.shadowRoot) {
      void Promise.resolve(Reflect.get(element, 'updateComplete')).then(lookInside);
    }
  });
}

/** All elements of the shadow root with this part. */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** The only element of the shadow root with this part. */
export function part(element: Element, name: string): HTMLElement {
  const [found] = parts(element, name);
  if (!found) throw new Error(`nothing has the part ${name}`);
  return found;
}

export const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/gu, ' ').trim();

/** The text of one part. */
export const partText = (element: Element, name: string): string =>
  clean(part(element, name).textContent);

/** The text of the status line. */
export const statusText = (element: Element): string =>
  clean(element.shadowRoot?.querySelector('[role="status"]')?.textContent);

/** The retry button; undefined if there is none. */
export const retryButton = (element: Element): HTMLElement | undefined =>
  parts(element, 'retry')[0];

/** Whether the page's own content is visible. */
export function showsFallback(element: Element): boolean {
  return [...element.children].every((child) => child.checkVisibility());
}

export const isOpen = (button: Element): boolean => button.getAttribute('aria-expanded') === 'true';
