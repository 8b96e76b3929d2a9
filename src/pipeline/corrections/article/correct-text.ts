import type { Article, Correction } from '../../../schema/article.ts';
import type { TimeExpression } from '../../../schema/time-expression.ts';
import { findAdded, type ReadWhen } from './add-times.ts';
import type { ArticleEdit } from './article-edit.ts';
import { checkLines } from './check-lines.ts';
import { findDropped, type TimedText } from './drop-times.ts';
import { noteCorrections } from './note-corrections.ts';

interface Tools {
  /** Gives dates to the program's times. */
  reckon: (times: TimeExpression[]) => TimeExpression[];
  readWhen: ReadWhen;
}

/**
 * What an editor says of a text's lines, which are read as that already, and of its times: those go that are to be on no
 * timeline, and those come that the editor gives; one of the program's that shares a word with an editor's gives way to it.
 */
export function correctText(
  timed: TimedText,
  edit: ArticleEdit | undefined,
  { reckon, readWhen }: Tools,
): Pick<Article, 'times' | 'corrected'> {
  if (!edit) return { times: reckon([...timed.times]) };
  const kinds = checkLines(edit, timed);
  const dropped = findDropped(timed, edit);
  const added = findAdded(timed, edit, readWhen);
  const isReplaced = ({ start, end }: TimeExpression): boolean =>
    added.some(({ time }) => time.start < end && start < time.end);
  const kept = timed.times.filter((time) => !dropped.has(time) && !isReplaced(time));
  const times = [...reckon(kept), ...added.map(({ time }) => time)].sort((a, b) => a.start - b.start);
  // To give words that were dropped another time is to correct it.
  const gone = [...dropped].filter(([time]) => !isReplaced(time));
  return noteCorrections<Pick<Article, 'times' | 'corrected'>>({ times }, [
    ...kinds.map((line): Correction => ({ line, what: 'kind' })),
    ...added.map(({ line }): Correction => ({ line, what: 'time' })),
    ...gone.map(([, line]): Correction => ({ line, what: 'no-time' })),
  ]);
}
