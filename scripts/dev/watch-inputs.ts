import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FSWatcher } from 'vite';
import { listFiles } from '../folder/list-files.ts';
import { isNobodys } from '../folder/read-folder.ts';

/** Milliseconds; an editor that saves a file, or git that changes branches, touches several files at once. */
const QUIET = 40;
/** Milliseconds; what no event was about (network drives, a folder that was away for a moment) is found out later. */
const ROUND = 1500;

/**
 * Watches folders from now on, and calls `act` with the files that came, went or have other words. Events of the watchers
 * that are attached say when to look; what has changed is what looks different. Hidden files and the like are nobody's
 * business.
 */
export function watchInputs(folders: readonly string[], act: (paths: string[]) => void): (watcher: FSWatcher) => void {
  let known = listStates(folders);
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const states = listStates(folders);
    const paths = new Set([...known.keys(), ...states.keys()]);
    const changed = [...paths].filter((path) => known.get(path) !== states.get(path)).sort();
    known = states;
    if (changed.length > 0) act(changed);
  };
  setInterval(look, ROUND).unref();
  return (watcher) => {
    watcher.add([...folders]);
    watcher.on('all', (_event, path) => {
      const inside = folders.map((folder) => relative(folder, resolve(path)));
      if (!inside.some((name) => !name.split(sep).some(isNobodys))) return;
      clearTimeout(timer);
      timer = setTimeout(look, QUIET);
    });
  };
}

/** Each file under the folders with what changes when it is written. */
function listStates(folders: readonly string[]): Map<string, string> {
  const states = new Map<string, string>();
  for (const folder of folders) {
    for (const name of listFiles(folder).filter((path) => !path.split('/').some(isNobodys))) {
      const path = join(folder, name);
      const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (stats) states.set(path, [stats.mtimeNs, stats.size, stats.ino].join());
    }
  }
  return states;
}
