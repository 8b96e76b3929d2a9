import { lstatSync, readlinkSync } from 'node:fs';

/** What is wrong with a path at which a file was to be read, and what to do; undefined for a file. */
export function describeOther(path: string): { reason: string; hint: string } | undefined {
  const stats = lstatSync(path);
  if (stats.isFile()) return undefined;
  if (!stats.isSymbolicLink()) return { reason: 'neither a file nor a folder', hint: 'take it out of this folder' };
  return {
    reason: `a link, to ${readlinkSync(path)}: what links lead to is never read, since it would be published`,
    hint: 'put the file itself in the place of the link',
  };
}
