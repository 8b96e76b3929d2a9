import { expect, it } from 'vitest';
import { draftOf } from '../../../src/queries/story/draft-of.ts';
import { editLinkOf } from '../../../src/queries/story/edit-link-of.ts';

const DRAFT = encodeURIComponent(draftOf('pages/about.md'));

it.each([
  ['https://github.com/a/b', undefined, 'https://github.com/a/b/edit/main/content/editorial/pages/about.md'],
  ['https://github.com/a/b/', 'next', 'https://github.com/a/b/edit/next/content/editorial/pages/about.md'],
  ['https://github.com/a/b.git', 'fix/#1', 'https://github.com/a/b/edit/fix/%231/content/editorial/pages/about.md'],
  ['https://gitlab.com/a/c/b', undefined, 'https://gitlab.com/a/c/b/-/edit/main/content/editorial/pages/about.md'],
  [
    'https://gitlab.example.org/a/b',
    undefined,
    'https://gitlab.example.org/a/b/-/edit/main/content/editorial/pages/about.md',
  ],
  ['https://codeberg.org/a/b', undefined, 'https://codeberg.org/a/b/_edit/main/content/editorial/pages/about.md'],
  [
    'https://gitea.example.org/a/b',
    undefined,
    'https://gitea.example.org/a/b/_edit/main/content/editorial/pages/about.md',
  ],
  ['https://example.org/a/b', undefined, 'https://example.org/a/b/blob/main/content/editorial/pages/about.md'],
  ['https://notgithub.com/a/b', undefined, 'https://notgithub.com/a/b/blob/main/content/editorial/pages/about.md'],
])('a file that is there, in %s on %s', (repository, branch, link) => {
  expect(editLinkOf({ repository, branch }, 'pages/about.md', true)).toBe(link);
});

it.each([
  [
    'https://github.com/a/b',
    `https://github.com/a/b/new/main?filename=content/editorial/pages/about.md&value=${DRAFT}`,
  ],
  ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/new/main?file_name=content/editorial/pages/about.md'],
  [
    'https://codeberg.org/a/b',
    `https://codeberg.org/a/b/_new/main/content/editorial/pages?filename=about.md&value=${DRAFT}`,
  ],
  ['https://example.org/a/b', 'https://example.org/a/b/tree/main/content/editorial'],
])('a file that nobody has begun, in %s', (repository, link) => {
  expect(editLinkOf({ repository }, 'pages/about.md', false)).toBe(link);
});

it('leads nowhere without a repository', () => {
  expect(editLinkOf({}, 'site.md', true)).toBeUndefined();
});

it.each([
  ['people/ada-quill.md', /^---\n# .*\n# name:\n(?:# [a-z-]+:\n)+---\n\n$/],
  ['chapters/one.md', /^---\n# .*\ntitle:\n# order:\n---\n\n$/],
  ['elsewhere/one.md', /^$/],
])('begins %s', (file, draft) => {
  expect(draftOf(file)).toMatch(draft);
});
