import { Fault } from '../fault.js';

const SECONDS = 10;
const MAX_BYTES = 16 * 2 ** 20;

/** The result of one request. The body is there only if the response status is OK. */
export interface Answer {
  readonly response: Response;
  readonly body: Blob | undefined;
}

interface SharedRequest {
  readonly value: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  done: boolean;
}

const requests = new Map<string, SharedRequest>();

/**
 * Fetches the JSON at an absolute URL. One request per URL and page; all callers get the same
 * object, so do not change it. A success is kept until {@link forget} or `fresh`, a failure is
 * forgotten at once. `signal` only withdraws its caller; the request itself is aborted when nobody
 * waits any more.
 * @throws Fault `network-or-cors` {url, crossOrigin: yes | no}, `blocked-by-csp` {url, directive},
 * `http` {url, status}, `timeout` {url, seconds}, `too-large` {url, limit: bytes, max} or {url,
 * contentType, limit: depth}, `not-json` {url, contentType, start}; or the signal's own reason.
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

/** Forgets the result for this URL. The next caller makes a new request. */
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
  const violations: SecurityPolicyViolationEvent[] = [];
  const note = (event: SecurityPolicyViolationEvent) => violations.push(event);
  const ask = async (): Promise<Answer> => {
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
      return { response, body: response.ok ? await bodyOf(url, response) : undefined };
    } finally {
      clearTimeout(timer);
    }
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    const first = ask();
    try {
      const text = (await (await first).body?.text()) ?? '';
      // Invalid UTF-8 was decoded to U+FFFD. The recovery tries other encodings.
      return JSON.parse(text.includes('\ufffd') ? '' : text);
    } catch (cause) {
      signal.throwIfAborted();
      const { recover } = await import('./recover.js').catch(() => {
        throw new Fault('network-or-cors', { url }, { cause });
      });
      return await recover({ url, first, ask, violations, signal });
    }
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
    // Stops bodies that are not needed, such as error pages or files that are too large.
    controller.abort();
  }
}

async function bodyOf(url: string, { headers, body }: Response): Promise<Blob> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const announced = Number(headers.get('content-length'));
  for (let size = 0; ;) {
    if (Math.max(announced, size) > MAX_BYTES) {
      throw new Fault('too-large', { url, limit: 'bytes', max: MAX_BYTES });
    }
    const chunk = await reader?.read();
    if (!chunk?.value) return new Blob(chunks);
    chunks.push(chunk.value);
    size += chunk.value.length;
  }
}
