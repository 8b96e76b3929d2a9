import type { BlockKind } from '../../schema/block.ts';
import type { BlockRuleName } from '../../schema/rules/block-rules.ts';
import type { Span } from '../../schema/span.ts';
import type { FilledLine } from '../text/list-filled-lines.ts';
import { hasAtMost } from './lines/has-at-most.ts';
import { isByline } from './lines/is-byline.ts';
import { isCaption } from './lines/is-caption.ts';
import { isHeading } from './lines/is-heading.ts';
import { isNotice } from './lines/is-notice.ts';
import { findTrailingCredit } from './lines/find-trailing-credit.ts';
import { isTranscript, isTranscriptLine } from './lines/is-transcript.ts';
import { readCredit } from './lines/read-credit.ts';

/** A line of the seed without the white space around it. */
export type Line = FilledLine;

export interface ClassifiedLine extends Line {
  kind: BlockKind;
  rule: BlockRuleName;
  credit?: Span;
}

/** What an editor says of lines, by their 1-based numbers; of a wrapped paragraph it is the number of its first line. */
export type KindsOfLines = ReadonlyMap<number, BlockKind>;

/** A picture's caption is not longer than this, in words, where nothing but an agency's name under it tells. */
const LONGEST_CAPTION = 60;

/**
 * Says what each line is. The rules are tried in order, since each leaves less to the next: a credit is known by its
 * words, a caption by the credit that follows or ends it, a heading by being short and not ending like a sentence. What an
 * editor `told` of a line holds, and for its neighbours too.
 */
export function classifyLines(lines: readonly Line[], told: KindsOfLines = new Map()): ClassifiedLine[] {
  const credits = lines.map(({ line }, at) => readToldCredit(told.get(line)) ?? readCreditAt(lines, at));
  const transcript = isTranscript(lines);
  return lines.map((line, at): ClassifiedLine => {
    const { text } = line;
    const kind = told.get(line.line);
    if (kind !== undefined) return { ...line, kind, rule: 'editor-kind', ...(kind === 'caption' && creditOf(line)) };
    if (line.mark === 'heading') return { ...line, kind: 'heading', rule: 'marked-heading' };
    if (credits[at] === 'byline') return { ...line, kind: 'byline', rule: 'agency-line' };
    if (credits[at] !== undefined) return { ...line, kind: 'credit', rule: 'credit-line' };
    const trailing = creditOf(line);
    if (trailing) return { ...line, kind: 'caption', rule: 'trailing-credit', ...trailing };
    const next = lines[at + 1];
    const isNext = next?.line === line.line + 1;
    if (isNext && isCaptioned(credits[at + 1], line, next)) return { ...line, kind: 'caption', rule: 'before-credit' };
    if (isNotice(text)) return { ...line, kind: 'notice', rule: 'notice' };
    if (isByline(text)) return { ...line, kind: 'byline', rule: 'byline' };
    if (isCaption(text)) return { ...line, kind: 'caption', rule: 'caption-words' };
    if (transcript && isTranscriptLine(text)) return { ...line, kind: 'paragraph', rule: 'transcript-line' };
    if (line.mark === 'item') return { ...line, kind: 'paragraph', rule: 'paragraph' };
    const above = lines[at - 1];
    const around = {
      text,
      above: above?.line === line.line - 1 ? above.text : undefined,
      below: isNext ? next.text : undefined,
      before: above?.text,
      after: next?.text,
    };
    if (isHeading(around)) return { ...line, kind: 'heading', rule: 'short-line' };
    return { ...line, kind: 'paragraph', rule: 'paragraph' };
  });
}

type CreditLine = 'labelled' | 'agency' | 'byline' | 'none' | undefined;

/** An agency's name alone, with a line left free over it, signs the text: under the headline or under the last paragraph. */
function readCreditAt(lines: readonly Line[], at: number): CreditLine {
  if (at === 0) return undefined;
  const line = lines[at];
  const credit = line && readCredit(line.text);
  if (credit !== 'agency' || lines[at - 1]?.line === (line?.line ?? 0) - 1) return credit;
  return at === 1 || at === lines.length - 1 ? 'byline' : credit;
}

/** What an editor calls a credit has its caption above it as any other has; what is called something else is none. */
function readToldCredit(kind: BlockKind | undefined): CreditLine {
  if (kind === undefined) return undefined;
  return kind === 'credit' ? 'agency' : 'none';
}

function creditOf({ text, start, end }: Line): { credit: Span } | undefined {
  const trailing = findTrailingCredit(text);
  return trailing === undefined ? undefined : { credit: { start: start + trailing, end } };
}

function isCaptioned(credit: CreditLine, line: Line, next: Line): boolean {
  if (credit !== 'labelled' && credit !== 'agency') return false;
  // "Image source, Getty Images" stands above the caption.
  if (/^\S+ (?:source|copyright)\b/i.test(next.text)) return false;
  return credit === 'labelled' || hasAtMost(line.text, LONGEST_CAPTION);
}
