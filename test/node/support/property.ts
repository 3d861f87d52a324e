import fc from 'fast-check';

/** What fails is made smaller for no longer than this: a whole dataset could be for minutes. */
const shrinking = 8_000;

/**
 * Holds something against many cases that are made up, always the same ones. What fails is made
 * small and printed with its seed and path; `VITRINA_SEED` tries others.
 */
export async function holds<Case>(
  cases: fc.Arbitrary<Case>,
  numRuns: number,
  check: (one: Case) => void | Promise<void>,
): Promise<void> {
  const seed = Number(process.env['VITRINA_SEED'] ?? 2011);
  const property = fc.asyncProperty(cases, async (one) => check(one));
  const how = { seed, numRuns, includeErrorInReport: true };
  // The limit must not count for cases that hold: they would be fewer on a slow machine.
  const found = await fc.check(property, { ...how, endOnFailure: true });
  if (!found.failed) return;
  const path = found.counterexamplePath ?? '';
  await fc.assert(property, { ...how, path, interruptAfterTimeLimit: shrinking });
  throw new Error(await fc.asyncDefaultReportMessage(found));
}
