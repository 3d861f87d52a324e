import type { Phrase } from './phrase.js';

export interface LinkModel {
  readonly label: Phrase;
  /** Absent where the address is not one that a page may open. */
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

const openProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The one gate for links that come from data: the parsed address, or nothing where it is not one
 * that a page may open. What stays without an address is shown as text.
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
 * Where an experience or a panel has a page of its own, if the page says what that looks like: an
 * address with `{id}` in it.
 */
export function ownPage(template: string, id: string, base: string): string | undefined {
  return template.includes('{id}')
    ? safeHref(template.replaceAll('{id}', encodeURIComponent(id)), base)
    : undefined;
}
