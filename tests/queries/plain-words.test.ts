import { expect, it } from 'vitest';
import { countOf } from '../../src/queries/count-of.ts';
import { describeCoordinates } from '../../src/queries/entities/describe-coordinates.ts';
import { describeKind } from '../../src/queries/entities/describe-kind.ts';

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
