import type { Span } from '../../schema/span.ts';

/** The lines of a text, without their breaks; LF, CRLF and CR end a line, and a break at the very end begins no further one. */
export function listLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index });
    start = index + lineBreak.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}
