const readingRules = {
  'calendar-date': 'A month stands with a day.',
  century: 'A century is named by its number.',
  'clock-time': 'An hour of the clock is named.',
  'day-word': 'A word such as “today” or “yesterday” tells the day from that of the text.',
  decade: 'A decade is named by its years.',
  distance: 'A number of days, weeks or the like tells how far off a time lies, or how long it lasts.',
  month: 'A month stands without a day.',
  'named-day': 'A day or a season is named by its feast.',
  'numeric-date': 'A date stands in numbers alone.',
  'ordinal-day': 'A number gives the place of a day or a week in a row, without a date.',
  'part-of-day': 'A part of the day is named.',
  quarter: 'A quarter or a half of a year is named.',
  'recurring-weekday': 'A day of the week stands for every such day.',
  'relative-period': 'A week, a month or the like is told from the day of the text, or from one told before.',
  season: 'A season of the year is named.',
  'vague-time': 'A word such as “recently” tells a time without a date.',
  weekday: 'A day of the week is named.',
  year: 'A year stands in four digits.',
} as const;

/** The rules that read a day, with what they read: an hour or a part of the day beside it makes one time with it. */
const days = {
  'calendar-date': 'a date',
  'day-word': 'a word for a day',
  'named-day': 'a feast',
  'numeric-date': 'a date in numbers',
  weekday: 'a day of the week',
  'recurring-weekday': 'a day of every week',
} as const;

type DayRule = keyof typeof days;

export type TimeRuleName =
  keyof typeof readingRules | 'editor-time' | `${DayRule}-part` | `${DayRule}-hour` | `${DayRule}-part-hour`;

/** Why words are read as a time. */
export const timeRules = {
  ...readingRules,
  'editor-time': 'An editor said that the words tell when, and which time they mean.',
  ...Object.fromEntries(
    Object.entries(days).flatMap(([rule, day]) => [
      [`${rule}-part`, `A part of the day stands beside ${day}.`],
      [`${rule}-hour`, `An hour of the clock stands beside ${day}.`],
      [`${rule}-part-hour`, `An hour of the clock and a part of the day stand beside ${day}.`],
    ]),
  ),
} as Readonly<Record<TimeRuleName, string>>;
