import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { readFolder } from '../../scripts/folder/read-folder.ts';
import { beginStory } from '../../scripts/story/begin-story.ts';
import { generate } from '../../src/pipeline/generate.ts';
import { temporaryFolder } from './temporary-folder.ts';

const STORY = {
  'seeds/001.txt': 'The bridge is closed.\n',
  'content/README.md': 'Stays.\n',
  'content/editorial/site.md': '---\ntitle: "The bridge: closed"\n---\n',
  'content/editorial/people/ada-quill.md': '---\nhide: true\n---\n',
  'content/generated/articles/001.md': '---\n{}\n---\n',
};

test('another story begins where the old one was, which lies aside as it lay before', () => {
  const project = temporaryFolder(STORY);
  expect(beginStory(project, 'The "flood": a story')).toBe(join(project, 'set-aside/the-bridge-closed'));
  expect(listFiles(project)).toEqual(
    [
      'content/README.md',
      'content/editorial/explainer.md',
      'content/editorial/site.md',
      'seeds/.gitkeep',
      ...Object.keys(STORY)
        .filter((path) => path !== 'content/README.md')
        .sort()
        .map((path) => `set-aside/the-bridge-closed/${path}`),
    ].sort(),
  );
  expect(readFileSync(join(project, 'set-aside/the-bridge-closed/seeds/001.txt'), 'utf8')).toBe(STORY['seeds/001.txt']);
});

test('what is begun has no mistake in it', () => {
  const project = temporaryFolder();
  expect(beginStory(project, 'The "flood": a story')).toBeUndefined();
  const editorial = readFolder(join(project, 'content/editorial'));
  expect(editorial.map(({ basename }) => basename)).toEqual(['explainer.md', 'site.md']);
  expect(generate({ seeds: readFolder(join(project, 'seeds')), editorial })).toEqual([]);
});

test('nothing that was set aside before is overwritten', () => {
  const project = temporaryFolder(STORY);
  beginStory(project, 'The bridge: closed');
  beginStory(project, 'The bridge: closed');
  beginStory(project, 'Another');
  expect(readdirSync(join(project, 'set-aside'))).toEqual([
    'the-bridge-closed',
    'the-bridge-closed-2',
    'the-bridge-closed-3',
  ]);
});
