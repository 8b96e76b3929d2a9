import { basename, dirname, join } from 'node:path';
import { realPath } from './real-path.ts';

/** What lies beside a folder while it is written. A link is kept: what lies beside is beside that to which it leads. */
export interface NamesBeside {
  /** The folder itself, without links. */
  target: string;
  /** The tree that the process with this id makes. */
  stage: string;
  /** The tree that it replaces. */
  previous: string;
  /** Files that it puts in their places one by one. */
  scratch: string;
  /** Held by the one process that may write. */
  lock: string;
}

export function namesBeside(folder: string, processId = process.pid): NamesBeside {
  const target = realPath(folder);
  const begin = join(dirname(target), `.${basename(target)}`);
  return {
    target,
    stage: `${begin}.next-${processId}`,
    previous: `${begin}.previous-${processId}`,
    scratch: `${begin}.scratch-${processId}`,
    lock: `${begin}.lock`,
  };
}

/** What kind of thing, left beside `folder` by any process, has this name; undefined for all else. */
export function kindOfLeftover(folder: string, name: string): 'next' | 'previous' | 'scratch' | undefined {
  const begin = `.${basename(folder)}.`;
  if (!name.startsWith(begin)) return undefined;
  return /^(next|previous|scratch)-\d+$/.exec(name.slice(begin.length))?.[1] as ReturnType<typeof kindOfLeftover>;
}
