import { statSync } from 'node:fs';
import { holdFolder } from './hold-folder.ts';
import { isAway } from './heal-folder.ts';

const TRIES = 50;
/** Milliseconds. */
const PAUSE = 10;

/**
 * Reads a folder that another process may replace meanwhile, and again where it did: never half of one tree and half of
 * the other.
 */
export function readSteadily<Result>(folder: string, read: () => Result): Result {
  for (let tried = 1; ; tried += 1) {
    const before = identityOf(folder);
    try {
      const result = read();
      if (tried === TRIES || identityOf(folder) === before) return result;
    } catch (error) {
      if (tried === TRIES || identityOf(folder) === before) throw error;
    }
  }
}

/** What a tree has of its own, and one that takes its place has not; waits where it is away for a moment. */
export function identityOf(folder: string): string {
  for (let tried = 1; ; tried += 1) {
    const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
    if (stats) return `${stats.dev} ${stats.ino} ${stats.birthtimeNs}`;
    if (tried === TRIES || !isAway(folder)) return '';
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** Brings a folder back that a killed run left away; waits where a run is just replacing it. */
export async function bringBack(folder: string): Promise<void> {
  if (isAway(folder)) await holdFolder(folder, () => undefined);
}
