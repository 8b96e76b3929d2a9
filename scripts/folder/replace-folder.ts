import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainSystemError } from '../terminal/explain-system-error.ts';
import { addOutcome } from '../terminal/outcome.ts';
import { flushFiles, flushFolder } from './flush-files.ts';
import { listFiles } from './list-files.ts';
import { namesBeside, type NamesBeside } from './names-beside.ts';
import { relativePath } from './read-folder.ts';
import { removeTree } from './remove-tree.ts';
import { renamePatiently } from './rename-patiently.ts';
import { requireReplaceable } from './require-replaceable.ts';
import { undoOnSignal } from './undo-on-signal.ts';

/** What became of the files of a folder. */
export interface Replacement {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: string[];
}

type Fill = (stage: string) => void | Promise<void>;

/**
 * Puts a complete new tree in the place of a folder. `fill` makes the tree in an empty folder beside it, on the same
 * file system. A file that has not changed stays the same file (inode and time); where nothing has changed, nothing is
 * touched. A run that is killed leaves the old tree or the new one, at the latest after the next `healFolder`; one that
 * fails or is asked to end leaves the old one, and says so. Only for who holds the folder.
 */
export async function replaceFolder(folder: string, fill: Fill): Promise<Replacement> {
  const shown = relativePath(folder);
  const begun = { isReplaced: false };
  let names: NamesBeside | undefined;
  try {
    requireReplaceable(folder);
    names = namesBeside(folder);
    return await makeAndSwap(names, shown, fill, begun);
  } catch (error) {
    const outcome = begun.isReplaced ? `${shown} is the new one` : tellUntouched(folder, shown, names);
    throw addOutcome(explainSystemError(error, shown) ?? error, outcome);
  }
}

/** Whether the old tree is still in its place, in the words in which people are told. */
export function tellUntouched(folder: string, shown = relativePath(folder), names?: NamesBeside): string {
  if (existsSync(folder)) return `${shown} is as it was`;
  if (!names || !existsSync(names.previous)) return `there is no ${shown} yet`;
  return `${shown} is away: it lies whole in ${relativePath(names.previous)}, from where the next run brings it back`;
}

async function makeAndSwap(
  names: NamesBeside,
  shown: string,
  fill: Fill,
  begun: { isReplaced: boolean },
): Promise<Replacement> {
  const { target, stage, previous } = names;
  const stopWatching = undoOnSignal(() => {
    removeTree(stage);
    return tellUntouched(target, shown, names);
  });
  try {
    mkdirSync(stage, { recursive: true });
    await fill(stage);
    const replacement = keepUnchanged(stage, target);
    const { added, changed, removed } = replacement;
    if (existsSync(target) && added.length + changed.length + removed.length === 0) return replacement;
    await flushFiles([...added, ...changed].map((path) => join(stage, path)));
    // No await between the two: the folder is away for a moment that nothing of this process can make longer.
    swap(names);
    begun.isReplaced = true;
    flushFolder(dirname(target));
    return replacement;
  } finally {
    stopWatching();
    for (const path of [stage, ...(begun.isReplaced ? [previous] : [])]) {
      if (!removeTree(path)) console.error(`${relativePath(path)}: warning[not-removed]: the next run tries again`);
    }
  }
}

function swap({ target, stage, previous }: NamesBeside): void {
  const wasThere = existsSync(target);
  if (wasThere) renamePatiently(target, previous);
  try {
    renamePatiently(stage, target);
  } catch (error) {
    if (wasThere) renamePatiently(previous, target);
    throw error;
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

/** Whether both are files with the same bytes. A link is not the file to which it leads. */
function haveEqualBytes(a: string, b: string): boolean {
  const [statsA, statsB] = [lstatSync(a), lstatSync(b)];
  if (!statsA.isFile() || !statsB.isFile() || statsA.size !== statsB.size) return false;
  return areSameFile(a, b) || readFileSync(a).equals(readFileSync(b));
}

function keepFile(old: string, staged: string): void {
  if (areSameFile(old, staged)) return;
  rmSync(staged);
  linkOrCopy(old, staged);
}

function areSameFile(a: string, b: string): boolean {
  const [statsA, statsB] = [lstatSync(a, { bigint: true }), lstatSync(b, { bigint: true })];
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
