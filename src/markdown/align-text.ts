/** Where each character of a text node was written. */
export interface AlignedText {
  /** Offset in the file of each UTF-16 code unit of the value, and at the end that of what follows. */
  offsets: number[];
  /** Indexes into the value of characters behind a backslash. */
  escaped: ReadonlySet<number>;
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/**
 * Aligns the value of a text node with its source between two offsets. The two differ by backslash escapes, character
 * references, and what stands around a line break (`> `, indentation, trailing spaces); micromark keeps no positions
 * within a text node.
 */
export function alignText(value: string, source: string, start: number, end: number): AlignedText {
  const offsets: number[] = [];
  const escaped = new Set<number>();
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const wanted = value[index];
    if (source[at] === '&' && !value.startsWith(referenceAt(source, at) ?? '', index)) {
      offsets.push(at);
      at += referenceAt(source, at)?.length ?? 1;
      continue;
    }
    while (at < end && source[at] !== wanted && !(wanted === '\n' && source[at] === '\r')) at += 1;
    if (wanted === '\\' && source[at + 1] === '\\') at += 1;
    else if (source[at - 1] === '\\' && at > start && offsets.at(-1) !== at - 1) escaped.add(index);
    offsets.push(at);
    at += 1;
  }
  offsets.push(Math.min(at, end));
  return { offsets, escaped };
}

function referenceAt(source: string, at: number): string | undefined {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0];
}
