import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { generate } from '../../src/pipeline/generate.ts';
import { listFiles } from '../folder/list-files.ts';
import { readFolder, relativePath } from '../folder/read-folder.ts';
import { readSteadily } from '../folder/read-steadily.ts';
import { associateSchemas } from '../schemas/associate-schemas.ts';
import { fail } from '../terminal/fail.ts';
import { reportMessages } from '../terminal/report-messages.ts';
import { readEarlier } from './read-earlier.ts';
import type { Annotate } from './remember-annotations.ts';
import type { StoryFolders } from './story-folders.ts';

export interface GenerateOptions {
  /** Accepts cited passages that have changed. */
  accept?: boolean;
  /** Answers from memory, where many runs follow one another. */
  annotate?: Annotate;
}

/**
 * Reads a story, generates its content and prints what there is to say about it. Undefined where there was an error:
 * nothing must be written then. What stands in the folder of generated files is what citations were accepted for; with
 * `accept`, passages that have changed are accepted.
 */
export function generateContent(folders: StoryFolders, options: GenerateOptions = {}): VFile[] | undefined {
  const files = readSteadily(folders.generated, () => generateStory(folders, options));
  const generated = reportMessages(files) ? undefined : files.filter(isGenerated);
  associateSchemas(folders, { entries: generated?.map(({ path }) => path) });
  return generated;
}

/** Reads a story and generates its content; see `generate` about the result. What can't be read is among it. */
export function generateStory(
  { seeds, editorial, generated }: StoryFolders,
  { accept = false, annotate }: GenerateOptions = {},
): VFile[] {
  requireFolder(seeds);
  const texts = readFolder(seeds);
  if (texts.length === 0) refuseToForget({ seeds, generated });
  // Git keeps no empty folders, and a story without an editor's word is a story.
  const words = existsSync(editorial) ? readFolder(editorial) : [];
  const unreadable = [...texts, ...words].filter(({ messages }) => messages.length > 0);
  const isReadable = ({ messages }: VFile): boolean => messages.length === 0;
  const story = {
    seeds: texts.filter(isReadable),
    editorial: words.filter(isReadable),
    earlier: readEarlier(generated),
    accept,
  };
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

/** A story may begin without a text, but not lose its last one: its pages would go in silence. */
function refuseToForget({ seeds, generated }: Pick<StoryFolders, 'seeds' | 'generated'>): void {
  const lost = existsSync(join(generated, 'articles')) ? listFiles(join(generated, 'articles')) : [];
  if (lost.length === 0) return;
  const what = lost.length === 1 ? 'one text' : `${lost.length} texts`;
  fail('no-text', `there is no text in the folder any more; the site was made of ${what}`, {
    path: relativePath(seeds),
    hint: 'bring the texts back; to begin another story, run: npm run new -- story "Its title"',
  });
}
