/** Why a time without a calendar date is given one. All of them need the day of publication, which only an editor gives. */
export const dateRules = {
  'weekday-before': 'The weekday of what has happened is the nearest on or before the day of publication.',
  'weekday-after': 'The weekday of what is to come is the nearest on or after the day of publication.',
  'weekday-level': 'The weekday is that of publication, and the words don’t tell which side of it they mean.',
  'last-weekday': 'A “last Tuesday” is the one before publication where that lies in the week before.',
  'next-weekday': 'A “next Tuesday” is the one after publication where that lies in the week after.',
  'past-weekday': 'With “this past Tuesday” the text means the nearest before the day of publication.',
  'coming-weekday': 'With “this coming Tuesday” the text means the nearest after the day of publication.',
  'day-from-publication': 'A day such as “today”, “last night” or “two days ago” is told from the day of publication.',
  'period-from-publication':
    'A period such as “last week”, “this month” or “next year” is told from the day of publication.',
  'date-before': 'A date or month without a year, of what has happened, is the nearest up to publication.',
  'date-after': 'A date or month without a year, of what is to come, is the nearest from publication on.',
  'date-near': 'A date without a year is the nearest one where that lies within thirty days of publication.',
  'date-on-weekday': 'A weekday beside a date without a year tells which of the nearest years it is.',
  'month-of-last-year': 'A “last May” is that of the year before, where this year’s was not over at publication.',
  'month-of-next-year': 'A “next May” is that of the year after, where this year’s had begun at publication.',
  'beside-outlet-day': 'A local day is that of the outlet, or the day beside it, whichever bears its name.',
} as const satisfies Readonly<Record<string, string>>;

export type DateRuleName = keyof typeof dateRules;
