const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const parts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

const DATE = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const WEEKDAY = /^XXXX-WXX-([1-7])$/;

/** The day of a TIMEX3 value, without the time: the key under which entries of one day stand together. */
export function dayOfTimeValue(value: string): string {
  return value.split('T', 1)[0] ?? value;
}

/**
 * A TIMEX3 value in plain words: "7 June 2025, evening", "7 June", "Saturday, night". Undefined where it has another form
 * or gives no day, month or year.
 */
export function describeTimeValue(value: string): string | undefined {
  const day = describeDay(dayOfTimeValue(value));
  const time = value.slice(dayOfTimeValue(value).length + 1);
  return day === undefined || time === '' ? day : `${day}, ${parts[time] ?? time}`;
}

function describeDay(day: string): string | undefined {
  const weekday = WEEKDAY.exec(day);
  if (weekday) return weekdays[Number(weekday[1]) - 1];
  const date = DATE.exec(day);
  if (!date) return undefined;
  const [, year, month, dayOfMonth] = date;
  const known = [
    dayOfMonth === undefined || dayOfMonth === 'XX' ? undefined : String(Number(dayOfMonth)),
    month === undefined ? undefined : months[Number(month) - 1],
    year === 'XXXX' ? undefined : year,
  ].filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(' ');
}
