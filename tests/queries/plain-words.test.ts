import { expect, it } from 'vitest';
import { countOf } from '../../src/queries/count-of.ts';
import { describeCoordinates } from '../../src/queries/entities/describe-coordinates.ts';
import { describeKind } from '../../src/queries/entities/describe-kind.ts';
import { editLinkOf } from '../../src/queries/story/edit-link-of.ts';

it.each([
  [countOf(0, 'text'), '0 texts'],
  [countOf(1, 'text'), '1 text'],
  [countOf(2, 'agency', 'agencies'), '2 agencies'],
  [describeKind({ kind: 'person' }), 'Person'],
  [describeKind({ kind: 'agency', type: 'news' }), 'Agency: news'],
  [describeKind({ kind: 'place', type: 'us-state' }), 'Place: us state'],
])('%s', (words, expected) => {
  expect(words).toBe(expected);
});

it.each([
  [{ latitude: 34.0522, longitude: -118.2437 }, '34.05° N, 118.24° W'],
  [{ latitude: -33.8688, longitude: 151.2093 }, '33.87° S, 151.21° E'],
])('%o', (coordinates, words) => {
  expect(describeCoordinates(coordinates)).toBe(words);
});

it.each([
  [undefined, 'people/', undefined],
  ['https://example.org/team/story', 'people/', 'https://example.org/team/story/tree/HEAD/content/editorial/people'],
  [
    'https://example.org/team/story/',
    'explainer.md',
    'https://example.org/team/story/blob/HEAD/content/editorial/explainer.md',
  ],
  [
    'https://example.org/team/story.git',
    'site.md',
    'https://example.org/team/story/blob/HEAD/content/editorial/site.md',
  ],
])('edits %s %s', (repository, path, link) => {
  expect(editLinkOf(repository, path)).toBe(link);
});
