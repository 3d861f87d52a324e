import { Fault } from '../fault.js';
import { fetchJson } from '../sources/fetch.js';
import { readInline } from '../sources/inline.js';
import { closestAcrossShadows } from './ancestors.js';

/** The properties by which an element or a `vitrina-data` says where its dataset is. */
export interface DataCarrier extends HTMLElement {
  /** A dataset as parsed JSON. It is read once: to change it, set another object. */
  data?: unknown;
  /** URL of a dataset, relative to the page. */
  src?: string;
}

/** A dataset as it arrived, and the base URL for the addresses in it. */
export interface Arrival {
  readonly value: unknown;
  /** Empty unless it was fetched. */
  readonly src: string;
  readonly base: string;
}

/** Fired on a `vitrina-data` whose source changed, for the elements inside it. */
export const sourceChange = 'vitrina-source-change';

export function providerAround(element: Element): DataCarrier | undefined {
  const found = closestAcrossShadows(element, 'vitrina-data');
  return found instanceof HTMLElement ? found : undefined;
}

/** The URL or object that the element was given. Read from attributes before it is upgraded. */
export function statedSource(carrier: DataCarrier): unknown {
  return carrier.data ?? (carrier.src ?? carrier.getAttribute('src') ?? '').trim();
}

/**
 * Finds the dataset of an element: its property, its `src` or its inline JSON, or else the same
 * three of the nearest `vitrina-data`. Waits while the page is still being parsed.
 * @throws Fault, or the signal's own reason.
 */
export async function bring(
  host: DataCarrier,
  signal: AbortSignal,
  fresh: boolean,
): Promise<Arrival> {
  for (const carrier of [host, providerAround(host)]) {
    if (!carrier) continue;
    const base = host.ownerDocument.baseURI;
    const value = carrier.data ?? undefined;
    if (value !== undefined) return { value, src: '', base };
    const stated = statedSource(carrier);
    if (typeof stated === 'string' && stated) {
      const src = absolute(stated, base);
      return { value: await fetchJson(src, signal, { fresh }), src, base: src };
    }
    const inline = await readInline(carrier, signal);
    if (inline !== undefined) return { value: inline, src: '', base };
  }
  throw new Fault('missing-source');
}

function absolute(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch (cause) {
    throw new Fault('missing-source', { src }, { cause });
  }
}
