import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FSWatcher } from 'vite';
import { isNobodys } from '../folder/read-folder.ts';

/** Milliseconds; an editor that saves a file, or git that changes branches, touches several files at once. */
const QUIET = 40;

/**
 * Calls `act` with the paths that changed under the folders, once they are quiet: files that come, go, or have other words.
 * Hidden files and the like are nobody's business.
 */
export function watchInputs(watcher: FSWatcher, folders: readonly string[], act: (paths: string[]) => void): void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.add([...folders]);
  watcher.on('all', (_event, path) => {
    const found = resolve(path);
    if (!folders.some((folder) => holds(folder, found))) return;
    changed.add(found);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed].sort();
      changed.clear();
      act(paths);
    }, QUIET);
  });
}

function holds(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !inside.split(sep).some(isNobodys);
}

/** Whether a path lies in a folder that the program writes, or beside it in a tree that is to take its place. */
export function isWritten(folder: string, path: string): boolean {
  const found = resolve(path);
  return (
    found === folder ||
    [`${folder}${sep}`, join(dirname(folder), `.${basename(folder)}.`)].some((begin) => found.startsWith(begin))
  );
}
