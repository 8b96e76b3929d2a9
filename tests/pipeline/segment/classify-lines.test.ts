import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/pipeline/segment/segment.ts';

/** Kind and rule of each line. */
function classify(text: string): string[] {
  return segment(text).blocks.map(
    ({ kind, rule, credit }) => `${kind} ${rule}${credit ? ` [${text.slice(credit.start, credit.end)}]` : ''}`,
  );
}

describe('credits', () => {
  test.each([
    'Photo: Jane Roe',
    'Photo by Jane Roe',
    'Photograph: Jane Roe/The Guardian',
    'Picture: PA',
    'Pic: SWNS',
    'Image credit: Jane Roe',
    'Image source, Getty Images',
    'Image copyright Jane Roe',
    'Photo courtesy of Jane Roe',
    'File photo: Jane Roe',
    'Credit: Jane Roe',
    'Courtesy: Harbour Watch',
    'Source: AFP / Jane Roe',
    '[Source: Supplied]',
    '(AP Photo/Jane Roe)',
    'AFP PHOTO / Jane Roe',
    'REUTERS/Jane Roe',
    'Jane Roe/Getty Images',
    'Jane Roe / AFP.',
    'Jane Roe via Getty Images.',
    'Supplied',
    '© Jane Roe',
  ])('%s', (credit) => {
    expect(classify(`Text.\n\n${credit}\n\nMore text.`)).toEqual([
      'paragraph paragraph',
      'credit credit-line',
      'paragraph paragraph',
    ]);
  });

  test.each([
    'Reuters reported the vote.',
    'The source: a man in a hat.',
    'Pictures of the flood went round the world.',
    'Either/or was the choice.',
    'Source: “We knew nothing.”',
  ])('no credit: %s', (text) => {
    expect(classify(`Text.\n\n${text}\n\nMore text.`)[1]).toMatch(/^paragraph/);
  });
});

describe('captions', () => {
  test.each([
    ['A man waves a flag. Source: AAP / Jane Roe', 'Source: AAP / Jane Roe'],
    ['A man waves a flag. (AP Photo/Jane Roe)', '(AP Photo/Jane Roe)'],
    ['A man waves a flag. [Photo by Jane Roe]', '[Photo by Jane Roe]'],
    ['A man waves a flag (Image: Getty)', '(Image: Getty)'],
    ['A man waves a flag. (Jane Roe/AFP/Getty Images.)', '(Jane Roe/AFP/Getty Images.)'],
    ['A man waves a flag. (REUTERS/Jane Roe)', '(REUTERS/Jane Roe)'],
    ['A man waves a flag. REUTERS/Jane Roe', 'REUTERS/Jane Roe'],
    ['A man waves a flag. Jane Roe AP Photo', 'Jane Roe AP Photo'],
    ['A man waves a flag. Jane Roe/Getty Images', 'Jane Roe/Getty Images'],
    ['A man waves a flag. - Photo by Jane Roe', '- Photo by Jane Roe'],
    ['A man waves a flag. Photograph: Jane Roe/The Guardian', 'Photograph: Jane Roe/The Guardian'],
    ['A man waves a flag. © Jane Roe', '© Jane Roe'],
  ])('%s', (text, credit) => {
    expect(classify(text)).toEqual([`caption trailing-credit [${credit}]`]);
  });

  test.each([
    ['Text.\nA man waves a flag\nREUTERS', ['paragraph paragraph', 'caption before-credit', 'credit credit-line']],
    ['Text.\nPhoto: Jane Roe', ['caption before-credit', 'credit credit-line']],
    [
      'Text.\nImage source, Getty Images\nImage caption, A man waves',
      ['paragraph paragraph', 'credit credit-line', 'caption caption-words'],
    ],
    [`${'Word '.repeat(70)}end.\nREUTERS\nMore.`, ['paragraph paragraph', 'credit credit-line', 'paragraph paragraph']],
    ['FILE PHOTO: A man waves a flag in Leeds.', ['caption caption-words']],
    ['From left: Jane Roe and Joe Bloggs.', ['caption caption-words']],
    ['Jane Roe (left) and Joe Bloggs (right) wave.', ['caption caption-words']],
    ['Gov. Jane Roe (R) and Rep. Joe Bloggs (D) wave.', ['paragraph paragraph']],
    ['From left and right came cries.', ['paragraph paragraph']],
    [`The report lists a Source: ${'word '.repeat(60)}end.`, ['paragraph paragraph']],
    ['He paid the fine. (It was his third: he had two before.)', ['paragraph paragraph']],
  ])('%s', (text, kinds) => {
    expect(classify(text)).toEqual(kinds);
  });
});

