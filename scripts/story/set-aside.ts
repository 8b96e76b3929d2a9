import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../folder/list-files.ts';

/** The folders of a story, relative to the project; the same below the folder that it is set aside in. */
const FOLDERS = ['seeds', 'content/editorial', 'content/generated'] as const;

/**
 * Moves the story of a project, its texts, what editors wrote and what was generated, to `set-aside/<name>/`, where it lies
 * as it lay before. Undefined where there is nothing to move. Nothing is overwritten and nothing deleted: where that folder
 * is there already, the next number is added. A run that is killed leaves each folder in one place or the other.
 */
export function setStoryAside(project: string, name: string): string | undefined {
  const moved = FOLDERS.filter((folder) => listFiles(join(project, folder)).some((path) => path !== '.gitkeep'));
  if (moved.length === 0) return undefined;
  const aside = freeFolder(join(project, 'set-aside', name));
  for (const folder of moved) {
    const target = join(aside, folder);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(project, folder), target);
  }
  return aside;
}

function freeFolder(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? wanted : `${wanted}-${String(number)}`;
    if (!existsSync(folder) || readdirSync(folder).length === 0) return folder;
  }
}
