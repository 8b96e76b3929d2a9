import type { Span } from '../../schema/span.ts';
import type { Stance } from '../../schema/stance.ts';
import type { Statement } from './statement.ts';

const OTHER_SPACE = /\s\s|[^\S ]/;

/**
 * Lets `find` read a statement that has one space wherever the text breaks a line or leaves more room, so that no rule has
 * to think of them. The stances have the offsets of the text as it is.
 */
export function findInFolded(statement: Statement, find: (statement: Statement) => Stance[]): Stance[] {
  const { text, start, mentions } = statement;
  if (!OTHER_SPACE.test(text)) return find(statement);

  const places = new Int32Array(text.length + 1);
  const origins = new Int32Array(text.length + 1);
  let folded = '';
  for (const { 0: run, index } of text.matchAll(/\S+|\s+/g)) {
    const isSpace = run.trim() === '';
    for (let at = 0; at < run.length; at += 1) {
      places[index + at] = folded.length + (isSpace ? 0 : at);
      if (at === 0 || !isSpace) origins[folded.length + at] = index + at;
    }
    folded += isSpace ? ' ' : run;
  }
  places[text.length] = folded.length;

  const fold = (offset: number): number => start + (places[offset - start] ?? 0);
  const unfold = (span: Span): Span => ({
    start: start + (origins[span.start - start] ?? 0),
    end: start + (origins[span.end - 1 - start] ?? 0) + 1,
  });
  const own = mentions.map((mention) => ({ ...mention, start: fold(mention.start), end: fold(mention.end) }));
  return find({ start, end: start + folded.length, text: folded, mentions: own }).map((stance) => ({
    ...stance,
    ...unfold(stance),
    ...(stance.source && { source: unfold(stance.source) }),
    ...(stance.claim && { claim: unfold(stance.claim) }),
    ...(stance.target && { target: unfold(stance.target) }),
  }));
}
