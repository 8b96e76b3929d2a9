import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findStoryFolders } from '../../src/loaders/story-folders.ts';

test('the folders of a story are those of the repository unless others are named', () => {
  expect(findStoryFolders({})).toEqual({
    editorial: join(process.cwd(), 'content/editorial'),
    generated: join(process.cwd(), 'content/generated'),
  });
  expect(findStoryFolders({ VERBATIM_EDITORIAL: '/a', VERBATIM_GENERATED: '/b' })).toEqual({
    editorial: '/a',
    generated: '/b',
  });
});
