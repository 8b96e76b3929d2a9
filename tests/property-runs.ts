import fc from 'fast-check';

// The same cases in every run, so that a change is judged by what it changes. To look for new ones, as a nightly run
// would: PROPERTY_RUNS=20 npm test. The seed of such a run is printed; PROPERTY_SEED=<seed> leads back to its cases.
const factor = Number(process.env.PROPERTY_RUNS ?? 1);
const given = process.env.PROPERTY_SEED;
const seed = given === undefined || given === '' ? (factor > 1 ? Date.now() % 2 ** 31 : 1) : Number(given);

fc.configureGlobal({ numRuns: 100 * factor, seed });
if (factor > 1) console.log(`to repeat: PROPERTY_RUNS=${factor} PROPERTY_SEED=${seed}`);
