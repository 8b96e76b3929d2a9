import { existsSync } from 'node:fs';
import type { VFile } from 'vfile';
import { generate } from '../../src/pipeline/generate.ts';
import { readFolder, relativePath } from '../folder/read-folder.ts';
import { associateSchemas } from '../schemas/associate-schemas.ts';
import { fail } from '../terminal/fail.ts';
import { reportMessages } from '../terminal/report-messages.ts';
import type { StoryFolders } from './story-folders.ts';

/**
 * Reads a story, generates its content and prints what there is to say about it. Undefined where there was an error:
 * nothing must be written then.
 */
export function generateContent(folders: StoryFolders): VFile[] | undefined {
  const { seeds, editorial } = folders;
  requireFolder(seeds);
  associateSchemas(folders);
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
  const result = generate({ seeds: texts.filter(isReadable), editorial: words.filter(isReadable) });
  const hasErrors = reportMessages([...unreadable, ...result]);
  return hasErrors ? undefined : result.filter(({ data }) => data.origin === 'generated');
}

/** Fails where a folder that was named is missing. */
export function requireFolder(path: string): void {
  if (!existsSync(path)) fail('no-folder', 'there is no such folder', { path: relativePath(path) });
}
