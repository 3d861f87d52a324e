/** A file on a pretend server. Requests wait until it is answered. */
export interface PretendFile {
  /** The address at which an element requests it. */
  readonly src: string;
  /** The number of requests so far. */
  readonly requests: number;
  /** Answers all requests, past and future; an object is sent as JSON. */
  answer(content: unknown, init?: ResponseInit): void;
  /** Fails as a network error. */
  fail(): void;
}

const realFetch = globalThis.fetch;
const files = new Map<string, () => Promise<Response>>();
let count = 0;

afterEach(() => {
  files.clear();
  globalThis.fetch = realFetch;
});

/** Creates a file with an address of its own for one test. */
export function pretendFile(): PretendFile {
  const src = new URL(`/pretend-${++count}.json`, location.href).href;
  let requests = 0;
  let give: (() => Response) | undefined;
  const asked: (() => void)[] = [];
  const decide = (next: () => Response) => {
    give = next;
    for (const resolve of asked.splice(0)) resolve();
  };

  files.set(src, async () => {
    requests++;
    if (!give) await new Promise<void>((resolve) => asked.push(resolve));
    return give ? give() : Response.error();
  });
  globalThis.fetch = (url, init) => {
    const file = files.get(String(url));
    if (!file) return realFetch(url, init);
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      file().then(resolve, reject);
    });
  };

  return {
    src,
    get requests() {
      return requests;
    },
    answer(content, init) {
      const body = typeof content === 'string' ? content : JSON.stringify(content);
      decide(() => new Response(body, init));
    },
    fail: () =>
      decide(() => {
        throw new TypeError('Failed to fetch');
      }),
  };
}
