import type { VFile } from 'vfile';
import { formatCount } from '../schema/format-count.ts';
import { reportError } from './report-problem.ts';

/** Says that a file is larger than `most`, in bytes, and left out. */
export function reportTooLarge(file: VFile, bytes: number, most: number): void {
  reportError(file, {
    rule: 'file-too-large',
    reason: `the file has ${formatCount(bytes)} bytes, and one here may have ${formatCount(most)}`,
    hint: 'split it into several files; if it is no text, move it out of the folder',
  });
}
