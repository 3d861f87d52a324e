/** What the replaced `fetch` gives, one answer per request; `hang` never comes. */
export type Answer = Response | Error | 'hang';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

interface Server {
  /** Every request so far, in order. */
  readonly asked: readonly Asked[];
  /** Milliseconds of the timers set and not yet fired or cleared. */
  readonly timers: readonly number[];
  /** How long each pause or limit asked for so far was, in order. */
  readonly delays: readonly number[];
  /** Fires the timers of exactly this delay. */
  pass(delay: number): void;
  restore(): void;
}

/** Replaces `fetch` and `setTimeout`: answers in the order given, time passes when told to. */
export function serve(...answers: Answer[]): Server {
  const real = { fetch, setTimeout, clearTimeout };
  const asked: Asked[] = [];
  const delays: number[] = [];
  const timers = new Map<number, { delay: number; run: () => void }>();

  globalThis.fetch = (url, init = {}) => {
    asked.push({ url: url instanceof Request ? url.url : url.toString(), init });
    const answer = answers.shift() ?? new Error('more requests than answers');
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      if (answer instanceof Error) reject(answer);
      else if (answer !== 'hang') resolve(answer);
    });
  };
  const wait = (run: () => void, delay = 0) => {
    timers.set(delays.push(delay), { delay, run });
    return delays.length;
  };
  Object.assign(globalThis, {
    setTimeout: wait,
    clearTimeout: (id: number) => timers.delete(id),
  });

  return {
    asked,
    delays,
    get timers() {
      return [...timers.values()].map(({ delay }) => delay);
    },
    pass(delay) {
      for (const [id, timer] of [...timers]) {
        if (timer.delay !== delay) continue;
        timers.delete(id);
        timer.run();
      }
    },
    restore: () => Object.assign(globalThis, real),
  };
}

/** Lets everything that needs no timer happen: promises, streams, blobs. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage('');
    });
  }
}
