/** The timers of a page in which no time passes. */
export interface Clock {
  /** Milliseconds of the timers set and not yet fired or cleared. */
  readonly timers: readonly number[];
  /** How long each pause or limit asked for so far was, in order. */
  readonly delays: readonly number[];
  /** Fires the timers of exactly this delay. */
  pass(delay: number): void;
  restore(): void;
}

/** Replaces `setTimeout`: time passes when told to. */
export function stopClock(): Clock {
  const real = { setTimeout, clearTimeout };
  const delays: number[] = [];
  const timers = new Map<number, { delay: number; run: () => void }>();
  Object.assign(globalThis, {
    setTimeout: (run: () => void, delay = 0) => {
      timers.set(delays.push(delay), { delay, run });
      return delays.length;
    },
    clearTimeout: (id: number) => timers.delete(id),
  });
  return {
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
