import { Fault } from '../fault.js';
import { decoded } from './decode.js';
import type { Answer } from './fetch.js';
import { parseJson } from './json.js';

/** Milliseconds before the second and the third attempt. */
const PAUSES = [400, 1200];
/**
 * Milliseconds. If a server asks for a longer wait, no further attempt is made. The reader may
 * retry by hand.
 */
const LONGEST_PAUSE = 5000;

interface Trouble {
  readonly url: string;
  /** The attempt that failed. */
  readonly first: Promise<Answer>;
  /** Makes another attempt. */
  readonly ask: () => Promise<Answer>;
  /** Violations of the page's policy since the first attempt began; grows. */
  readonly violations: readonly SecurityPolicyViolationEvent[];
  readonly signal: AbortSignal;
}

/**
 * Handles a failed first attempt. Returns the value if the body has another encoding or if another
 * attempt succeeds.
 * @throws Fault that says why there is no value, or the signal's own reason.
 */
export async function recover({ url, first, ask, violations, signal }: Trouble): Promise<unknown> {
  refuseMistyped(url);
  let attempt = first;
  for (let tries = 0; ; tries++) {
    let pause = PAUSES[tries] ?? Infinity;
    let fault: Fault;
    try {
      const { response, body } = await attempt;
      // A service worker or a replaced `fetch` may return responses without a stream.
      const whole = body?.size || response.body ? body : body && (await response.blob());
      if (whole) return await parsed(url, response, whole);
      const { status } = response;
      fault = new Fault('http', { url, status });
      if (status < 500 && status !== 429) throw fault;
      pause = Math.max(pause, retryAfter(response));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Fault) throw error;
      if (url.startsWith('file:')) throw new Fault('network-or-cors', { url }, { cause: error });
      // The page's real origin, not that of its address: in a sandbox every file is cross-origin.
      const crossOrigin = new URL(url).origin === globalThis.origin ? 'no' : 'yes';
      fault = new Fault('network-or-cors', { url, crossOrigin }, { cause: error });
    }
    if (pause > LONGEST_PAUSE) throw fault;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
    const directive = forbidding(url, violations);
    if (directive) throw new Fault('blocked-by-csp', { url, directive });
    attempt = ask();
  }
}

/**
 * The directive that forbids the URL; undefined if none does. The browser reports a blocked fetch
 * with the same TypeError as a network failure. Only this event, which fires a moment later, tells
 * them apart. It names the URL, or the origin after a redirect.
 */
function forbidding(
  url: string,
  violations: readonly SecurityPolicyViolationEvent[],
): string | undefined {
  const { href, origin, hash } = new URL(url);
  const names = [origin, href.slice(0, href.length - hash.length)];
  return violations.find(
    ({ blockedURI, disposition }) => disposition === 'enforce' && names.includes(blockedURI),
  )?.effectiveDirective;
}

/** Milliseconds, from seconds or a date in the header (RFC 9110, 10.2.3). */
function retryAfter({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  return Number(value) * 1000 || Date.parse(value) - Date.now() || 0;
}

async function parsed(url: string, { headers }: Response, body: Blob): Promise<unknown> {
  const bytes = new Uint8Array(await body.arrayBuffer());
  return parseJson(decoded(bytes).text, { url, contentType: headers.get('content-type') ?? '' });
}

/** @throws Fault `missing-source` if the address can never work. */
function refuseMistyped(url: string): void {
  const reason = isOfDisk(url) ? 'disk' : isQuoted(url) ? 'quotes' : undefined;
  if (reason) throw new Fault('missing-source', { url, src: readable(url), reason });
}

/** `C:\…`, `file:///…` or `\\server\…`. Once resolved, the last one looks like any other URL. */
function isOfDisk(url: string): boolean {
  if (/^[a-z]:/u.test(url) || (url.startsWith('file:') && location.protocol !== 'file:'))
    return true;
  const shares = document.querySelectorAll('[src^="\\\\\\\\"]');
  return [...shares].some((one) => {
    const link = document.createElement('a');
    link.href = one.getAttribute('src') ?? '';
    return link.href === url;
  });
}

/** Typographic quotes around an attribute become part of its value; a space would have ended it. */
function isQuoted(url: string): boolean {
  return /\/[“”„«»‘’]|[“”„«»‘’″]$/u.test(readable(url));
}

function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
