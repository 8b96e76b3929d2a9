/** A line of a text, without its end, and its offset in UTF-16 code units. */
export interface Line {
  text: string;
  start: number;
}

/** The line that an offset stands in, where lines end in LF or CRLF. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '') };
}

/** The text with LF for a carriage return alone, which ends a line for editors, and not for YAML. Offsets stay. */
export function endLines(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}
