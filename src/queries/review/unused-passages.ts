import type { Ledger } from '../ledger/build-ledger.ts';
import { addressOf } from '../passages/address-of.ts';
import { countWords } from '../passages/count-words.ts';
import type { Question, ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';

/** So many words tell something, in a paragraph; fewer lead from one to the next. */
const TELLING = 25;

/** Long paragraphs that are evidence for nothing. */
export function unusedPassages(subject: ReviewSubject, ledger: Ledger): Question[] {
  return [...ledger].flatMap(([id, entries]) => {
    const lines = subject.evidence.stated.get(`articles/${id}.md`)?.lines ?? {};
    return entries.flatMap(({ placed: { block }, uses }): Question[] => {
      const length = countWords(block.text);
      const isSeen = Object.hasOwn(lines, String(block.line));
      if (uses.length > 0 || block.kind !== 'paragraph' || length < TELLING || isSeen) return [];
      const address = addressOf(subject.story, { article: id, line: block.line });
      return [
        {
          kind: 'unused',
          doubt: 0.2,
          rests: { mentions: 1, statements: 0, cited: 0 },
          address,
          words: block.text,
          what: 'The site shows nothing of this paragraph.',
          why: `It has ${length} words, and no name, statement, number or time was found in it.`,
          settle: [
            settleWith(subject, {
              means: 'nothing in it is worth showing',
              file: `articles/${id}.md`,
              fields: { lines: { [block.line]: 'paragraph' } },
            }),
            {
              means: 'it belongs into the story: write a sentence, and cite it',
              file: 'explainer.md',
              exists: subject.evidence.stated.has('explainer.md'),
              lines: [`[^${address}]`],
              words: true,
              blank: true,
            },
          ],
        },
      ];
    });
  });
}
