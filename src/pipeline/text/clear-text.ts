import { bisector } from 'd3-array';
import { isSilent, listHidden } from '../../schema/hidden-characters.ts';
import type { Span } from '../../schema/span.ts';
import { listLines } from './list-lines.ts';

/** A text as it is read, beside the one that is there. Offsets are UTF-16 code units. */
export interface ClearText {
  text: string;
  /** Where an offset of the text that is there stands in the clear one. */
  fromSource: (offset: number) => number;
  /** Where words of the clear text stand, without what nobody sees around them. */
  toSource: (span: Span) => Span;
  /** The same, with what nobody sees around them. */
  toSourceWide: (span: Span) => Span;
}

/** What stands between two offsets of the source is read as `text`, at `clear` of the clear text. */
interface Edit extends Span {
  text: string;
  clear: number;
}

/** A letter with marks that may be written as one, and the parts of a Korean syllable. */
const COMPOSABLE = /[^\p{M}\p{DI}](?:(?!\p{DI})\p{M})+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu;

/**
 * The text without the characters that nobody sees ("An\u00ADna" is Anna), and with accents as parts of their letters
 * (Unicode's normal form C). A line of nothing else stays as it is. Undefined where the text is clear already.
 */
export function clearText(source: string): ClearText | undefined {
  const edits = [...listComposed(source), ...listSilent(source)].sort((a, b) => a.start - b.start);
  if (edits.length === 0) return undefined;
  const parts: string[] = [];
  let [from, length] = [0, 0];
  for (const edit of edits) {
    const between = source.slice(from, edit.start);
    edit.clear = length + between.length;
    parts.push(between, edit.text);
    length = edit.clear + edit.text.length;
    from = edit.end;
  }
  parts.push(source.slice(from));
  const follow = (edit: Edit | undefined, offset: number): number =>
    edit ? edit.end + Math.max(0, offset - edit.clear - edit.text.length) : offset;
  const after = (offset: number): number => {
    const edit = edits[byClear.right(edits, offset) - 1];
    return edit && offset < edit.clear + edit.text.length ? edit.start : follow(edit, offset);
  };
  const before = (offset: number): number => follow(edits[byClear.left(edits, offset) - 1], offset);
  return {
    text: parts.join(''),
    fromSource: (offset) => {
      const edit = edits[byEnd.right(edits, offset) - 1];
      return edit ? edit.clear + edit.text.length + offset - edit.end : offset;
    },
    toSource: ({ start, end }) => ({ start: after(start), end: Math.max(after(start), before(end)) }),
    toSourceWide: ({ start, end }) => ({ start: before(start), end: after(end) }),
  };
}

const byClear = bisector(({ clear }: Edit) => clear);
const byEnd = bisector(({ end }: Edit) => end);

function listComposed(source: string): Edit[] {
  if (source.normalize('NFC') === source) return [];
  return Array.from(source.matchAll(COMPOSABLE)).flatMap(({ 0: parts, index }): Edit[] => {
    const text = parts.normalize('NFC');
    return text === parts ? [] : [{ start: index, end: index + parts.length, text, clear: 0 }];
  });
}

function listSilent(source: string): Edit[] {
  const silent = listHidden(source)
    .filter(isSilent)
    .map(({ at, character }) => ({ start: at, end: at + character.length, text: '', clear: 0 }));
  if (silent.length === 0) return silent;
  let next = 0;
  return listLines(source).flatMap(({ start, end }) => {
    const inLine: Edit[] = [];
    for (let edit = silent[next]; edit && edit.start < end; edit = silent[next]) {
      inLine.push(edit);
      next += 1;
    }
    return inLine.length > 0 && isBlankWithout(source.slice(start, end), inLine, start) ? [] : inLine;
  });
}

function isBlankWithout(line: string, edits: readonly Edit[], offset: number): boolean {
  let from = 0;
  for (const { start, end } of edits) {
    if (/\S/.test(line.slice(from, start - offset))) return false;
    from = end - offset;
  }
  return !/\S/.test(line.slice(from));
}
