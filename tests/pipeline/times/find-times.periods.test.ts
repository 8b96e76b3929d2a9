import { describe, expect, test } from 'vitest';
import { describeTimes } from './describe-times.ts';

type Row = [text: string, times: string[]];

const PERIODS: Row[] = [
  ['Sales rose in the first quarter of 2022.', ['first quarter of 2022 = 2022-Q1 season happened']],
  ['third-quarter results', ['third-quarter = XXXX-Q3 season']],
  [
    'in Q3 2016 and the second half of this year',
    ['Q3 2016 = 2016-Q3 season', 'second half of this year = XXXX-H2 season'],
  ],
  ['They led in the first quarter and lost in the second half.', []],
  ['in fiscal 2016 and the school year 2021/2022', ['2016 = 2016 year', '2021/2022 = 2021 year']],
  ['during 2015-2020', ['2015-2020 = 2015 year']],
  ['2022 was a dry year.', ['2022 = 2022 year happened']],
  ['in early 2018 and the late 1970s', ['early 2018 = 2018 year', 'late 1970s = 197 decade']],
  ['the 1260s', ['1260s = 126 decade']],
  ['The 19th century saw the first of them.', ['19th century = 18 undated happened']],
  ['a nineteenth-century mill and 21st Century Farms', ['nineteenth-century = 18 undated']],
  ['from October 18-21 and 28 to 31 July', ['October 18-21 = XXXX-10-18 day', '28 to 31 July = XXXX-07-28 day']],
  ['June 8-10, 2025', ['June 8-10, 2025 = 2025-06-08 day']],
  ['Earlier in the day he spoke.', ['Earlier in the day = XXXX-XX-XX day happened']],
  ['by the end of the year; at the end of the day', ['the year = XXXX year']],
  ['within the previous 48 hours', ['the previous 48 hours = PT48H hour']],
  ['over the past years', ['the past years = PAST_REF undated past']],
  ['two weeks from now', ['two weeks from now = XXXX-WXX week P2W future']],
  ['over the last couple of weeks', ['the last couple of weeks = PAST_REF undated past']],
  ['this past weekend', ['this past weekend = P1W week -P1W past']],
  ['It stood there years ago.', ['years ago = PAST_REF undated past happened']],
  ['at half past ten and around ten to six', ['half past ten = XXXX-XX-XX hour', 'ten to six = XXXX-XX-XX hour']],
  ['from ten to six people', []],
  ['The train left at 16.30.', ['16.30 = XXXX-XX-XXT16:30 hour happened']],
  ['It rose at 4.30 a year and to 16.30 points.', []],
  ['He fled at 11 o’clock on Monday.', ['11 o’clock on Monday = XXXX-WXX-1 hour happened']],
  ['at 9.15 on Tuesday the 14th', ['9.15 on Tuesday the 14th = XXXX-WXX-2T09:15 hour']],
  ['They meet every second Tuesday.', ['Tuesday = XXXX-WXX-2 undated']],
  [
    'It was put back to the autumn; they fly in winter.',
    ['autumn = XXXX-FA season happened', 'winter = XXXX-WI season'],
  ],
  ['the fall of Kell, a spring in the hills, in spring water', []],
  ['Half of them will be gone by 2100.', ['2100 = 2100 year planned']],
  ['during Christmas week', ['Christmas week = XXXX-12-25 week']],
  ['Friday prayers, Good Friday Road and Monday Street', []],
  ['by Easter, before the weekend', ['Easter = XXXX-XX-XX day', 'the weekend = XXXX-WXX-WE week']],
];

const AHEAD: Row[] = [
  ['They decided to meet on Monday.', ['Monday = XXXX-WXX-1 day planned']],
  ['He pledged to pay by Friday.', ['Friday = XXXX-WXX-5 day announced']],
  ['She proposed a debate on 4 April.', ['4 April = XXXX-04-04 day planned']],
  ['Unions called for a strike on Friday.', ['Friday = XXXX-WXX-5 day planned']],
  ['She told the court on Friday.', ['Friday = XXXX-WXX-5 day happened']],
  ['He agreed on Monday that it was so.', ['Monday = XXXX-WXX-1 day happened']],
  ['It grew from 16 in May to 39 in June.', ['May = XXXX-05 month happened', 'June = XXXX-06 month happened']],
  ['The party campaigns for reelection in 2018 and printed leaflets.', ['2018 = 2018 year']],
  ['In a statement on Friday, the club said so.', ['Friday = XXXX-WXX-5 day happened']],
  ['On Friday the club said that it would close.', ['Friday = XXXX-WXX-5 day happened']],
  ['On Friday the club will close, he said.', ['Friday = XXXX-WXX-5 day announced']],
  ['On Friday he did not come.', ['Friday = XXXX-WXX-5 day']],
  ['Critics attacked the 2014 law.', ['2014 = 2014 year']],
  ['He voted at the Monday meeting.', ['Monday = XXXX-WXX-1 day']],
  ['They drew up the post-2020 plan.', ['2020 = 2020 year']],
  ['She has recently been seen.', ['recently = PAST_REF undated past happened']],
  ['She has not been seen recently.', ['recently = PAST_REF undated past']],
  ['The funeral is on Saturday at noon.', ['Saturday at noon = XXXX-WXX-6T12:00 hour planned']],
  ['A vote is expected on Thursday.', ['Thursday = XXXX-WXX-4 day planned']],
  ['“I’ll be back tomorrow,” he told them.', ['tomorrow = XXXX-XX-XX day P1D announced']],
  ['She spoke after her win on Monday.', ['Monday = XXXX-WXX-1 day happened']],
  ['They will meet on Monday, since he said it was late.', ['Monday = XXXX-WXX-1 day planned']],
  ['Aid came after the June 22 quake.', ['June 22 = XXXX-06-22 day']],
  ['Few won’t vote until June, and many left.', ['June = XXXX-06 month planned']],
  ['They wore masks while sailing in 2006.', ['2006 = 2006 year happened']],
  ['A plane will bring the injured home on Tuesday.', ['Tuesday = XXXX-WXX-2 day planned']],
  ['The pool will shut from April.', ['April = XXXX-04 month planned']],
  ['You will know that on Sunday the board resigned.', ['Sunday = XXXX-WXX-7 day happened']],
  ['She said so on This Week and on Kell News Sunday.', []],
  ['They met every Friday.', ['Friday = XXXX-WXX-5 undated']],
];

describe('periods and what is said of them', () => {
  test.each(PERIODS)('periods: %s', (text, expected) => {
    expect(describeTimes(text)).toEqual(expected);
  });
  test.each(AHEAD)('what the clause says: %s', (text, expected) => {
    expect(describeTimes(text)).toEqual(expected);
  });
});