test.each([
  'By Jane Roe',
  'BY JANE ROE AND JOE BLOGGS',
  'By Jane Roe and Joe Bloggs in Paris',
  'By Jane Roe, political editor',
  'By Jane Roe | The Courier',
  'By our political correspondent',
  'By a staff reporter',
  'By staff and agencies',
  '(Reporting by Jane Roe; Editing by Joe Bloggs)',
  'With files from Jane Roe',
  'Updated 3 March 2024',
  'Published: 12 May at 10:30',
])('a byline: %s', (line) => {
  expect(classify(`A headline\n\n${line}\n\nText.`)[1]).toBe('byline byline');
});

test.each(['By noon the harbour was shut.', 'By the Sea', 'Updated rules came in.', '“By Jane Roe”'])(
  'no byline: %s',
  (line) => {
    expect(classify(`A headline\n\n${line}\n\nText.`)[1]).not.toMatch(/^byline/);
  },
);

test('an agency signs the text under the headline and under the last paragraph', () => {
  expect(classify('A headline\n\nReuters\n\nText.\n\nAFP')).toEqual([
    'heading short-line',
    'byline agency-line',
    'paragraph paragraph',
    'byline agency-line',
  ]);
});

test.each([
  'Advertisement',
  'ADVERTISEMENT',
  'Story continues below advertisement',
  'Read more: Harbour shut for a week',
  'READ MORE >',
  'Also read: Harbour shut',
  'Related articles',
  'Follow us on Facebook',
  'Follow Jane Roe on Twitter @janeroe.',
  'Sign up for our newsletter.',
  'Subscribe to The Courier',
  'Click here to see more.',
  'Download our app',
  'Copyright 2024 The Courier',
  'This article was originally published in The Courier.',
])('a notice: %s', (line) => {
  expect(classify(`Text.\n\n${line}\n\nMore.`)[1]).toBe('notice notice');
});

test.each([
  'Follow the money, she said.',
  'Share prices fell on Monday.',
  'Advertisement revenue fell.',
  'Related costs rose.',
  'Subscribers left in May.',
])('no notice: %s', (line) => {
  expect(classify(`Text.\n\n${line}\n\nMore.`)[1]).toMatch(/^paragraph/);
});

test.each([
  ['A short headline', ['heading short-line']],
  ['‘We will not yield’', ['heading short-line']],
  ['The talks failed.', ['paragraph paragraph']],
  ['He said:', ['paragraph paragraph']],
  ['- a list item', ['paragraph paragraph']],
  ['• another one', ['paragraph paragraph']],
  ['“A speech that runs on', ['paragraph paragraph']],
  ['SMITH: Thank you\nROE: You too', ['paragraph transcript-line', 'paragraph transcript-line']],
  ['Q: Why now\nA: No idea', ['paragraph transcript-line', 'paragraph transcript-line']],
  [
    'SEN. JANE ROE (R), OHIO: Thank you\nJOHN SMITH, ANCHOR: You too',
    ['paragraph transcript-line', 'paragraph transcript-line'],
  ],
  ['UNITED: Star in bust-up', ['heading short-line']],
  ['BREAKING: United star in bust-up\nWATCH: The bust-up', ['heading short-line', 'notice notice']],
  ['1. Leeds\n2. York', ['paragraph paragraph', 'paragraph paragraph']],
  ['Text.\n\n1. A plan for Leeds\n\nText.', ['paragraph paragraph', 'heading short-line', 'paragraph paragraph']],
  ['The harbour was\nshut on Monday.', ['paragraph paragraph', 'paragraph paragraph']],
])('%s', (text, kinds) => {
  expect(classify(text)).toEqual(kinds);
});
