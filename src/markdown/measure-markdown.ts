import { limits } from '../schema/limits.ts';
import type { Problem } from './report-problem.ts';

/** Markdown that would take the parser too long, or too deep, and where: half-open, in UTF-16 code units. */
export interface Excess extends Pick<Problem, 'rule' | 'reason' | 'hint'> {
  start: number;
  end: number;
}

const LINE = /[^\r\n]+/g;
/** One mark at the beginning of a line that stands for a quotation or an item of a list. */
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
const EMPHASIS = /[*_~]/g;
const OTHER_MARKS = /[[\]<`]/g;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const LINE_BREAK = /\r\n?|\n/g;

/**
 * Looks for what makes parsing slow, line by line and without parsing: the first excess, or nothing. `limits` says what is
 * too much.
 */
export function measureMarkdown(source: string): Excess | undefined {
  let paragraph = { start: 0, end: -1, emphasis: 0, others: 0, lazy: 0, isInside: false };
  let underlined = 0;
  for (const { index: start, 0: line } of source.matchAll(LINE)) {
    const end = start + line.length;
    const excess = (rule: string, reason: string, hint: string): Excess => ({ rule, reason, hint, start, end });
    const isNext = paragraph.end >= 0 && countBreaks(source.slice(paragraph.end, start)) === 1;
    if (!isNext || !line.trim()) paragraph = { start, end, emphasis: 0, others: 0, lazy: 0, isInside: false };
    paragraph.end = end;
    const depth = measureDepth(line);
    if (depth > limits.markdownDepth) {
      return excess(
        'too-deep',
        'lists or quotations are nested too deeply',
        'take some of the > or - at the beginning of the line, or the spaces before them, away',
      );
    }
    paragraph.lazy = depth > 0 || /^\s/.test(line) ? 0 : paragraph.lazy + 1;
    paragraph.isInside ||= depth > 0;
    if (paragraph.isInside && paragraph.lazy > limits.lazyLines) {
      const reason = `more than ${limits.lazyLines} lines go on with a list or a quotation`;
      return excess('too-many-lines', reason, 'leave a line free behind its end');
    }
    underlined += UNDERLINE.test(line) ? 1 : 0;
    if (underlined > limits.underlinedHeadings) {
      const reason = `more than ${limits.underlinedHeadings} lines of = or - stand here`;
      return excess('too-many-lines', reason, 'begin headings with ##, and take the lines under them away');
    }
    paragraph.emphasis += countOf(line, EMPHASIS);
    paragraph.others += countOf(line, OTHER_MARKS);
    if (paragraph.emphasis > limits.emphasisMarks || paragraph.others > limits.paragraphMarks) {
      const reason = 'the paragraph holds thousands of marks such as * and [';
      const hint = 'leave a line free between paragraphs, and take marks away that mean nothing';
      return { ...excess('too-many-marks', reason, hint), start: paragraph.start };
    }
  }
  return undefined;
}

/** How many quotations and lists a line begins; two spaces before a mark may stand for one of an earlier line. */
function measureDepth(line: string): number {
  let depth = 0;
  CONTAINER.lastIndex = 0;
  let end = 0;
  while (CONTAINER.test(line)) {
    depth += 1;
    end = CONTAINER.lastIndex;
    if (depth > limits.markdownDepth) return depth;
  }
  const indent = line.slice(0, end).search(/[^ \t]/);
  return depth === 0 ? 0 : depth + Math.floor(Math.max(0, indent) / 2);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function countBreaks(text: string): number {
  return countOf(text, LINE_BREAK);
}
