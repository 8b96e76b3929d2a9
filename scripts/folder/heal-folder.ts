import { existsSync, lstatSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOfLeftover, namesBeside } from './names-beside.ts';
import { removeTree } from './remove-tree.ts';

/** What was found beside a folder, and what became of it. */
export interface Healing {
  /** Whether the folder was away, and its tree was brought back. */
  broughtBack: boolean;
  /** What was unfinished or replaced, and was removed: names. */
  removed: string[];
  /** What could not be removed: paths. */
  left: string[];
}

/**
 * Finishes or undoes what a killed `replaceFolder` left beside a folder. Killed before the folder was moved away: the
 * unfinished tree goes. Killed while it was away: the old tree comes back. Killed after: the old tree goes. Only for who
 * holds the folder, since what another process is making would go too.
 */
export function healFolder(folder: string): Healing {
  const { target } = namesBeside(folder);
  const healing: Healing = { broughtBack: false, removed: [], left: [] };
  for (const name of listLeftovers(target)) {
    const path = join(dirname(target), name);
    if (kindOfLeftover(target, name) === 'previous' && !lstatSync(target, { throwIfNoEntry: false })) {
      renameSync(path, target);
      healing.broughtBack = true;
    } else if (removeTree(path)) healing.removed.push(name);
    else healing.left.push(path);
  }
  return healing;
}

/** Whether a folder is away because a process that replaces it, or was killed while it did, has moved it aside. */
export function isAway(folder: string): boolean {
  const { target } = namesBeside(folder);
  return !existsSync(target) && listLeftovers(target).some((name) => kindOfLeftover(target, name) === 'previous');
}

function listLeftovers(target: string): string[] {
  const parent = dirname(target);
  if (!existsSync(parent)) return [];
  return readdirSync(parent).filter((name) => kindOfLeftover(target, name) !== undefined);
}
