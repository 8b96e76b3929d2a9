import { join } from 'node:path';
import { fail } from '../terminal/fail.ts';
import { describeOther } from './describe-other.ts';
import { listFiles } from './list-files.ts';
import { relativePath } from './read-folder.ts';

/** Fails where a folder that is copied into the site holds what is not a file: a link would publish what it leads to. */
export function rejectLinks(folder: string): void {
  for (const name of listFiles(folder)) {
    const path = join(folder, name);
    const kind = describeOther(path);
    if (kind !== undefined) fail('not-a-file', kind.reason, { path: relativePath(path), hint: kind.hint });
  }
}
