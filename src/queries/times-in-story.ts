import type { TimeExpression } from '../schema/time-expression.ts';
import type { Story } from './build-story.ts';
import { compareCodeUnits } from './compare-names.ts';
import { dayOfTimeValue, describeTimeValue } from './describe-time-value.ts';
import { sentenceNumberAt } from './find-at-offset.ts';
import type { Passage } from './find-passage.ts';
import { idOfFinding } from './id-of-finding.ts';
import { sliceBlock } from './slice-block.ts';

/** Words that say when, with their sentence. */
export interface PlacedTime extends Passage {
  /** The fragment under which a page lists it: `time-a-314`, by the letter of the source and the place in its text. */
  id: string;
  time: TimeExpression;
  words: string;
  /** The value where the story happened; the outlet's own where the text gives no other. */
  value: string;
}

/** The entries of one day, month or year, or of one weekday to which no date is known. */
export interface TimeGroup {
  heading: string;
  entries: PlacedTime[];
}

/** What happened when. */
export interface Timeline {
  /** With a calendar date, in its order. */
  dated: TimeGroup[];
  /** With a weekday, or a day of a year that is not told: from Monday to Sunday, which is not the order of what happened. */
  yearless: TimeGroup[];
  /** Without a place in the order. */
  undated: PlacedTime[];
}

/** So many entries of one day are listed; of the rest only the number is given. */
export const LISTED = 60;

const CALENDAR = /^\d{4}/;

/** Every time that the sources give, by the day on which it was where the story happened. */
export function timesInStory(story: Story): Timeline {
  const placed = [...story.blocksOf.values()].flat().flatMap(({ article, block, times }) =>
    times.map((time): PlacedTime => {
      const sentence = sentenceNumberAt(block, time.start);
      const span = block.sentences[sentence - 1] ?? block;
      const ref = { article: article.id, line: block.line, sentence };
      return {
        id: idOfFinding(story, 'time', article.id, time.start),
        time,
        words: sliceBlock(block, time),
        value: time.local?.value ?? time.value,
        article,
        block,
        ref,
        span,
      };
    }),
  );
  const isUndated = ({ time, value }: PlacedTime): boolean =>
    (time.local?.precision ?? time.precision) === 'undated' || describeTimeValue(dayOfTimeValue(value)) === undefined;
  const byDay = [...Map.groupBy(placed, (entry) => (isUndated(entry) ? '' : dayOfTimeValue(entry.value)))]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([day, entries]) => ({ day, heading: describeTimeValue(day) ?? '', entries }));
  return {
    dated: byDay.filter(({ day }) => CALENDAR.test(day)),
    yearless: byDay.filter(({ day }) => day !== '' && !CALENDAR.test(day)),
    undated: byDay.filter(({ day }) => day === '').flatMap(({ entries }) => entries),
  };
}
