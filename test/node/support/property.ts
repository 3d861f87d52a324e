import fc from 'fast-check';

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
  await fc.assert(
    fc.asyncProperty(cases, async (one) => check(one)),
    { seed, numRuns, includeErrorInReport: true },
  );
}
