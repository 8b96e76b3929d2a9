import { explainRule } from '../../schema/rules/rules.ts';
import type { TimePrecision } from '../../schema/time-expression.ts';
import type { Story } from '../story/build-story.ts';
import { dayOfTimeValue, describeTimeOfDay, describeTimeValue } from './describe-time-value.ts';
import type { PlacedTime } from './times-in-story.ts';

/** How an entry of the timeline is put into words. */
export interface TimeInWords {
  /** "7 June 2025, evening". */
  when: string;
  /** What the words don't tell: "no hour told"; undefined where they tell the hour or the part of the day. */
  untold: string | undefined;
  /** Whether it happened, or that the text doesn't say. */
  status: string;
}

const beyondDay: ReadonlySet<TimePrecision> = new Set(['week', 'month', 'season', 'year', 'decade']);

/** When an entry was, how exactly that is told, and whether it happened. */
export function describeTimeEntry({ time, value, hours }: PlacedTime): TimeInWords {
  const { precision } = time.local ?? time;
  const day = precision === 'undated' ? undefined : describeTimeValue(dayOfTimeValue(value));
  const ofDay = hours?.[0] === 0 && hours[1] > 0 ? 'early hours' : describeTimeOfDay(value);
  const when = [day, ofDay].filter((part) => part !== undefined).join(', ');
  const untold =
    day === undefined || beyondDay.has(precision)
      ? 'no day told'
      : precision === 'day' && !hours
        ? 'no hour told'
        : undefined;
  return { when, untold, status: time.status ?? 'not told whether it happened' };
}

/** How the date of an entry was reckoned, in sentences; undefined where the words hold it, or where none is known. */
export function describeReckoning(story: Story, { article, time, reckoned }: PlacedTime): string | undefined {
  const { published } = article.facts;
  const name = story.sourceOf.get(article.id)?.name;
  if (!reckoned || published === undefined || name === undefined) return undefined;
  const day = describeTimeValue(dayOfTimeValue(published)) ?? published;
  const assumed = published.includes('T') ? '' : ', taken as the day by the outlet’s own clock';
  const rules = new Set([time.local ? time.date?.rule : undefined, reckoned.rule]);
  const why = [...rules].filter((rule) => rule !== undefined).map((rule) => explainRule('dates', rule));
  return [`Reckoned from the publication date of ${name}, ${day}${assumed}.`, ...why].join(' ');
}

/** What an editor said that the words of an entry mean; undefined where the program read them. */
export function describeToldTime({ time }: PlacedTime): string | undefined {
  if (time.rule !== 'editor-time') return undefined;
  const value = describeTimeValue(time.value) ?? describeTimeOfDay(time.value);
  return value === undefined
    ? 'The editor says that these words tell a time; no day is known.'
    : `The editor says that these words mean: ${value}.`;
}
