/** The console's messages, one text per call. */
export interface Console {
  readonly lines: readonly string[];
  /** Resolves with the first line, past or future, that matches. */
  said(words: RegExp): Promise<string>;
}

const levels = ['error', 'warn', 'info'] as const;
let lines: string[] = [];
let waiting: (() => void)[] = [];
const stray: string[] = [];

/** Records console messages during each test of a suite instead of printing them. */
export function watchConsole(): Console {
  const real = new Map<(typeof levels)[number], typeof console.error>();
  beforeEach(() => {
    lines = [];
    waiting = [];
    for (const level of levels) {
      real.set(level, console[level]);
      console[level] = (...args: unknown[]) => {
        lines.push(`${level} ${args.filter((arg) => typeof arg === 'string').join(' ')}`);
        for (const look of waiting) look();
      };
    }
  });
  afterEach(() => {
    for (const [level, write] of real) console[level] = write;
  });
  return {
    get lines() {
      return lines;
    },
    said: (words) =>
      new Promise((resolve) => {
        const look = () => {
          const line = lines.find((one) => words.test(one));
          if (line !== undefined) resolve(line);
        };
        waiting.push(look);
        look();
      }),
  };
}

function note(event: ErrorEvent | PromiseRejectionEvent): void {
  stray.push('reason' in event ? `unhandled rejection: ${String(event.reason)}` : event.message);
}

/** Fails a test that leaves an uncaught error or rejection behind. */
export function expectNothingUncaught(): void {
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    // Rejections are reported after the task that caused them.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(undefined);
      };
      port2.postMessage('');
    });
    const found = stray.splice(0);
    if (found.length) throw new Error(found.join('\n'));
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
}
