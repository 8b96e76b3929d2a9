import { basename, dirname, join, resolve, sep } from 'node:path';

/** Whether a path is a folder that the program writes, lies in it, or beside it in a tree that is to take its place. */
export function isWritten(folder: string, path: string): boolean {
  const found = resolve(path);
  const beside = join(dirname(folder), `.${basename(folder)}.`);
  return found === folder || found.startsWith(`${folder}${sep}`) || found.startsWith(beside);
}
