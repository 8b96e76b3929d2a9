import fc from 'fast-check';

// The same cases in every run, so that a change is judged by what it changes. To look for new ones, as a nightly run
// would: PROPERTY_RUNS=20 npm test; a failure prints the seed that leads back to it.
const factor = Number(process.env.PROPERTY_RUNS ?? 1);
const usual = 100;

fc.configureGlobal(factor > 1 ? { numRuns: usual * factor } : { numRuns: usual, seed: 1 });
