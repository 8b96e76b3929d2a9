import { foldTypography } from '../../../markdown/fold-typography.ts';
import { reportError, type Problem } from '../../../markdown/report-problem.ts';
import type { Span } from '../../../schema/span.ts';
import type { TimeExpression } from '../../../schema/time-expression.ts';
import type { ArticleEdit } from './article-edit.ts';
import { findPassage, type AddressedText, type FoundPassage } from './find-passage.ts';
import { listChoices } from './list-choices.ts';

/** A text in which times were found. */
export interface TimedText extends AddressedText {
  text: string;
  times: readonly TimeExpression[];
}

/** The times that an editor wants on no timeline, with their lines. One that is not there is left on the file as an error. */
export function findDropped(timed: TimedText, { data, file, placeOf }: ArticleEdit): Map<TimeExpression, number> {
  const dropped = new Map<TimeExpression, number>();
  for (const [index, written] of (data.timeline?.drop ?? []).entries()) {
    const found = findPassage(String(written), timed);
    const time = 'rule' in found ? found : chooseTime(found, timed);
    if ('reason' in time) reportError(file, { ...time, place: placeOf(['timeline', 'drop', index]) });
    else if (!('rule' in found)) dropped.set(time, found.block.line);
  }
  return dropped;
}

function chooseTime({ span, address, words }: FoundPassage, timed: TimedText): TimeExpression | Problem {
  const here = timed.times.filter(({ start }) => start >= span.start && start < span.end);
  const choices = (times: readonly TimeExpression[]): string =>
    listChoices(
      address,
      times.map((time) => wordsOfTime(timed.text, time)),
    );
  const wanted = foldTypography(words ?? '');
  const meant = here.filter((time) => foldTypography(wordsOfTime(timed.text, time)).startsWith(wanted));
  const [only, another] = meant;
  if (only && !another) return only;
  if (only) {
    return {
      rule: 'several-times',
      reason: `${String(meant.length)} times stand in ${address}${words === undefined ? '' : ` that begin with "${words}"`}`,
      hint: `write the words of the one that you mean behind it: ${choices(meant)}`,
    };
  }
  if (here.length > 0) {
    const reason = `no time in ${address} begins with "${words ?? ''}"`;
    return { rule: 'unknown-time', reason, hint: `write ${choices(here)}` };
  }
  const reason = `no time was found in ${address}`;
  return { rule: 'unknown-time', reason, hint: describeNearest(span, timed) };
}

/** The time that stands nearest to a passage, as what to write for it. */
function describeNearest({ start: at }: Span, { text, times, blocks }: TimedText): string {
  const distance = ({ start }: TimeExpression): number => Math.abs(start - at);
  const [nearest] = times.toSorted((a, b) => distance(a) - distance(b));
  const line = blocks.find(({ start, end }) => nearest && start <= nearest.start && nearest.start < end)?.line;
  if (!nearest || line === undefined) return 'no time is left in this text: delete this entry';
  return `the nearest is ${listChoices(String(line), [wordsOfTime(text, nearest)])}; if the time that you meant is found no longer, delete this entry`;
}

function wordsOfTime(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
