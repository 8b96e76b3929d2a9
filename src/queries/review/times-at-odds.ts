import { describeConflict } from '../times/describe-conflict.ts';
import { addressOf } from '../passages/address-of.ts';
import { passageAt } from '../passages/passage-at.ts';
import { wordsAt } from '../passages/words-at.ts';
import { countCitations, type Question, type ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';
import { isNamedIn } from './statement-key.ts';

const DOUBT = 0.8;

/** Times whose two clocks do not lie to one another as those of the other times of the text do. */
export function timesAtOdds(subject: ReviewSubject): Question[] {
  const { story, evidence } = subject;
  return story.articles.flatMap((article) => {
    const file = `articles/${article.id}.md`;
    const keys = namedInTimeline(evidence.stated.get(file)?.timeline);
    return article.times.flatMap((time): Question[] => {
      const why = describeConflict(time);
      const passage = passageAt(story, { article: article.id, start: time.start });
      if (why === undefined || !passage || isNamedIn(keys, passage, time)) return [];
      const words = wordsAt(article, time);
      const key = `${passage.ref.line}.${passage.ref.sentence ?? 1} ${words}`;
      const local = time.local ? wordsAt(article, time.local) : words;
      return [
        {
          kind: 'time',
          doubt: DOUBT,
          rests: { mentions: 1, statements: 0, cited: countCitations(subject, article.id, passage.ref.line) },
          address: addressOf(story, passage.ref),
          words,
          what: 'One of the two times may be a slip of the outlet.',
          why,
          settle: [
            settleWith(subject, {
              means: 'the local time is right',
              file,
              fields: { timeline: { add: [{ passage: key, when: local }] } },
            }),
            settleWith(subject, { means: 'it belongs on no timeline', file, fields: { timeline: { drop: [key] } } }),
          ],
        },
      ];
    });
  });
}

/** What an editor dropped from the timeline, or put on it. */
function namedInTimeline(timeline: unknown): string[] {
  if (typeof timeline !== 'object' || timeline === null) return [];
  const { drop, add } = timeline as { drop?: unknown; add?: unknown };
  const added = Array.isArray(add) ? add.map((entry: { passage?: unknown }) => entry.passage) : [];
  return [...(Array.isArray(drop) ? (drop as unknown[]) : []), ...added].map(String);
}
