import { expect, it } from 'vitest';
import {
  dayOfTimeValue,
  describeTimeOfDay,
  describeTimeValue,
  weekdayOfTimeValue,
} from '../../../src/queries/times/describe-time-value.ts';

it.each([
  ['2025-06-07', '7 June 2025'],
  ['2025-06', 'June 2025'],
  ['2025', '2025'],
  ['2025-06-07TEV', '7 June 2025, evening'],
  ['2025-06-07T21:30', '7 June 2025, 21:30'],
  ['XXXX-06-07', '7 June'],
  ['XXXX-WXX-6', 'Saturday'],
  ['XXXX-WXX-6TNI', 'Saturday, night'],
  ['XXXX-XX-XXTNI', undefined],
  ['PAST_REF', undefined],
  ['P2D', undefined],
  ['PT24H', undefined],
  ['199', 'the 1990s'],
  ['2020-SU', 'summer 2020'],
  ['XXXX-WI', 'winter'],
  ['2022-Q1', 'first quarter of 2022'],
  ['XXXX-H2', 'second half'],
  ['2025-W23', 'the week from 2 June 2025'],
  ['XXXX-WXX', undefined],
])('%s is %s', (value, words) => {
  expect(describeTimeValue(value)).toBe(words);
});

it('drops the time of a value', () => {
  expect(dayOfTimeValue('XXXX-WXX-6TNI')).toBe('XXXX-WXX-6');
});

it.each([
  ['2025-06-07TNI', 'Saturday'],
  ['1969-12-28', 'Sunday'],
  ['2025-06', undefined],
  ['XXXX-06-07', undefined],
])('%s is a %s', (value, weekday) => {
  expect(weekdayOfTimeValue(value)).toBe(weekday);
});

it.each([
  ['2025-06-07T21:30', '21:30'],
  ['XXXX-XX-XXTNI', 'night'],
  ['2025-06-07', undefined],
  ['PAST_REF', undefined],
])('the time of the day of %s is %s', (value, time) => {
  expect(describeTimeOfDay(value)).toBe(time);
});
