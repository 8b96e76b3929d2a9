import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail } from '../terminal/fail.ts';
import { relativePath } from './read-folder.ts';
import { realPath } from './real-path.ts';

/** Fails, before anything is made, where another tree can't be put in the place of what lies at this path. */
export function requireReplaceable(folder: string): void {
  const path = relativePath(folder);
  if (!lstatSync(folder, { throwIfNoEntry: false })) return;
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) fail('dangling-link', 'this link leads nowhere', { path, hint: 'delete it, or make what it leads to' });
  if (!stats.isDirectory()) fail('not-a-folder', 'this is a file', { path, hint: 'move it away, or name a folder' });
  if (stats.dev === statSync(dirname(realPath(folder))).dev) return;
  fail('mount-point', 'a disk is mounted here, and what is mounted can’t be replaced in one step', {
    path,
    hint: 'name a folder inside it (--output), or mount the folder around it',
  });
}
