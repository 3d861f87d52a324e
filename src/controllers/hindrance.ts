import type { Params } from '../fault.js';

const named = ['createElement', 'createComment', 'createTextNode', 'importNode'];

/**
 * What in the page keeps elements from being drawn, as facts for the webmaster; empty if nothing
 * does.
 */
export function hindranceOf(page: Document): Params {
  if (page.contentType !== 'text/html') return { contentType: page.contentType };
  for (const name of named) {
    const found: unknown = Reflect.get(page, name);
    // A form, image or frame with this name hides the method (DOM clobbering).
    if (typeof found !== 'function') return { hidden: name, by: written(found) };
  }
  const replaced = [
    ...named.map((name) => [page, name] as const),
    [Element.prototype, 'attachShadow'] as const,
    [ShadowRoot.prototype, 'adoptedStyleSheets'] as const,
  ].find(([owner, name]) => !isNative(owner, name));
  return replaced ? { replaced: replaced[1] } : {};
}

/** Reports that a script of the page has replaced `fetch`; empty if none has. */
export function foreignFetch(): Params {
  return isNative(globalThis, 'fetch') ? {} : { wrapped: 'fetch' };
}

function written(found: unknown): string {
  if (!(found instanceof Element)) return String(found);
  const [name = ''] = ['name', 'id'].filter((one) => found.hasAttribute(one));
  return `<${found.localName} ${name}="${found.getAttribute(name) ?? ''}">`;
}

function isNative(owner: object, name: string): boolean {
  let at: object | null = owner;
  while (at && !Object.hasOwn(at, name)) at = Reflect.getPrototypeOf(at);
  const found = at && Object.getOwnPropertyDescriptor(at, name);
  const functions = Object.values(found ?? {}).filter((part) => typeof part === 'function');
  return functions.every((one) => Function.prototype.toString.call(one).includes('[native code]'));
}
