import { readFile } from 'node:fs/promises';
import type { Delivery } from '../embedding/snippets.js';

/** Relative to the bundle, and to one of its chunks. */
const places = ['../integrity.json', '../../integrity.json'];

/**
 * Reads the `integrity.json` of the build that contains this command; undefined if there is none.
 */
export async function readDelivery(): Promise<Delivery | undefined> {
  for (const place of places) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const content: unknown = JSON.parse(text);
    if (isDelivery(content)) return content;
  }
  return undefined;
}

/** Checks just enough to tell our own file from another with its name. */
function isDelivery(content: unknown): content is Delivery {
  const fields = ['version', 'integrity', 'modules'];
  return typeof content === 'object' && content !== null && fields.every((one) => one in content);
}
