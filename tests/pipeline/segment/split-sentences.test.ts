import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/pipeline/segment/split-sentences.ts';
import { tokenize } from '../../../src/pipeline/text/tokenize.ts';

function split(text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return splitSentences(tokens).map(({ start, end }) => text.slice(start, end));
}

/** Sentences are written with a bar between them. */
test.each([
  ['He left.| She stayed.'],
  ['Mr. Smith met Sen. Cruz and Dr. A. B. Jones.| They spoke.'],
  ['Donald J. Trump spoke.'],
  ['It fell 2.5 percent to 1,000.| Prices rose.'],
  ['He lives in the U.S.| The vote is next week.'],
  ['The U.S. Senate voted.'],
  ['At 9 a.m. Monday it rained.'],
  ['Plan A was best.| Plan B.| The end.'],
  ['On Dec. 3 they met in Springfield, Ill. last year.'],
  ['No. 10 said no.| The Treasury agreed.'],
  ['Apple Inc. said so.| Ford Motor Co.| The firm rose.'],
  ['“We won,” she said.| “They lost.”'],
  ['“We won.| They lost,” she said.'],
  ['“Why?” he asked.| Nobody knew.'],
  ['"Stop!" Smith shouted.| "Go!"'],
  ["''Yes,'' he said.| ''No.''"],
  ['(He left.)| She stayed.'],
  ['He waited . . . and left.'],
  ['He paused…| Then he spoke.'],
  ['Is it true?| Yes.| Really!'],
  ['They met at St. Paul’s, etc.| The end.'],
  ['He fled.[1]| She did not.'],
  ['What now?!| Nobody knows.'],
  ['the end'],
])('%s', (marked) => {
  expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
});

test('sentences cover every token, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(..."The he . ? ! … ... “ ” ' ’ U.S. Mr 5 said ( )".split(' ')), { maxLength: 40 }),
      (words) => {
        const text = words.join(' ').replace(/ ([.?!”])/g, '$1');
        const sentences = split(text);
        expect(sentences.join(' ').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
