import { safeHref } from './link.js';

/** Returns the address of an image from data; undefined unless it parses and is http or https. */
export function safeImage(value: string, base: string): string | undefined {
  const href = safeHref(value, base);
  return href?.startsWith('http') ? href : undefined;
}
