import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../scripts/story/story-folders.ts';

/** One change to a file of the project: what stands there exactly once, and what stands there instead. */
export interface Mutation {
  /** Relative to the project. */
  file: string;
  find: string;
  replace: string;
}

/** What a copy does without: what is made, what is installed (which it shares), and what is not the program. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.astro', '.git', '.cache', 'set-aside']);

/**
 * Copies the project into an empty folder, changed, so that a test can see what happens where a part of it is missing.
 * Fails where a file does not hold what is to be replaced exactly once: the change would test nothing.
 */
export function copyProject(folder: string, mutations: readonly Mutation[]): void {
  cpSync(projectRoot, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  for (const { file, find, replace } of mutations) {
    const path = join(folder, file);
    const [before, after, ...more] = readFileSync(path, 'utf8').split(find);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`${file} does not hold exactly once: ${find}`);
    }
    writeFileSync(path, before + replace + after);
  }
}
