import { describe, expect, test } from 'vitest';
import { correct } from './correct-article.ts';

describe('what an editor says of a line', () => {
  test('holds', () => {
    const { kinds, corrected, messages } = correct("lines: { 11: caption, '3': paragraph }");
    expect(messages).toBe('');
    expect(kinds).toContain('11 caption editor-kind');
    expect(kinds).toContain('3 paragraph editor-kind');
    expect(corrected).toEqual(['3 kind', '11 kind']);
  });

  test('decides what is read in it', () => {
    expect(correct('lines: { 13: notice }').said.join(' ')).not.toContain('tom-pell (direct');
    expect(correct('lines: { 13: notice }').figures).not.toContain('200 2');
  });

  test('holds for the lines around it', () => {
    const text = 'A headline\n\nThe quay at low water.\nReuters\n\nThe quay was empty.';
    expect(correct('', {}, text).kinds.slice(1, 3)).toEqual(['3 caption before-credit', '4 credit credit-line']);
    expect(correct('lines: { 4: paragraph }', {}, text).kinds.slice(1, 3)).toEqual([
      '3 paragraph paragraph',
      '4 paragraph editor-kind',
    ]);
    const unknown = text.replace('Reuters', 'By a friend of the house');
    expect(correct('lines: { 4: credit }', {}, unknown).kinds.slice(1, 3)).toEqual([
      '3 caption before-credit',
      '4 credit editor-kind',
    ]);
  });

  test('leaves the credit that ends a caption', () => {
    const text = 'A headline\n\nThe quay at low water. (Photo: Ann Ray)\n\nThe quay was empty.';
    const credits = (yaml: string) => correct(yaml, {}, text).article.blocks.map(({ credit }) => credit !== undefined);
    expect(credits('lines: { 3: caption }')).toEqual([false, true, false]);
    expect(credits('lines: { 3: paragraph }')).toEqual([false, false, false]);
  });

  test('may be what the program says too', () => {
    expect(correct('lines: { 5: paragraph }').kinds).toContain('5 paragraph editor-kind');
  });
});

test.each([
  [
    'lines: { 12: caption }',
    `2:10-2:12 error[unknown-passage] line 12 is blank, or is not read as a part of the text | the nearest lines are 11 "The bridge seen from the north bank" and 13 ""This is a disaster for the whole of the town," s…"`,
  ],
  [
    'lines: { 99: caption }',
    '2:10-2:12 error[unknown-passage] the text has 19 lines, and no line 99 | the nearest lines are 17 "Repairs began on the day of the fair — a long one…" and 19 "Mr Pell said that the cracks were old. Police wer…"',
  ],
  [
    'lines: { 9: captoin }',
    `2:13-2:20 error[wrong-value] the field "lines.9" can't be "captoin" | did you mean "caption"?`,
  ],
  [
    'lines: { nine: caption }',
    `2:10-2:14 error[wrong-value] "nine" can't stand in the field "lines" | for example, lines: {"9": caption, "12": heading}`,
  ],
  [
    'lines: { 9.1: caption }',
    `2:10-2:13 error[wrong-value] "9.1" can't stand in the field "lines" | for example, lines: {"9": caption, "12": heading}`,
  ],
  [
    "lines: { 9: caption, '9': heading }",
    `2:22-2:25 error[duplicate-key] the field "9" stands twice | leave out one of the two`,
  ],
])('%s is answered', (yaml, expected) => {
  expect(correct(yaml).messages).toBe(`content/editorial/articles/report.md:${expected}`);
});

test('in a text that is wrapped, the address is that of the first line of a paragraph', () => {
  const text = [
    'The council of the town has closed the old bridge over the river',
    'after engineers found cracks in two of the arches that hold it up',
    'and the mayor has asked the county for the money to build another',
    'one beside it, which she expects to take a year or two at the least.',
    '',
    'Nobody was hurt.',
  ].join('\n');
  expect(correct('lines: { 1: caption }', {}, text).kinds).toEqual([
    '1 caption editor-kind',
    expect.stringMatching(/^6/),
  ]);
  expect(correct('lines: { 2: caption }', {}, text).messages).toBe(
    'content/editorial/articles/report.md:2:10-2:11 error[unknown-passage] line 2 is a part of the paragraph that begins in line 1 | write 1, the number of its first line',
  );
});
