import type { FilledLine } from '../../text/list-filled-lines.ts';
import type { LeafLine } from './set-lines.ts';

const SENTENCE_END = /[.!?:…]["”’')\]]{0,3}$/;

/**
 * The passages of a text in markdown. The lines of a paragraph are one passage where it was wrapped to a width, that is,
 * where half of its lines or more break off within a sentence. Otherwise each is a passage, as in a text that was pasted
 * without blank lines between its paragraphs. A line that was ended on purpose stays a line.
 */
export function joinParagraphs(lines: readonly LeafLine[], readable: string): FilledLine[] {
  return [...Map.groupBy(lines, ({ leaf }) => leaf).values()].flatMap((own) => {
    const broken = own.slice(0, -1).filter(({ endsLine, text }) => !endsLine && !SENTENCE_END.test(text)).length;
    const isWrapped = 2 * broken >= own.length - 1;
    const passages: FilledLine[] = [];
    for (const [at, { line, start, text, leaf }] of own.entries()) {
      const last = passages.at(-1);
      const end = start + text.length;
      if (last && isWrapped && own[at - 1]?.endsLine !== true) {
        last.end = end;
        last.text = readable.slice(last.start, end);
      } else passages.push({ start, end, line, text, mark: leaf.mark });
    }
    return passages;
  });
}
