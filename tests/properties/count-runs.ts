import fc from 'fast-check';

/** How many cases a costly property gets: so many of the hundred that others get in the usual run. */
export function countRuns(ofHundred: number): number {
  return Math.ceil(((fc.readConfigureGlobal().numRuns ?? 100) * ofHundred) / 100);
}
