import { readFile } from 'node:fs/promises';
import type { Delivery } from '../embedding/snippets.js';

/** From the bundle, and from a chunk of it. */
const places = ['../integrity.json', '../../integrity.json'];

/** What the build that this command came with says of itself; undefined where it came with none. */
export async function readDelivery(): Promise<Delivery | undefined> {
  for (const place of places) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const content: unknown = JSON.parse(text);
    if (isDelivery(content)) return content;
  }
  return undefined;
}

/** As far as telling our own file from another of its name needs. */
function isDelivery(content: unknown): content is Delivery {
  const fields = ['version', 'integrity', 'modules'];
  return typeof content === 'object' && content !== null && fields.every((one) => one in content);
}
