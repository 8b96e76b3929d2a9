import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The names that the process with this id gives, beside the folder, to the tree it makes and to the tree it replaces. */
export function namesBeside(target: string, processId: number): { stage: string; previous: string } {
  const begin = join(dirname(resolve(target)), `.${basename(resolve(target))}`);
  return { stage: `${begin}.next-${processId}`, previous: `${begin}.previous-${processId}` };
}

/**
 * Finishes or undoes what a killed `replaceFolder` left beside a folder. Killed before the folder was moved away: the
 * unfinished tree goes. Killed while it was away: the old tree comes back. Killed after: the old tree goes. What a
 * process that still runs is making stays.
 */
export function healFolder(target: string): void {
  const parent = dirname(resolve(target));
  if (!existsSync(parent)) return;
  const begin = `.${basename(resolve(target))}.`;
  for (const name of readdirSync(parent)) {
    const [, kind, processId] =
      /^(next|previous)-(\d+)$/.exec(name.startsWith(begin) ? name.slice(begin.length) : '') ?? [];
    if (kind === undefined) continue;
    if (kind === 'previous' && !existsSync(target)) renameSync(join(parent, name), target);
    else if (kind === 'previous' || !isRunning(Number(processId))) rmSync(join(parent, name), { recursive: true });
  }
}

/** Whether another process with this id is alive. */
function isRunning(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
