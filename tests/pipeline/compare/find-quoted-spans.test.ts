import { expect, test } from 'vitest';
import { findQuotedSpans } from '../../../src/pipeline/compare/find-quoted-spans.ts';

test.each([
  ['He said "yes" and “no”.', ['yes', 'no']],
  ["He said 'yes' and ‘no’.", ['yes', 'no']],
  ["The protesters' demands weren't met, nor the ministers’.", []],
  ["''It is the boys' boat,'' she said.", ["It is the boys' boat,"]],
  ['She said: "He told us \'no\' twice."', ["He told us 'no' twice."]],
  ['“The first paragraph of a speech', ['The first paragraph of a speech']],
  ['Rock ’n’ roll in the ’90s', []],
  ['Er sagte „ja“ und „nein”.', ['ja', 'nein']],
  ['""', []],
])('%s', (text, expected) => {
  expect(findQuotedSpans({ text, start: 100 }).map(({ start, end }) => text.slice(start - 100, end - 100))).toEqual(
    expected,
  );
});
