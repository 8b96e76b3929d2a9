import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that package.json is in. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Where a story lies on the disk, as absolute paths. */
export interface StoryFolders {
  seeds: string;
  editorial: string;
  generated: string;
}

/** The options that name the folders of another story. */
export const folderOptions = {
  seeds: { type: 'string' },
  editorial: { type: 'string' },
} as const;

/** The folders that the command line names, relative to the working directory; otherwise the project's own. */
export function storyFolders(named: {
  seeds?: string | undefined;
  editorial?: string | undefined;
  generated?: string | undefined;
}): StoryFolders {
  const place = (path: string | undefined, own: string): string =>
    path === undefined ? resolve(projectRoot, own) : resolve(path);
  return {
    seeds: place(named.seeds, 'seeds'),
    editorial: place(named.editorial, 'content/editorial'),
    generated: place(named.generated, 'content/generated'),
  };
}
