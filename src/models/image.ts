import { safeHref } from './link.js';

/** An image from data: only over http, and only where it parses. */
export function safeImage(value: string, base: string): string | undefined {
  const href = safeHref(value, base);
  return href?.startsWith('http') ? href : undefined;
}
