import type { Span } from '../../src/schema/span.ts';

/** A pronoun that is the source of an attribution, and whom it stands for. Offsets are UTF-16 code units into the document. */
export interface PronounSource extends Span {
  document: string;
  /** The name as the text gives it first; left out where the pronoun stands for nobody who is named. */
  name?: string;
  part: string;
}

const HEAD = 'document\tstart\tend\tname\tpart';

/** Reads a table of labels, tab-separated, with a line of headings. Throws where a line has another form. */
export function readPronounSources(table: string): PronounSource[] {
  const [head, ...lines] = table.trimEnd().split('\n');
  if (head !== HEAD) throw new Error(`the first line must be: ${HEAD}`);
  return lines.map((line) => {
    const [document = '', start, end, name = '', part = '', ...more] = line.split('\t');
    const span = { start: Number(start), end: Number(end) };
    if (!(span.start < span.end) || !name || !part || more.length > 0) throw new Error(`this is no label: ${line}`);
    return { document, ...span, ...(name !== '-' && { name }), part };
  });
}
