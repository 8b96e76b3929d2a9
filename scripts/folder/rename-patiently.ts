import { renameSync } from 'node:fs';

const TRIES = 8;
/** Milliseconds; the pauses double, to two and a half seconds in all. */
const FIRST_PAUSE = 10;
/** What Windows answers while another program, such as a scanner of viruses, is reading something in a folder. */
const PASSING = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Renames; on Windows it tries again for a while where the folder is in use. Does nothing else meanwhile. */
export function renamePatiently(from: string, to: string, platform = process.platform): void {
  for (let tried = 1; ; tried += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (platform !== 'win32' || !PASSING.has(code) || tried === TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FIRST_PAUSE * 2 ** (tried - 1));
    }
  }
}
