import type { Comparison } from '../../schema/comparison.ts';
import type { Entity } from '../../schema/entity.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { Finding } from '../../schema/review.ts';
import type { ReviewEvidence } from '../../schema/review-evidence.ts';
import { choosePassages } from '../passages/choose-passages.ts';
import type { Story } from '../story/build-story.ts';

export type Rests = Finding['rests'];

/** A finding before it is weighed against the others. */
export type Question = Omit<Finding, 'weight'>;

/** A story under review, with what the questions ask of it looked up once. */
export interface ReviewSubject {
  story: Story;
  comparison: Comparison | undefined;
  evidence: ReviewEvidence;
  /** How often editors cite each line, by its address with the whole id; without their story what the first page shows instead. */
  citedLines: ReadonlyMap<string, number>;
  /** The lines and sentences that editors cite, by their addresses with the whole id. */
  citedByEditors: ReadonlySet<string>;
  /** What rests on each entity. */
  restsOn: ReadonlyMap<string, Rests>;
}

/** Looks up what rests on what; linear in the story. */
export function makeSubject(story: Story, comparison: Comparison | undefined, evidence: ReviewEvidence): ReviewSubject {
  const citedLines = new Map<string, number>();
  const cited = evidence.stated.has('explainer.md')
    ? evidence.cited
    : [...evidence.cited, ...choosePassages(story, comparison).map(({ ref }) => ref)];
  for (const { article, line } of cited) {
    const key = formatPassageRef({ article, line });
    citedLines.set(key, (citedLines.get(key) ?? 0) + 1);
  }
  const restsOn = new Map<string, Rests>();
  for (const { id } of story.entities) {
    const placed = story.blocksNaming.get(id) ?? [];
    const rests = { mentions: 0, statements: story.quotationsBy.get(id)?.length ?? 0, cited: 0 };
    for (const { article, block, mentions } of placed) {
      rests.mentions += mentions.filter(({ entity }) => entity === id).length;
      rests.cited += citedLines.get(formatPassageRef({ article: article.id, line: block.line })) ?? 0;
    }
    restsOn.set(id, rests);
  }
  const citedByEditors = new Set(evidence.cited.map(formatPassageRef));
  return { story, comparison, evidence, citedLines, citedByEditors, restsOn };
}

/** How often editors cite a line, by the id of its article. */
export function countCitations({ citedLines }: ReviewSubject, article: string, line: number): number {
  return citedLines.get(formatPassageRef({ article, line })) ?? 0;
}

export function restsOnEntity({ restsOn }: ReviewSubject, id: string): Rests {
  return restsOn.get(id) ?? { mentions: 0, statements: 0, cited: 0 };
}

/** Whether an editor gave one of the fields to an entry, under its id or one that went into it. */
export function isStated(
  { evidence }: ReviewSubject,
  { id, merged }: Pick<Entity, 'id' | 'merged'>,
  fields: readonly string[],
): boolean {
  return [id, ...merged].some((one) => {
    const data = evidence.stated.get(`${one}.md`);
    return data !== undefined && fields.some((field) => data[field] !== undefined);
  });
}
