import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { VFile } from 'vfile';
import { reportError } from '../../src/markdown/report-problem.ts';
import { reportTooLarge } from '../../src/markdown/report-too-large.ts';
import { describeOther } from './describe-other.ts';

interface Options {
  /** The path that messages show. */
  shown?: string;
  /** Reads what a link leads to: for a link that somebody named, never for one that lies in a folder. */
  follow?: boolean;
}

/**
 * A file with its bytes as they are, of no more than `most`. What is no file, is larger, cannot be read, or is being written
 * by another program, so that half of it would be read, carries an error and no bytes. A larger file is not read at all,
 * and one that grows beyond the limit while it is read is read no further.
 */
export function readFile(path: string, most: number, { shown = path, follow = false }: Options = {}): VFile {
  const file = new VFile({ path: shown });
  try {
    // What is neither a file nor a folder may never end, not even when it is opened.
    const other = describeOther(path, { follow });
    if (other) reportError(file, { rule: 'not-a-file', ...other });
    else readBytes(file, path, most);
  } catch (error) {
    reportUnreadable(file, error);
  }
  return file;
}

/** Says why the disk did not give a file or a folder. */
export function reportUnreadable(file: VFile, error: unknown): void {
  reportError(file, {
    rule: 'unreadable',
    reason: error instanceof Error ? error.message : String(error),
    hint: 'look whether it is still there and who may read it, or move it out of the folder',
  });
}

function readBytes(file: VFile, path: string, most: number): void {
  const descriptor = openSync(path, 'r');
  try {
    const before = fstatSync(descriptor);
    // One byte more than there should be, by which a file shows that it has grown.
    const bytes = new Uint8Array(Math.min(before.size, most) + 1);
    let length = 0;
    while (before.size <= most && length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    const after = fstatSync(descriptor);
    if (after.size > most) reportTooLarge(file, after.size, most);
    else if (length !== after.size || after.mtimeMs !== before.mtimeMs) {
      const hint = 'run it again when it is written to its end';
      reportError(file, { rule: 'file-changing', reason: 'the file changed while it was read', hint });
    } else file.value = bytes.slice(0, length);
  } finally {
    closeSync(descriptor);
  }
}
