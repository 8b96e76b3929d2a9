import type { Span } from '../../schema/span.ts';
import { listLines } from './list-lines.ts';

/** A line of a seed that holds more than white space, without the white space around it. */
export interface FilledLine extends Span {
  /** 1-based, counted in the whole file. */
  line: number;
  text: string;
  /** What the marks of the text's format say that it is; the lines of a paragraph are joined then. */
  mark?: 'heading' | 'item' | 'paragraph';
}

/** The lines of a text that hold anything but white space. */
export function listFilledLines(text: string): FilledLine[] {
  return listLines(text).flatMap(({ start, end }, at): FilledLine[] => {
    const words = text.slice(start, end).trim();
    if (!words) return [];
    const first = text.indexOf(words, start);
    return [{ start: first, end: first + words.length, line: at + 1, text: words }];
  });
}
