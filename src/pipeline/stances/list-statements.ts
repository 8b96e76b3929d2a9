import { isAside } from '../../schema/block.ts';
import type { Mention } from '../../schema/mention.ts';
import type { SegmentedText } from '../segment/segment.ts';
import type { Statement } from './statement.ts';

/** The sentences of a text with the mentions that stand in them. Credits, whole lines or ends of captions, are left out. */
export function listStatements({ text, blocks }: SegmentedText, mentions: readonly Mention[]): Statement[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return blocks.flatMap(({ kind, sentences, credit }): Statement[] => {
    if (isAside(kind)) return [];
    return sentences.flatMap((sentence): Statement[] => {
      const { start } = sentence;
      const end = Math.min(sentence.end, credit?.start ?? sentence.end);
      if (end <= start) return [];
      while ((sorted[at]?.start ?? end) < start) at += 1;
      const own: Mention[] = [];
      for (; (sorted[at]?.start ?? end) < end; at += 1) {
        const mention = sorted[at];
        // Of two that overlap, the longer one, which comes first.
        if (mention && mention.end <= end && mention.start >= (own.at(-1)?.end ?? start)) own.push(mention);
      }
      return [{ start, end, text: text.slice(start, end), mentions: own }];
    });
  });
}
