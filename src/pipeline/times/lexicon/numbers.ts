/** Numbers as they stand before days, weeks and years. "a" and "an" are one; vague ones have no value. */
export const COUNTS: ReadonlyMap<string, number | undefined> = new Map<string, number | undefined>([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ['a', 1],
  ['an', 1],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['several', undefined],
  ['some', undefined],
  ['few', undefined],
  ['many', undefined],
  ['couple', undefined],
]);

export const ORDINALS: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  ).split(' '),
);

/** Units of time: the letter of an ISO 8601 duration, the precision and the TIMEX3 value of one that is not dated. */
export const UNITS_OF_TIME = {
  second: { duration: 'TS', precision: 'hour', value: 'XXXX-XX-XX' },
  minute: { duration: 'TM', precision: 'hour', value: 'XXXX-XX-XX' },
  hour: { duration: 'TH', precision: 'hour', value: 'XXXX-XX-XX' },
  day: { duration: 'D', precision: 'day', value: 'XXXX-XX-XX' },
  night: { duration: 'D', precision: 'part-of-day', value: 'XXXX-XX-XXTNI' },
  evening: { duration: 'D', precision: 'part-of-day', value: 'XXXX-XX-XXTEV' },
  afternoon: { duration: 'D', precision: 'part-of-day', value: 'XXXX-XX-XXTAF' },
  morning: { duration: 'D', precision: 'part-of-day', value: 'XXXX-XX-XXTMO' },
  weekend: { duration: 'W', precision: 'week', value: 'XXXX-WXX-WE' },
  week: { duration: 'W', precision: 'week', value: 'XXXX-WXX' },
  fortnight: { duration: 'F', precision: 'week', value: 'XXXX-WXX' },
  month: { duration: 'M', precision: 'month', value: 'XXXX-XX' },
  quarter: { duration: 'Q', precision: 'season', value: 'XXXX-QX' },
  year: { duration: 'Y', precision: 'year', value: 'XXXX' },
  decade: { duration: 'E', precision: 'decade', value: 'XXX' },
  century: { duration: 'C', precision: 'undated', value: 'XX' },
} as const;
