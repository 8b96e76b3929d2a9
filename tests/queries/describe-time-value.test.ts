import { expect, it } from 'vitest';
import { dayOfTimeValue, describeTimeValue } from '../../src/queries/describe-time-value.ts';

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
])('%s is %s', (value, words) => {
  expect(describeTimeValue(value)).toBe(words);
});

it('drops the time of a value', () => {
  expect(dayOfTimeValue('XXXX-WXX-6TNI')).toBe('XXXX-WXX-6');
});
