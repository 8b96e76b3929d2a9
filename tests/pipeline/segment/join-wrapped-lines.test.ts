import { expect, test } from 'vitest';
import { segment } from '../../../src/pipeline/segment/segment.ts';

/** Number and text of each passage. */
function passages(text: string): string[] {
  return segment(text).blocks.map(({ line, text: words }) => `${String(line)} ${words.replace(/\s+/g, ' ')}`);
}

const MAIL = `COUNCIL VOTES TO CLOSE THE OLD HARBOUR BRIDGE

The town council voted late on Monday to close the old bridge over
the harbour, after engineers found cracks in two of its piers. The
vote was unanimous.

“We can't wait for somebody to be hurt, and we can't wait for money
either,” the mayor, Ada Quill, told reporters. She said that a ferry
would run until a new bridge opens.
No date was given.
`;

test('a paragraph that was wrapped to a width is one passage, called by its first line', () => {
  expect(passages(MAIL)).toEqual([
    '1 COUNCIL VOTES TO CLOSE THE OLD HARBOUR BRIDGE',
    '3 The town council voted late on Monday to close the old bridge over the harbour, after engineers found cracks in two of its piers. The vote was unanimous.',
    "7 “We can't wait for somebody to be hurt, and we can't wait for money either,” the mayor, Ada Quill, told reporters. She said that a ferry would run until a new bridge opens.",
    '10 No date was given.',
  ]);
});

test('a passage is what stands in the seed, line breaks and all', () => {
  for (const text of [MAIL, MAIL.replaceAll('\n', '\r\n')])
    for (const { start, end, text: words } of segment(text).blocks) expect(words).toBe(text.slice(start, end));
});

test('sentences and quotations go over the wrap', () => {
  const { blocks, quotations } = segment(MAIL);
  expect(blocks[1]?.sentences).toHaveLength(2);
  expect(quotations).toHaveLength(1);
});

test.each([
  [
    'lines with room for the next word',
    'A short line.\nAnother one.\nA third line that is a little longer than that.\nA fourth.',
  ],
  [
    'paragraphs of one long line each',
    `${'word '.repeat(40)}end.\n${'word '.repeat(30)}end.\n${'word '.repeat(40)}end.\n`.repeat(5),
  ],
  ['a list', '- an item that is about as long as all the others are\n'.repeat(12)],
  ['sentences of one length', 'This is a sentence of exactly fifty-two characters.\n'.repeat(12)],
])('%s are left as they are', (_, text) => {
  expect(passages(text)).toHaveLength(text.trim().split('\n').length);
});
