import { identities, isShownTag } from './elements.js';

/** What an address asks `iframe.html` to show. */
export interface FrameRequest {
  readonly tag: string;
  readonly src: string;
  /** Name of a theme. */
  readonly identity: string | undefined;
  /** All other parameters, for attributes of the element. */
  readonly rest: ReadonlyMap<string, string>;
}

/**
 * Why an address is refused: it names no element, no data, or data from an origin that is not
 * allowed.
 */
export type FrameRefusal = 'unknown-element' | 'missing-source' | 'foreign-source';

/**
 * Parses `iframe.html?element=…&src=…`. Only our elements and only data from `origins` are
 * accepted. Anybody can write such a link, so nothing in it may be trusted or displayed.
 */
export function readAddress(address: URL, origins: readonly string[]): FrameRequest | FrameRefusal {
  const rest = new Map([...address.searchParams].reverse());
  const take = (name: string): string => {
    const value = rest.get(name)?.trim() ?? '';
    rest.delete(name);
    return value;
  };
  const tag = take('element').toLowerCase();
  if (!isShownTag(tag)) return 'unknown-element';
  const src = take('src');
  if (!src) return 'missing-source';
  const source = resolved(src, address, origins);
  if (!source) return 'foreign-source';
  const wanted = take('identity');
  const identity = identities.find((name) => name === wanted);
  if (wanted && !identity) rest.set('identity', wanted);
  rest.delete('lang');
  return { tag, src: source, identity, rest };
}

/** The element's attributes that an address sets. */
export interface FrameAttributes {
  readonly attributes: Readonly<Record<string, string>>;
  /** Parameters that are unknown or not allowed. */
  readonly ignored: readonly string[];
}

/** Splits the remaining parameters into attributes of the element and ignored ones. */
export function frameAttributes(
  { rest }: FrameRequest,
  names: readonly string[],
  address: URL,
  origins: readonly string[],
): FrameAttributes {
  const attributes: Record<string, string> = { 'heading-level': '1' };
  const ignored: string[] = [];
  const useful = usefulInFrames(names);
  for (const [name, value] of rest) {
    // Readers trust a link in our page, so its target is checked too.
    const safe = name !== 'link-template' || resolved(value, address, origins);
    if (safe && useful.includes(name)) attributes[name] = value.trim();
    else ignored.push(name);
  }
  return { attributes, ignored };
}

/** The attributes that make sense when an element has a page to itself. */
export const usefulInFrames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !['src', 'lang', 'loading', 'sync-url'].includes(name));

/**
 * The language that an address asks for, as a valid value of `lang`; undefined if there is none.
 */
export function languageOf({ searchParams }: URL): string | undefined {
  return /^\s*([a-z]{2,3}(?:-[a-z\d]{1,8})*)\s*$/i.exec(searchParams.get('lang') ?? '')?.[1];
}

/**
 * The origins that a Content Security Policy allows a page to fetch from. `'self'` is replaced by
 * `own`.
 */
export function fetchedOrigins(policy: string, own: string): string[] {
  const directive = policy
    .split(';')
    .map((one) => one.trim().split(/\s+/))
    .find(([name]) => name?.toLowerCase() === 'connect-src');
  return (directive ?? []).slice(1).flatMap((source) => {
    if (source.toLowerCase() === "'self'") return [own];
    const origin = parsed(source)?.origin;
    return origin ? [origin] : [];
  });
}

/** The absolute URL of a web resource; undefined unless it is at one of the origins. */
function resolved(value: string, base: URL, origins: readonly string[]): string | undefined {
  const url = parsed(value, base);
  // A blob: URL has the origin of its creator.
  return url && /^https?:$/.test(url.protocol) && origins.includes(url.origin)
    ? url.href
    : undefined;
}

/** The parsed URL; undefined if it is invalid. */
export function parsed(value: string, base?: URL): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}
