import { identities, isShownTag } from './elements.js';

/** What an address asks the page for frames to show. */
export interface FrameRequest {
  readonly tag: string;
  readonly src: string;
  /** Name of a theme. */
  readonly identity: string | undefined;
  /** What else it says, for attributes of the element. */
  readonly rest: ReadonlyMap<string, string>;
}

/** Why an address cannot be followed: it names no element, no data, or data that is not let through. */
export type FrameRefusal = 'unknown-element' | 'missing-source' | 'foreign-source';

/**
 * Reads `iframe.html?element=…&src=…`: only elements of ours, only data of `origins`. Whoever makes a
 * link makes the address, so nothing in it is to be trusted or shown.
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

/** What an element is to have of what an address says. */
export interface FrameAttributes {
  readonly attributes: Readonly<Record<string, string>>;
  /** Parameters that mean nothing here, or are not let through. */
  readonly ignored: readonly string[];
}

/** Takes from the rest of an address what the element has an attribute for. */
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
    // A link in our page vouches for where it leads.
    const safe = name !== 'link-template' || resolved(value, address, origins);
    if (safe && useful.includes(name)) attributes[name] = value.trim();
    else ignored.push(name);
  }
  return { attributes, ignored };
}

/** Those that make sense where an element has a page to itself. */
export const usefulInFrames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !['src', 'lang', 'loading', 'sync-url'].includes(name));

/** The language that an address asks for, in a form that `lang` takes. */
export function languageOf({ searchParams }: URL): string | undefined {
  return /^\s*([a-z]{2,3}(?:-[a-z\d]{1,8})*)\s*$/i.exec(searchParams.get('lang') ?? '')?.[1];
}

/** The origins that a Content Security Policy lets a page fetch from, its own among them if it says so. */
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

/** The whole address of something on the web, at one of the origins. */
function resolved(value: string, base: URL, origins: readonly string[]): string | undefined {
  const url = parsed(value, base);
  // A blob: has the origin of whoever made it.
  return url && /^https?:$/.test(url.protocol) && origins.includes(url.origin)
    ? url.href
    : undefined;
}

/** An address in parts, or undefined where it is none. */
export function parsed(value: string, base?: URL): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}
