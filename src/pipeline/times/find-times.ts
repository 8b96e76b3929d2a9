import type { TimeExpression } from '../../schema/time-expression.ts';
import type { SegmentedText } from '../segment/segment.ts';
import type { Token } from '../text/tokenize.ts';
import { attachLocalTimes, type PairedReading } from './attach-local-time.ts';
import { findTimeStatus } from './find-time-status.ts';
import { flagConflicts } from './flag-conflicts.ts';
import { groupRules } from '../text/group-rules.ts';
import { joinReadings } from './join-readings.ts';
import { listSentences } from '../text/list-sentences.ts';
import { readZone } from './read-zone.ts';
import { CALENDAR_DATE_BEGINS, readCalendarDate } from './rules/read-calendar-date.ts';
import { CENTURY_BEGINS, readCentury } from './rules/read-century.ts';
import { CLOCK_TIME_BEGINS, readClockTime } from './rules/read-clock-time.ts';
import { DAY_WORD_BEGINS, readDayWord } from './rules/read-day-word.ts';
import { DISTANCE_BEGINS, readDistance } from './rules/read-distance.ts';
import { MONTH_BEGINS, readMonthName } from './rules/read-month.ts';
import { NAMED_DAY_BEGINS, readNamedDay } from './rules/read-named-day.ts';
import { NUMERIC_DATE_BEGINS, readNumericDate } from './rules/read-numeric-date.ts';
import { ORDINAL_DAY_BEGINS, readOrdinalDay } from './rules/read-ordinal-day.ts';
import { PART_OF_DAY_BEGINS, readPartOfDay } from './rules/read-part-of-day.ts';
import { QUARTER_BEGINS, readQuarter } from './rules/read-quarter.ts';
import { readRelativePeriod, RELATIVE_PERIOD_BEGINS } from './rules/read-relative-period.ts';
import { readWeekday, WEEKDAY_BEGINS } from './rules/read-weekday.ts';
import { DECADE_BEGINS, readDecade, readYearNumber, YEAR_BEGINS } from './rules/read-year.ts';
import { formatTimeValue, type TimeReading, type TimeRule } from './time-reading.ts';

/**
 * What takes in most words comes first: a date would be a weekday and a loose number, "last night" a part of the day,
 * "early March" a month; a bare year is what no date has used.
 */
export const TIME_RULES: readonly TimeRule[] = [
  { begins: QUARTER_BEGINS, read: readQuarter },
  { begins: CENTURY_BEGINS, read: readCentury },
  { begins: NUMERIC_DATE_BEGINS, read: readNumericDate },
  { begins: CALENDAR_DATE_BEGINS, read: readCalendarDate },
  { begins: NAMED_DAY_BEGINS, read: readNamedDay },
  { begins: MONTH_BEGINS, read: readMonthName },
  { begins: WEEKDAY_BEGINS, read: readWeekday },
  { begins: CLOCK_TIME_BEGINS, read: readClockTime },
  { begins: DAY_WORD_BEGINS, read: readDayWord },
  { begins: DISTANCE_BEGINS, read: readDistance },
  { begins: ORDINAL_DAY_BEGINS, read: readOrdinalDay },
  { begins: RELATIVE_PERIOD_BEGINS, read: readRelativePeriod },
  { begins: PART_OF_DAY_BEGINS, read: readPartOfDay },
  { begins: DECADE_BEGINS, read: readDecade },
  { begins: YEAR_BEGINS, read: readYearNumber },
];
const rulesFrom = groupRules(TIME_RULES);

/**
 * Finds the words that say when. Values are TIMEX3 as far as the words go; no date is reckoned. Spans are UTF-16 code units
 * into `text.text`. In the order of the text; two never overlap.
 *
 * Written by hand: chrono and its like reckon every weekday into a date from a clock, which would be a date that the text
 * does not give.
 */
export function findTimes(text: SegmentedText): TimeExpression[] {
  const captions = new Set(
    text.blocks.flatMap(({ kind, sentences }) => (kind === 'caption' ? sentences.map(({ start }) => start) : [])),
  );
  const times = listSentences(text).flatMap(({ start, tokens }) => {
    const readings = joinReadings(tokens, readTimes(tokens));
    if (readings.length === 0) return [];
    return attachLocalTimes(tokens, readings).flatMap((paired) =>
      makeTimeExpression(tokens, paired, captions.has(start)),
    );
  });
  return flagConflicts(text.text, times);
}

function readTimes(tokens: readonly Token[]): TimeReading[] {
  const readings: TimeReading[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const reading = readTime(tokens, at);
    if (!reading) continue;
    const zoned = readZone(tokens, reading);
    readings.push(zoned);
    at = zoned.last;
  }
  return readings;
}

function readTime(tokens: readonly Token[], at: number): TimeReading | undefined {
  const token = tokens[at];
  const rules = token && rulesFrom(token);
  if (!rules) return undefined;
  for (const rule of rules) {
    const reading = rule.read(tokens, at);
    if (reading) return reading;
  }
  return undefined;
}

function makeTimeExpression(
  tokens: readonly Token[],
  { reading, local, last }: PairedReading,
  shown: boolean,
): TimeExpression[] {
  const span = spanOf(tokens, reading.first, last);
  const localSpan = local && spanOf(tokens, local.first, local.last);
  if (!span) return [];
  const { precision, zone, offset, direction, rule } = reading;
  const told =
    rule === 'recurring-weekday'
      ? undefined
      : (findTimeStatus(tokens, reading.first, last, direction) ?? (shown ? judgeCaption(tokens, reading) : undefined));
  const status = agrees(told, reading) ? told : undefined;
  return [
    {
      ...span,
      value: formatTimeValue(reading),
      precision,
      ...(local && localSpan && { local: { ...localSpan, value: formatTimeValue(local), precision: local.precision } }),
      ...(zone !== undefined && { zone }),
      ...(offset !== undefined && { offset }),
      ...(direction && { direction }),
      ...(status && { status }),
      rule,
    },
  ];
}

/** "Roe leaves the court on Monday": a picture was taken, whatever the tense of its caption. */
function judgeCaption(tokens: readonly Token[], { first, precision }: TimeReading): TimeExpression['status'] {
  const taken =
    /^(?:on|,|early|late|morning|afternoon)$/.test(tokens[first - 1]?.text ?? '') && precision !== 'undated';
  return taken ? 'happened' : undefined;
}

/** Next week nothing has happened; what is planned for last week was understood wrongly. */
function agrees(status: TimeExpression['status'], { direction, offset }: TimeReading): boolean {
  const past = direction === 'past' || offset?.startsWith('-P') === true;
  const future = direction === 'future' || (offset !== undefined && /^P(?!T?0)/.test(offset));
  return status === 'happened' ? !future : status === 'announced' || status === 'planned' ? !past : true;
}

function spanOf(tokens: readonly Token[], first: number, last: number): { start: number; end: number } | undefined {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
