const ROUNDS = 20;

export interface Rounds {
  /** Milliseconds of the first round, which compiles the code. */
  first: number;
  /** Milliseconds of the fastest. */
  fastest: number;
}

/**
 * Measures programs that take turns, by the time that this thread was on the processor: a busy machine slows all of them
 * down and takes time from none.
 */
export function measureRounds<Runs extends (() => unknown)[]>(...runs: Runs): { [Run in keyof Runs]: Rounds } {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, run] of runs.entries()) {
      const start = process.threadCpuUsage();
      run();
      const { user, system } = process.threadCpuUsage(start);
      times[at]?.push((user + system) / 1000);
    }
  }
  return times.map((own) => ({ first: own[0] ?? 0, fastest: Math.min(...own) })) as { [Run in keyof Runs]: Rounds };
}
