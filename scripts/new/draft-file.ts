import { relativePath } from '../folder/read-folder.ts';
import { readStory } from '../story/read-story.ts';
import type { StoryFolders } from '../story/story-folders.ts';
import { fail } from '../terminal/fail.ts';
import { draftArticle } from './draft-article.ts';
import { draftEntity } from './draft-entity.ts';
import { draftPage, draftUpdate } from './draft-words.ts';
import type { Draft } from './draft.ts';
import type { Kind } from './kinds.ts';

/** The file of a kind for what a person named. Fails, with what may be meant, where that can't be told. */
export function draftFile(kind: Exclude<Kind, 'story'>, name: string, { generated, editorial }: StoryFolders): Draft {
  const story = readStory(generated);
  switch (kind) {
    case 'update':
      // The day where the person is, in the form that dates have in files.
      return draftUpdate(story, name, new Date().toLocaleDateString('sv-SE'), editorial);
    case 'page':
      return draftPage(story, name);
    case 'article':
    case 'person':
    case 'agency':
    case 'place':
      break;
  }
  if (!story) {
    const reason = 'nothing was read yet, so there is nothing to correct';
    const hint = 'put the texts into seeds/ and run "npm run generate" first';
    fail('nothing-generated', reason, { path: relativePath(generated), hint });
  }
  return kind === 'article' ? draftArticle(story, name) : draftEntity(story, kind, name, editorial);
}
