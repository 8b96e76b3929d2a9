import { expect, it, test } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import {
  describeReckoning,
  describeTimeEntry,
  describeToldTime,
} from '../../../src/queries/times/describe-time-entry.ts';
import { timesInStory } from '../../../src/queries/times/times-in-story.ts';
import { dateRules } from '../../../src/schema/rules/date-rules.ts';
import type { TimeExpression } from '../../../src/schema/time-expression.ts';
import { articleOf } from '../story-of.ts';

function place(
  words: string,
  time: Omit<TimeExpression, 'start' | 'end' | 'rule'> & { rule?: string },
  published?: string,
) {
  const facts = { label: 'Report K', ...(published !== undefined && { published }) };
  const times = [{ start: 0, end: words.length, rule: '', ...time }];
  const story = buildStory([articleOf('t', [words], { times, facts })], []);
  const { undated, ...groups } = timesInStory(story);
  const [entry] = [...undated, ...Object.values(groups).flatMap((list) => list.flatMap(({ entries }) => entries))];
  if (!entry) throw new Error('one time');
  return { story, entry };
}

test.each([
  ['on 7 June', { value: '2025-06-07', precision: 'day' }, '7 June 2025 | no hour told'],
  ['that evening', { value: '2025-06-07TEV', precision: 'part-of-day' }, '7 June 2025, evening | '],
  ['in the early hours', { value: '2025-06-07TMO', precision: 'part-of-day' }, '7 June 2025, early hours | '],
  ['early on 7 June', { value: '2025-06-07', precision: 'part-of-day' }, '7 June 2025 | '],
  ['at 9', { value: 'XXXX-WXX-6T09:00', precision: 'hour' }, 'Saturday, 09:00 | '],
  ['in June', { value: '2025-06', precision: 'month' }, 'June 2025 | no day told'],
  ['overnight', { value: 'XXXX-XX-XXTNI', precision: 'part-of-day' }, 'night | no day told'],
  ['on Sundays', { value: 'XXXX-WXX-7', precision: 'undated' }, ' | no day told'],
  ['recently', { value: 'PAST_REF', precision: 'undated' }, ' | no day told'],
] as const)('%s', (words, time, expected) => {
  const { when, untold } = describeTimeEntry(place(words, time).entry);
  expect(`${when} | ${untold ?? ''}`).toBe(expected);
});

test.each([
  ['happened', 'happened'],
  ['planned', 'planned'],
  [undefined, 'not told whether it happened'],
] as const)('the status %s is %s', (status, words) => {
  const { entry } = place('Monday', { value: 'XXXX-WXX-1', precision: 'day', ...(status && { status }) });
  expect(describeTimeEntry(entry).status).toBe(words);
});

const date = { value: '2025-06-02', rule: 'weekday-before' };

it('says what a date was reckoned from, by which rules, and what was assumed', () => {
  const local = {
    start: 7,
    end: 13,
    value: 'XXXX-WXX-7',
    precision: 'day',
    date: { value: '2025-06-01', rule: 'beside-outlet-day' },
  } as const;
  const { story, entry } = place(
    'Monday (Sunday)',
    { value: 'XXXX-WXX-1', precision: 'day', date, local },
    '2025-06-04',
  );
  expect(describeReckoning(story, entry)).toBe(
    'Reckoned from the publication date of Report K, 4 June 2025, taken as the day by the outlet’s own clock. ' +
      `${dateRules['weekday-before']} ${dateRules['beside-outlet-day']}`,
  );
});

it('assumes nothing where the editor gave the hour and its clock', () => {
  const { story, entry } = place('Monday', { value: 'XXXX-WXX-1', precision: 'day', date }, '2025-06-04T09:00+10:00');
  expect(describeReckoning(story, entry)).toMatch(/^Reckoned from the publication date of Report K, 4 June 2025\. /);
});

it('says nothing where the words hold the date', () => {
  const { story, entry } = place('2 June 2025', { value: '2025-06-02', precision: 'day' }, '2025-06-04');
  expect(describeReckoning(story, entry)).toBeUndefined();
});

test.each([
  [
    { value: '2025-06-07TEV', precision: 'part-of-day' },
    'The editor says that these words mean: 7 June 2025, evening.',
  ],
  [{ value: 'XXXX-XX-XXTNI', precision: 'part-of-day' }, 'The editor says that these words mean: night.'],
  [{ value: 'PAST_REF', precision: 'undated' }, 'The editor says that these words tell a time; no day is known.'],
] as const)('says what an editor means by words: %o', (time, expected) => {
  expect(describeToldTime(place('the second day', { ...time, rule: 'editor-time' }).entry)).toBe(expected);
  expect(describeToldTime(place('the second day', time).entry)).toBeUndefined();
});
