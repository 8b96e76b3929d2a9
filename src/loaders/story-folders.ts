import { resolve } from 'node:path';

/** Where a story's content lies, as absolute paths. */
export interface StoryFolders {
  editorial: string;
  generated: string;
}

/** The folders that VERBATIM_EDITORIAL and VERBATIM_GENERATED name, else those of the repository. */
export function findStoryFolders(env: Readonly<Record<string, string | undefined>>): StoryFolders {
  return {
    editorial: resolve(env.VERBATIM_EDITORIAL ?? 'content/editorial'),
    generated: resolve(env.VERBATIM_GENERATED ?? 'content/generated'),
  };
}
