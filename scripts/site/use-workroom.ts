import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../folder/lock-holder.ts';
import { removeTree } from '../folder/remove-tree.ts';
import { projectRoot } from '../story/story-folders.ts';

/** Where Astro keeps what it makes for itself. */
const PARENT = join(projectRoot, '.astro');

/**
 * Lends `use` an empty folder of this process alone, inside the project: what Astro draws the pages with lies in the folder
 * that it builds to, and finds the packages only from there; elsewhere it would take one folder for all builds. What a
 * killed build left goes first. The working directory is the project meanwhile, by which Astro tells what is inside.
 */
export async function useWorkroom<Result>(use: (room: string) => Promise<Result>): Promise<Result> {
  removeLeftRooms();
  const room = join(PARENT, `workroom-${process.pid}`);
  const before = process.cwd();
  const tidy = (): void => void removeTree(room);
  // A signal ends the process without the rest of this function.
  process.on('exit', tidy);
  try {
    mkdirSync(room, { recursive: true });
    process.chdir(projectRoot);
    return await use(room);
  } finally {
    process.chdir(before);
    process.off('exit', tidy);
    tidy();
  }
}

/** Moves a finished tree into an empty folder, which may be on another disk. */
export function moveTree(from: string, to: string): void {
  rmdirSync(to);
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}

function removeLeftRooms(): void {
  if (!existsSync(PARENT)) return;
  for (const name of readdirSync(PARENT)) {
    const [, pid] = /^workroom-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) removeTree(join(PARENT, name));
  }
}
