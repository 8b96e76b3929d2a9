import { reportError, type Problem } from '../../../markdown/report-problem.ts';
import { findNearestWording } from '../../../markdown/verify-quotation.ts';
import type { Span } from '../../../schema/span.ts';
import type { TimeExpression } from '../../../schema/time-expression.ts';
import type { ArticleEdit } from './article-edit.ts';
import type { TimedText } from './drop-times.ts';
import { findPassage, shorten, type FoundPassage } from './find-passage.ts';
import { matchWords } from './match-words.ts';

/** Reads the time that an editor gives for words of the text; undefined where no rule reads it. */
export type ReadWhen = (when: string, words: Span) => TimeExpression | undefined;

/** Words of a text that an editor says tell a time, in the order of the text. What can't be read is left on the file as an error. */
export function findAdded(timed: TimedText, { data, file, placeOf }: ArticleEdit, readWhen: ReadWhen): AddedTime[] {
  const added: AddedTime[] = [];
  for (const [index, { passage, when }] of (data.timeline?.add ?? []).entries()) {
    const report = (field: 'passage' | 'when', problem: Problem): void => {
      reportError(file, { ...problem, place: placeOf(['timeline', 'add', index, field]) });
    };
    const found = findPassage(passage, timed);
    const span = 'rule' in found ? found : findWords(found, timed.text);
    if ('rule' in span) report('passage', span);
    const time = readWhen(String(when), 'rule' in span ? { start: 0, end: 0 } : span);
    if (!time) report('when', explainWhen(String(when)));
    if ('rule' in found || 'rule' in span || !time) continue;
    const other = added.find(({ time: { start, end } }) => start < span.end && span.start < end);
    if (other) {
      const reason = `these words are given a time twice`;
      report('passage', { rule: 'same-time', reason, hint: 'delete one of the two' });
    } else added.push({ line: found.block.line, time });
  }
  return added.sort((a, b) => a.time.start - b.time.start);
}

/** A time that is there because an editor says so, and its line. */
export interface AddedTime {
  line: number;
  time: TimeExpression;
}

function findWords({ span, address, words }: FoundPassage, text: string): Span | Problem {
  const rule = 'unknown-words';
  const passage = text.slice(span.start, span.end);
  if (words === undefined) {
    const hint = `write them behind the address, such as "${address} ${shorten(passage.split(/\s+/).slice(0, 3).join(' '))}"`;
    return { rule, reason: `which words of ${address} say when?`, hint };
  }
  const [only, another] = matchWords(text, span, words);
  if (only && !another) return only;
  if (only) {
    const reason = `"${words}" stands several times in ${address}`;
    return { rule, reason, hint: 'write more of the words around it, or the number of the sentence: 14.2' };
  }
  const near = findNearestWording(words, [passage]);
  const hint = near
    ? `the nearest wording is "${near.wording}"`
    : `the words have to stand there as you write them: "${shorten(passage)}"`;
  return { rule, reason: `"${words}" does not stand in ${address}`, hint };
}

function explainWhen(when: string): Problem {
  return {
    rule: 'unknown-time',
    reason: `no rule reads "${when}" as one time`,
    hint: 'write a time as a news text would, such as "Sunday night", "9.30pm on Saturday", "last week" or "8 June 2025", or a date such as 2025-06-08 or 2025-06-08T21:30; without a time zone, since it is the time where the story happened',
  };
}
