/** The lines of a text, broken between words so that each has at most `width` characters; a longer word stands alone. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && countCharacters(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A text of at most `width` characters: the middle gives way to "…", since both ends tell where it lies. */
export function shortenMiddle(text: string, width: number): string {
  const characters = Array.from(text);
  if (characters.length <= width) return text;
  const half = (width - 1) / 2;
  const head = characters.slice(0, Math.ceil(half)).join('');
  const tail = characters.slice(characters.length - Math.floor(half)).join('');
  // Whole words only, where there is more than one.
  return `${head.replace(/(?<=\S)\s\S*$/, ' ')}…${tail.replace(/^\S*\s(?=\S)/, ' ')}`;
}

export function countCharacters(text: string): number {
  return Array.from(text).length;
}
