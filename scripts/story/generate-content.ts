import { existsSync } from 'node:fs';
import type { VFile } from 'vfile';
import { generate } from '../../src/pipeline/generate.ts';
import { readFolder, relativePath } from '../folder/read-folder.ts';
import { fail } from '../terminal/fail.ts';
import { reportMessages } from '../terminal/report-messages.ts';
import type { Annotate } from './remember-annotations.ts';
import type { StoryFolders } from './story-folders.ts';

/**
 * Reads a story, generates its content and prints what there is to say about it. Undefined where there was an error:
 * nothing must be written then.
 */
export function generateContent(folders: StoryFolders): VFile[] | undefined {
  const files = generateStory(folders);
  return reportMessages(files) ? undefined : files.filter(isGenerated);
}

/** Reads a story and generates its content; see `generate` about the result. What can't be read is among it. */
export function generateStory({ seeds, editorial }: StoryFolders, annotate?: Annotate): VFile[] {
  requireFolder(seeds);
  const texts = readFolder(seeds);
  if (texts.length === 0) {
    fail('no-text', 'there is no text in the folder', {
      path: relativePath(seeds),
      hint: 'put the texts of the story there, one a file, names ending in .txt',
    });
  }
  // Git keeps no empty folders, and a story without an editor's word is a story.
  const words = existsSync(editorial) ? readFolder(editorial) : [];
  const unreadable = [...texts, ...words].filter(({ messages }) => messages.length > 0);
  const isReadable = ({ messages }: VFile): boolean => messages.length === 0;
  const story = { seeds: texts.filter(isReadable), editorial: words.filter(isReadable) };
  return [...unreadable, ...generate(story, annotate)];
}

/** Whether a file is to be written. */
export function isGenerated({ data }: VFile): boolean {
  return data.origin === 'generated';
}

/** Fails where a folder that was named is missing. */
export function requireFolder(path: string): void {
  if (!existsSync(path)) fail('no-folder', 'there is no such folder', { path: relativePath(path) });
}
