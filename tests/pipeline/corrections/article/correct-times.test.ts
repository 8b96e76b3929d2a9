import { describe, expect, test } from 'vitest';
import { correct } from './correct-article.ts';

describe('a time that is dropped', () => {
  test('is gone', () => {
    const { times, corrected, messages } = correct("timeline: { drop: ['5.1', 5 last week] }");
    expect(messages).toBe('');
    expect(times).toEqual(['Friday = XXXX-WXX-5 day happened weekday']);
    expect(corrected).toEqual(['5 no-time', '5 no-time']);
  });
});

const on = 'timeline: { add: [{ passage: 17 the day of the fair, when: ';
describe('words that an editor says tell a time', () => {
  test.each([
    ['Sunday night', 'XXXX-WXX-7TNI part-of-day happened'],
    ['on Sunday night.', 'XXXX-WXX-7TNI part-of-day happened'],
    ['8 June 2025', '2025-06-08 day happened'],
    ['2025-06-08', '2025-06-08 day happened'],
    ['2025-06-08T21:30', '2025-06-08T21:30 hour happened'],
    ['2025-06-08 21:30', '2025-06-08T21:30 hour happened'],
    ['9.30pm on Saturday', 'XXXX-WXX-6T21:30 hour happened'],
    ['Saturday evening local time', 'XXXX-WXX-6TEV part-of-day happened'],
    ['June 2025', '2025-06 month happened'],
    ['2025-06', '2025-06 month happened'],
    ['2025', '2025 year happened'],
    ['last summer', 'XXXX-SU season happened'],
  ])('%s is %s', (when, expected) => {
    const { times, messages, corrected } = correct(`${on}${when} }] }`);
    expect(messages).toBe('');
    expect(times.at(-1)).toBe(`the day of the fair = ${expected} editor-time`);
    expect(corrected).toEqual(['17 time']);
  });

  test('get a date from the day of publication where they hold none', () => {
    const dated = (when: string) => correct(`published: '2025-06-12'\n${on}${when} }] }`).times.at(-1);
    expect(dated('Sunday night')).toContain('XXXX-WXX-7TNI 2025-06-08TNI part-of-day');
    expect(dated('2025-06-08')).toContain('= 2025-06-08 day');
    expect(dated('yesterday')).toContain('2025-06-11 day');
  });

  test('take the place of a time of the program', () => {
    const words = 'timeline: { add: [{ passage: 5 on Monday, when: 2025-06-02 }] }';
    const { times, corrected } = correct(words);
    expect(times.slice(0, 2)).toEqual([
      'on Monday = 2025-06-02 day happened editor-time',
      'Friday = XXXX-WXX-5 day happened weekday',
    ]);
    expect(correct(words.replace('add:', 'drop: [5 Monday], add:'))).toMatchObject({ times, corrected, messages: '' });
  });

  test('are found however their marks are set', () => {
    const { times } = correct("timeline: { add: [{ passage: '17 fair - a  long one -- at', when: 2025 }] }");
    expect(times.at(-1)).toBe('fair — a long one — at = 2025 year happened editor-time');
  });
});

test.each([
  [
    'timeline: { drop: [7] }',
    `2:20-2:21 error[unknown-time] no time was found in 7 | the nearest is '5 last week'; if the time that you meant is found no longer, delete this entry`,
  ],
  [
    'timeline: { drop: [5] }',
    `2:20-2:21 error[several-times] 3 times stand in 5 | write the words of the one that you mean behind it: '5 Monday', '5 Friday' or '5 last week'`,
  ],
  [
    'timeline: { drop: [5 Sunday] }',
    `2:20-2:28 error[unknown-time] no time in 5 begins with "Sunday" | write '5 Monday', '5 Friday' or '5 last week'`,
  ],
  [
    'timeline: { drop: [5.10] }',
    `2:20-2:24 error[wrong-type] a value in the field "timeline.drop" is the number 5.1 | put it between quotation marks: '5.10'`,
  ],
  [
    `${on}soonish }] }`,
    '2:60-2:67 error[unknown-time] no rule reads "soonish" as one time | write a time as a news text would, such as "Sunday night", "9.30pm on Saturday", "last week" or "8 June 2025", or a date such as 2025-06-08 or 2025-06-08T21:30; without a time zone, since it is the time where the story happened',
  ],
  [
    'timeline: { add: [{ passage: 17 the day of the fare, when: Sunday }] }',
    '2:30-2:52 error[unknown-words] "the day of the fare" does not stand in 17 | the nearest wording is "the day of the fair"',
  ],
  [
    'timeline: { add: [{ passage: 17, when: Sunday }] }',
    `2:30-2:32 error[wrong-type] the field "timeline.add.passage" is the number 17, not text | for example, timeline: {drop: [14 on Saturday], add: [{passage: 3.1 the second day, when: Sunday night}]}`,
  ],
  [
    "timeline: { add: [{ passage: '17', when: Sunday }] }",
    '2:30-2:34 error[unknown-words] which words of 17 say when? | write them behind the address, such as "17 Repairs began on"',
  ],
  [
    'timeline: { add: [{ passage: 13 the, when: Sunday }] }',
    '2:30-2:36 error[unknown-words] "the" stands several times in 13 | write more of the words around it, or the number of the sentence: 14.2',
  ],
  [
    'timeline: { add: [{ passage: 17 the day, when: Sunday }, { passage: 17 day of, when: Monday }] }',
    '2:69-2:78 error[same-time] these words are given a time twice | delete one of the two',
  ],
  [
    'timeline: { add: [{ passage: 17 the day }] }',
    '2:19-2:42 error[missing-key] the field "timeline.add.when" is missing | for example, timeline: {drop: [14 on Saturday], add: [{passage: 3.1 the second day, when: Sunday night}]}',
  ],
])('%s is answered', (yaml, expected) => {
  expect(correct(yaml).messages).toBe(`content/editorial/articles/report.md:${expected}`);
});

test.each([
  '2025-02-30',
  '31 June 2025',
  '9pm GMT',
  'Sunday (Saturday local time)',
  'Sunday or Monday',
  'every night or so',
])('%s is no time of the story', (when) => {
  expect(correct(`${on}${when} }] }`).messages).toContain('error[unknown-time] no rule reads');
});
