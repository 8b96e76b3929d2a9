import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths of all files under a folder, hidden ones included, relative to it with forward slashes, in the order of
 * their code units. Empty for a folder that does not exist.
 */
export function listFiles(folder: string): string[] {
  const found: string[] = [];
  const visit = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else found.push(path);
    }
  };
  try {
    visit('');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}
