import type { Phrase } from './phrase.js';

export interface LinkModel {
  readonly label: Phrase;
  /** Undefined if the address is not one that a page may open. */
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

const openProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The only gate for links from data. Returns the parsed address, or undefined if a page may not
 * open it. A link without an address is shown as text.
 */
export function safeHref(value: string, base: string): string | undefined {
  try {
    const url = new URL(value, base);
    return openProtocols.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the address of the page of an experience or a panel, or undefined if the template has no
 * `{id}`.
 */
export function ownPage(template: string, id: string, base: string): string | undefined {
  return template.includes('{id}')
    ? safeHref(template.replaceAll('{id}', encodeURIComponent(id)), base)
    : undefined;
}
