import type { TimeExpression } from '../../schema/time-expression.ts';
import type { Surroundings } from './read-surroundings.ts';

/** A plan that is told as past: "said it would close on Friday" may stand in a report of Saturday. */
const TOLD_AS_PAST = /\b(?:would|could|might|had|was|were|did)\b/i;
const STILL_AHEAD =
  /\b(?:will|shall|is|are|has|have|may|must|plans?|intends?|expects?|aims?)\b|\bwon['’]t\b|['’](?:ll|re)\b/i;
const TIMETABLE =
  /\b(?:begins?|starts?|opens|reopens|closes|ends|expires?|resumes?|concludes|runs|launches|takes? effect)\b/i;

/** On which side of the day of publication something lies that the text tells with this status. */
export function tellSide(
  status: TimeExpression['status'],
  { before, after }: Pick<Surroundings, 'before' | 'after'>,
): 'before' | 'after' | undefined {
  if (status === 'happened') return 'before';
  if (status !== 'announced' && status !== 'planned') return undefined;
  const words = `${before} ${after}`;
  if (TOLD_AS_PAST.test(words)) return /\bwill\b|['’]ll\b|\bwon['’]t\b/i.test(words) ? 'after' : undefined;
  return STILL_AHEAD.test(words) || TIMETABLE.test(words) ? 'after' : undefined;
}
