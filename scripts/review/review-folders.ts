import { existsSync } from 'node:fs';
import { generate } from '../../src/pipeline/generate.ts';
import { limits } from '../../src/schema/limits.ts';
import type { Review } from '../../src/schema/review.ts';
import { readFolder } from '../folder/read-folder.ts';
import type { StoryFolders } from '../story/story-folders.ts';
import { requireFolder } from '../story/generate-content.ts';
import { reportMessages } from '../terminal/report-messages.ts';
import { makeReview } from './make-review.ts';

/**
 * Reviews the story in the folders. Undefined where it has errors, which are printed then; of what generating only warns
 * nothing is repeated.
 */
export function reviewFolders({ seeds, editorial }: StoryFolders): Review | undefined {
  requireFolder(seeds);
  const texts = readFolder(seeds);
  const words = existsSync(editorial) ? readFolder(editorial, limits.editorialBytes) : [];
  const unreadable = [...texts, ...words].filter(({ messages }) => messages.length > 0);
  const files = { seeds: texts, editorial: words };
  const result = unreadable.length > 0 ? unreadable : generate(files);
  if (result.some(({ messages }) => messages.some(({ fatal }) => fatal === true))) {
    reportMessages(result);
    return undefined;
  }
  return makeReview(files, result);
}
