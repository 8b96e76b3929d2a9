import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { healFolder, namesBeside } from './heal-folder.ts';

/** What became of the files of a folder. */
export interface Replacement {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: string[];
}

/**
 * Puts a complete new tree in the place of a folder. `fill` makes the tree in an empty folder beside it, on the same
 * file system. A file that has not changed stays the same file (inode and time); where nothing has changed, nothing is
 * touched. A run that is killed leaves the old tree or the new one, at the latest after the next `healFolder`.
 */
export async function replaceFolder(
  target: string,
  fill: (stage: string) => void | Promise<void>,
): Promise<Replacement> {
  healFolder(target);
  const { stage, previous } = namesBeside(target, process.pid);
  mkdirSync(stage, { recursive: true });
  try {
    await fill(stage);
    const replacement = keepUnchanged(stage, target);
    const { added, changed, removed } = replacement;
    if (existsSync(target) && added.length + changed.length + removed.length === 0) return replacement;
    // No await between the two: the folder is away for a moment that nothing of this process can make longer.
    if (existsSync(target)) renameSync(target, previous);
    renameSync(stage, target);
    return replacement;
  } finally {
    healFolder(target);
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Makes files of `stage` that equal those of `target` the same files, and says what differs. */
function keepUnchanged(stage: string, target: string): Replacement {
  const old = new Set(listFiles(target));
  const replacement: Replacement = { added: [], changed: [], removed: [], unchanged: [] };
  for (const path of listFiles(stage)) {
    const isOld = old.delete(path);
    if (!isOld) replacement.added.push(path);
    else if (haveEqualBytes(join(stage, path), join(target, path))) {
      keepFile(join(target, path), join(stage, path));
      replacement.unchanged.push(path);
    } else replacement.changed.push(path);
  }
  replacement.removed = [...old];
  return replacement;
}

function haveEqualBytes(a: string, b: string): boolean {
  if (areSameFile(a, b)) return true;
  return statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b));
}

function keepFile(old: string, staged: string): void {
  if (areSameFile(old, staged)) return;
  rmSync(staged);
  linkOrCopy(old, staged);
}

function areSameFile(a: string, b: string): boolean {
  const [statsA, statsB] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return statsA.ino === statsB.ino && statsA.dev === statsB.dev;
}

/** A second name for a file; a copy on a file system that has no hard links (exFAT, some network drives). */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
