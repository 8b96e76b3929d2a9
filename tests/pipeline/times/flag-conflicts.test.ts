import { expect, test } from 'vitest';
import { describeTimes } from './describe-times.ts';

const BEHIND = 'Doors shut on Sunday (Saturday local time). They opened on Monday (Sunday evening local time). ';

test.each([
  ['It sank on Friday (Saturday local time).', ['!ahead, others behind']],
  ['It sank on Friday (Friday local time).', ['!level, others behind']],
  ['It sank on Friday (Thursday local time).', []],
  // Both may be Friday where a part of the day is told.
  ['It sank on Friday night (Friday morning local time).', []],
  ['It sank on Friday (Wednesday local time).', []],
  ['It sank on Friday (Saturday in Auckland).', []],
  ['It sank overnight (Friday local time).', []],
])('after local times that run a day behind: %s', (text, flags) => {
  expect(describeTimes(BEHIND + text).flatMap((time) => /![^|]*(?:behind|level|ahead)/.exec(time) ?? [])).toEqual(
    flags,
  );
});

test('a date is held against dates, past the end of a month', () => {
  const text =
    'It rained on June 8 (June 7 local time), on July 1 (June 30 local time) and on June 30 (July 1 local time).';
  expect(describeTimes(text).map((time) => time.includes('!ahead, others behind'))).toEqual([false, false, true]);
});

test('without a pattern nothing contradicts it', () => {
  const text = 'It rained on Sunday (Saturday local time) and on Friday (Saturday local time).';
  expect(describeTimes(text).join()).not.toContain('!');
});

test('the words of the local time are used as they stand', () => {
  expect(describeTimes(`${BEHIND}It sank on Friday (Saturday local time).`).at(-1)).toContain(
    'XXXX-WXX-5 day {Saturday local time = XXXX-WXX-6}',
  );
});
