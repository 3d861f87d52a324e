/** A page's timers while the clock is stopped. */
export interface Clock {
  /** Delays in milliseconds of the timers that are set and neither fired nor cleared. */
  readonly timers: readonly number[];
  /** The delays requested so far, in order. */
  readonly delays: readonly number[];
  /** Fires the timers with exactly this delay. */
  pass(delay: number): void;
  restore(): void;
}

/** Replaces `setTimeout`, so that time passes only on demand. */
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
