/** Months by their number, with the short forms that stand before a day or a year. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((name, at): [string, number] => [name, at + 1]),
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Months that are first names, surnames or other words as well. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set('march april may june august jan mar jun dec'.split(' '));

/** Days of the week as ISO 8601 numbers them. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, at) => [name, at + 1]),
);

/** Short forms, which count only beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Parts of the day by their TIMEX3 codes. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['teatime', 'AF'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['evening', 'EV'],
  ['nightfall', 'NI'],
  ['night', 'NI'],
  ['overnight', 'NI'],
]);

/** Hours with a name. */
export const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '24:00'],
]);

/** TIMEX3 codes of the seasons. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Days with a name, and their month and day where these are fixed. */
export const NAMED_DAYS: ReadonlyMap<string, string> = new Map([
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['christmas', '12-25'],
  ['boxing day', '12-26'],
  ["new year ' s eve", '12-31'],
  ["new year 's eve", '12-31'],
  ['new year ’s eve', '12-31'],
  ["new year 's day", '01-01'],
  ['new year ’s day', '01-01'],
  ["valentine 's day", '02-14'],
  ['valentine ’s day', '02-14'],
  ['may day', '05-01'],
  ['juneteenth', '06-19'],
  ['canada day', '07-01'],
  ['bastille day', '07-14'],
  ['halloween', '10-31'],
  ['bonfire night', '11-05'],
  ['veterans day', '11-11'],
  ['remembrance day', '11-11'],
  ['anzac day', '04-25'],
  ['good friday', 'XX-XX'],
  ['easter sunday', 'XX-XX'],
  ['easter monday', 'XX-XX'],
  ['thanksgiving', 'XX-XX'],
  ['memorial day', 'XX-XX'],
  ['labor day', 'XX-XX'],
  ['labour day', 'XX-XX'],
  ['election day', 'XX-XX'],
  ['inauguration day', 'XX-XX'],
  ['easter', 'XX-XX'],
  ['independence day', 'XX-XX'],
  ['fourth of july', '07-04'],
  ["mother 's day", 'XX-XX'],
  ['mother ’s day', 'XX-XX'],
  ["father 's day", 'XX-XX'],
  ['father ’s day', 'XX-XX'],
  ['new year', '01-01'],
  ['maundy thursday', 'XX-XX'],
  ['shrove tuesday', 'XX-XX'],
  ['pancake day', 'XX-XX'],
  ['mardi gras', 'XX-XX'],
  ['lunar new year', 'XX-XX'],
  ['chinese new year', 'XX-XX'],
  ['columbus day', 'XX-XX'],
  ['australia day', '01-26'],
  ['ash wednesday', 'XX-XX'],
  ['palm sunday', 'XX-XX'],
]);
