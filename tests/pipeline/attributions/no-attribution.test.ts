import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  ['He likes “The Walking Dead” and “Veep”.', []],
  ['The so-called “safe zone” was hit.', []],
  ['The pool will open again “in time for Easter”.', []],
  ['The book, “An American Son,” sold well.', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
