import { findByPrefix, type PassageIndex } from '../../markdown/index-passages.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import type { CheckedFile } from './report-uncited.ts';
import type { PassageWatch } from './watch-passages.ts';

/**
 * Holds every citation of a file against what stood there when it was accepted. Where its line is gone, what `resolveCitation`
 * said about it is followed by the words that stood there and where they stand now.
 */
export function reportChanged({ file, prose }: CheckedFile, passages: PassageIndex, watch: PassageWatch): void {
  for (const { statements, text } of prose) {
    for (const { start, end, citations } of statements) {
      const sentence = text.slice(start, end);
      for (const { passage, position } of citations) {
        watch.check({ file, place: position, ref: passage.ref, written: passage.written, sentence });
      }
    }
  }
  const source = String(file);
  for (const message of file.messages) {
    if (message.ruleId !== 'unknown-passage' || !message.place || !('start' in message.place)) continue;
    const { start, end } = message.place;
    const written = source.slice(start.offset, end.offset);
    const ref = parsePassageRef(written.slice(2, -1));
    const [article, another] = ref ? findByPrefix(passages, ref.article) : [];
    const known = ref && article && !another ? watch.recall({ ...ref, article: article.id }) : undefined;
    if (!ref || !article || !known) continue;
    const now = known.now.map((address) => `[^${ref.article}${address.slice(article.id.length)}]`).join(' or ');
    message.note = now
      ? `the words that stood there are somewhere else now: write ${now}`
      : `“${known.words}” stood there until now; ${message.note ?? ''}`;
  }
}
