import { statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The names of the markdown files in a folder, links to files among them, in the order of their code units; none where the folder is missing. */
export async function listMarkdown(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.name.endsWith('.md') && (entry.isFile() || isLinkToFile(entry)))
    .map(({ name }) => name)
    .sort();
}

function isLinkToFile(entry: Dirent): boolean {
  return (
    entry.isSymbolicLink() && statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() === true
  );
}
