import { expect, test } from 'vitest';
import { segment } from '../../../src/pipeline/segment/segment.ts';

/** Kind and rule of each line. */
function classify(text: string): string[] {
  return segment(text).blocks.map(
    ({ kind, rule, credit }) => `${kind} ${rule}${credit ? ` [${text.slice(credit.start, credit.end)}]` : ''}`,
  );
}

test.each([
  ['A short headline', ['heading short-line']],
  ['‘We will not yield’', ['heading short-line']],
  ['The talks failed.', ['paragraph paragraph']],
  ['He said:', ['paragraph paragraph']],
  ['- a list item', ['paragraph paragraph']],
  ['• another one', ['paragraph paragraph']],
  ['“A speech that runs on', ['paragraph paragraph']],
  ['SMITH: Thank you', ['paragraph transcript-line']],
  ['Text.\nA man waves a flag\nREUTERS', ['paragraph paragraph', 'caption before-credit', 'credit credit-line']],
  ['Text.\nPhoto: Jane Roe', ['caption before-credit', 'credit credit-line']],
  ['A man waves a flag. Source: AAP / Jane Roe', ['caption trailing-credit [Source: AAP / Jane Roe]']],
  ['A man waves a flag. (AP Photo/Jane Roe)', ['caption trailing-credit [(AP Photo/Jane Roe)]']],
  ['A man waves a flag. [Photo by Jane Roe]', ['caption trailing-credit [[Photo by Jane Roe]]']],
  ['Reuters reported the vote.', ['paragraph paragraph']],
  [`The report lists a Source: ${'word '.repeat(60)}end.`, ['paragraph paragraph']],
])('%s', (text, kinds) => {
  expect(classify(text)).toEqual(kinds);
});
