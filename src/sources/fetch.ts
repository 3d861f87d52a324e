import { Fault } from '../fault.js';
import { parseJson } from './json.js';

const SECONDS = 10;
const MAX_BYTES = 16 * 2 ** 20;
const PAUSES = [400, 1200];
/** A server that asks for a longer rest than this gets it: the reader hears so, and may retry by hand. */
const LONGEST_PAUSE = 5000;

interface SharedRequest {
  readonly value: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  done: boolean;
}

const requests = new Map<string, SharedRequest>();

/**
 * The JSON at an absolute URL, one request for all who ask on this page; the value is the same
 * object for each of them, so do not change it. A success stays until {@link forget} or `fresh`,
 * a failure is forgotten at once. `signal` takes its owner out; the request itself ends when
 * nobody is left.
 * @throws Fault `network-or-cors` {url, crossOrigin: yes | no}, `blocked-by-csp` {url, directive},
 * `http` {url, status}, `timeout` {url, seconds}, `too-large` {url, limit: bytes, max} or
 * {url, contentType, limit: depth}, `not-json` {url, contentType, start}; or the signal's own reason.
 */
export function fetchJson(
  url: string,
  signal: AbortSignal,
  { fresh = false }: { readonly fresh?: boolean } = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    let request = requests.get(url);
    if (!request || (fresh && request.done)) requests.set(url, (request = start(url, fresh)));
    const joined = request;
    joined.waiting++;
    const leave = () => {
      reject(signal.reason);
      if (--joined.waiting || joined.done) return;
      drop(url, joined);
      joined.controller.abort();
    };
    signal.addEventListener('abort', leave);
    void joined.value
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', leave));
  });
}

/** The next one who asks for this URL makes a new request. */
export function forget(url: string): void {
  requests.delete(url);
}

function drop(url: string, request: SharedRequest): void {
  if (requests.get(url) === request) forget(url);
}

function start(url: string, fresh: boolean): SharedRequest {
  const controller = new AbortController();
  const value = load(url, fresh ? 'no-cache' : 'default', controller);
  const request = { value, controller, waiting: 0, done: false };
  value.then(
    () => (request.done = true),
    () => drop(url, request),
  );
  return request;
}

async function load(
  url: string,
  cache: RequestCache,
  controller: AbortController,
): Promise<unknown> {
  const { signal } = controller;
  const { href, origin, hash } = new URL(url);
  let directive = '';
  // The browser gives a blocked fetch the same TypeError as a dead network; only this event,
  // which comes a moment after, tells them apart. It names the URL, or after a redirect the origin.
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    const named = [origin, href.slice(0, href.length - hash.length)].includes(event.blockedURI);
    if (named && event.disposition === 'enforce') directive = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    for (let tries = 0; ; tries++) {
      let pause = PAUSES[tries] ?? Infinity;
      let fault: Fault;
      const timer = setTimeout(
        () => controller.abort(new Fault('timeout', { url, seconds: SECONDS })),
        SECONDS * 1000,
      );
      try {
        const response = await fetch(url, {
          mode: 'cors',
          credentials: 'same-origin',
          cache,
          signal,
        });
        const { status } = response;
        if (response.ok) return await read(url, response);
        fault = new Fault('http', { url, status });
        if (status < 500 && status !== 429) throw fault;
        pause = Math.max(pause, retryAfter(response));
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof Fault) throw error;
        const crossOrigin = origin === location.origin ? 'no' : 'yes';
        fault = new Fault('network-or-cors', { url, crossOrigin }, { cause: error });
      } finally {
        clearTimeout(timer);
      }
      if (pause > LONGEST_PAUSE) throw fault;
      await new Promise((resolve) => setTimeout(resolve, pause));
      signal.throwIfAborted();
      if (directive) throw new Fault('blocked-by-csp', { url, directive });
    }
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
    // Bodies we have no use for (error pages, one that is too large) stop here.
    controller.abort();
  }
}

/** Milliseconds; seconds or a date in the header (RFC 9110, 10.2.3). */
function retryAfter({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  return Number(value) * 1000 || Date.parse(value) - Date.now() || 0;
}

async function read(url: string, response: Response): Promise<unknown> {
  const { headers, body } = response;
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const announced = Number(headers.get('content-length'));
  for (let size = 0; ;) {
    if (Math.max(announced, size) > MAX_BYTES) {
      throw new Fault('too-large', { url, limit: 'bytes', max: MAX_BYTES });
    }
    const chunk = await reader?.read();
    if (!chunk?.value) break;
    chunks.push(chunk.value);
    size += chunk.value.length;
  }
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
  // Neither byte can begin UTF-8: it is the mark of UTF-16, which some editors save.
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return parseJson(new TextDecoder(encoding).decode(bytes), {
    url,
    contentType: headers.get('content-type') ?? '',
  });
}
