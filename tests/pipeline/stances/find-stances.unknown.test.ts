import { describe, expect, test } from 'vitest';
import { describeStances } from './describe-stances.ts';

type Row = [text: string, stances: string[]];

const UNKNOWN: Row[] = [
  [
    'It could not be independently verified how many men were sent.',
    ['unverified: could not be independently verified (how many men were sent)'],
  ],
  ['The video could not be verified.', ['unverified: could not be verified (The video)']],
  ['Nobody knows why she left.', ['unverified: Nobody knows (why she left)']],
  ['It remains to be seen whether it works.', ['unverified: It remains to be seen (whether it works)']],
  ['The cause remains unknown.', ['unverified: remains unknown (The cause)']],
  ['The singer is unknown.', []],
  ['The claims have not been proven.', ['unverified: have not been proven (The claims)']],
  ['The [Army] has not confirmed the strike.', ['unverified: has not confirmed by Army (the strike)']],
  ['There is no evidence that he knew.', ['unverified: There is no evidence that (he knew)']],
  ['[p:Roe] did not provide any evidence.', ['unverified: did not provide any evidence by Roe']],
];

const SILENT: Row[] = [
  ['[p:Roe] did not elaborate.', ['declined: did not elaborate by Roe']],
  ['[p:Roe] gave no further details.', ['declined: gave no further details by Roe']],
  ['[p:Roe] did not specify when it would open.', ['declined: did not specify by Roe (when it would open)']],
  ['It was left without specifying a date.', ['declined: without specifying']],
  ['The story is elaborate.', []],
];

const LIKELY: Row[] = [
  ['[p:Roe] probably fled.', ['hedged: probably (fled)']],
  ['Perhaps the largest of them sank.', ['hedged: Perhaps (the largest of them sank)']],
  ['The fire was most likely caused by a candle.', ['hedged: most likely (caused by a candle)']],
  ['A poll of likely voters was more likely to err.', []],
  ['It may be a mistake.', ['hedged: may be (a mistake)']],
  ['Visitors may park here and might have known.', []],
  ['“It is probably a mistake,” she said.', []],
  ['He was “probably” there.', ['hedged: probably']],
];

describe('what nobody knows, tells or is sure of', () => {
  test.each([...UNKNOWN, ...SILENT, ...LIKELY])('%s', (text, expected) => {
    expect(describeStances(text)).toEqual(expected);
  });

  test('of those who were asked, an embassy is not its city', () => {
    expect(describeStances('Calls to the embassy in [l:Oslo] went unanswered.')).toEqual([
      'no-response: Calls to the embassy in Oslo went unanswered by the embassy in Oslo*',
    ]);
  });
});
