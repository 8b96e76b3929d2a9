import { rmSync } from 'node:fs';

/**
 * Removes a tree, links in it as links, and says whether nothing of it is left. What can't be removed is no reason to fail
 * for who has written all that was to be written: the next run tries again.
 */
export function removeTree(path: string): boolean {
  try {
    // Node tries again, on Windows above all, where what a scanner of viruses is reading can't be removed.
    rmSync(path, { recursive: true, force: true, maxRetries: 4, retryDelay: 50 });
    return true;
  } catch {
    return false;
  }
}
