import { stopClock, type Clock } from './clock.js';

/** The result of one request to the replaced `fetch`; `hang` never settles. */
export type Answer = Response | Error | 'hang';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

interface Server extends Clock {
  /** All requests so far, in order. */
  readonly asked: readonly Asked[];
}

/** Replaces `fetch`, which gives the answers in order, and stops the clock. */
export function serve(...answers: Answer[]): Server {
  const realFetch = fetch;
  const clock = stopClock();
  const asked: Asked[] = [];

  globalThis.fetch = (url, init = {}) => {
    asked.push({ url: url instanceof Request ? url.url : url.toString(), init });
    const answer = answers.shift() ?? new Error('more requests than answers');
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      if (answer instanceof Error) reject(answer);
      else if (answer !== 'hang') resolve(answer);
    });
  };

  return {
    asked,
    delays: clock.delays,
    get timers() {
      return clock.timers;
    },
    pass: clock.pass,
    restore() {
      clock.restore();
      globalThis.fetch = realFetch;
    },
  };
}

/** Waits for everything that needs no timer: promises, streams, blobs. */
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
