import type { Comparison } from '../../schema/comparison.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { Story } from '../story/build-story.ts';
import { listCandidates, type Candidate } from './excerpts/list-candidates.ts';
import { weighTopics } from './excerpts/weigh-topics.ts';
import { findCopy } from './find-copies.ts';
import type { Passage } from './find-passage.ts';
import { passageAt } from './passage-at.ts';

/** As many as a reader reads before the first click. */
const MOST = 7;
/** So many paragraphs from the beginning of its text, a passage is worth half of what the first is. */
const HALF_WORTH = 12;
/** What the first paragraph is worth, in which reports tell the most. */
const LEAD = 1.6;
/** What a passage is worth that cannot be understood alone. */
const LEANING = 0.05;
/** What a topic is worth the next time it is covered. */
const AGAIN = 0.15;
/** What a passage without any topic is worth, where its text has no other. */
const LEAST = 0.001;
/** The length (UTF-16 code units) up to which a passage costs the reader the same. */
const READ_AT_ONCE = 220;

interface Weighed extends Candidate {
  topics: string[];
  worth: number;
}

/**
 * The passages that stand for the story where no editor has told it, at most seven, in the order of articles and lines. One
 * after the other is taken the passage that covers most of what the texts tell of and no passage before it covers, by the
 * weights of `weighTopics`; earlier lines count more, long ones less. No passage copies another, each covers something new or
 * is the first of its text, and while there are texts without one, the last places are theirs. Linear in the passages.
 */
export function choosePassages(story: Story, comparison?: Comparison): Passage[] {
  const { weightOf, topicsOf } = weighTopics(story, comparison);
  let left = listCandidates(story).map((candidate): Weighed => {
    const topics = topicsOf(candidate.found, candidate.span).filter((topic) => weightOf.has(topic));
    return { ...candidate, topics, worth: worthOf(candidate) };
  });
  const waiting = new Set(left.map(({ article }) => article.id));
  const most = Math.min(MOST, Math.ceil(left.length / 3));
  const share = Math.ceil(most / waiting.size);
  const taken = new Map<string, number>();
  const covered = new Map<string, number>();
  const chosen: Weighed[] = [];

  const gainOf = ({ topics, worth }: Weighed): number =>
    worth * topics.reduce((sum, topic) => sum + (weightOf.get(topic) ?? 0) * AGAIN ** (covered.get(topic) ?? 0), LEAST);

  while (chosen.length < most) {
    const isForWaiting = most - chosen.length <= waiting.size;
    let best: Weighed | undefined;
    let gain = 0;
    for (const candidate of left) {
      const { id } = candidate.article;
      const isWaiting = waiting.has(id);
      if ((taken.get(id) ?? 0) >= share || (isForWaiting && !isWaiting)) continue;
      if (!isWaiting && candidate.topics.every((topic) => covered.has(topic))) continue;
      const found = gainOf(candidate);
      if (found > gain) [best, gain] = [candidate, found];
    }
    if (!best) break;
    const next = best;
    chosen.push(next);
    waiting.delete(next.article.id);
    taken.set(next.article.id, (taken.get(next.article.id) ?? 0) + 1);
    for (const topic of next.topics) covered.set(topic, (covered.get(topic) ?? 0) + 1);
    const alike = linesAlike(story, next);
    left = left.filter((other) => {
      if (other === next) return false;
      if (!alike.has(lineOf(other)) || !findCopy(story, next.ref, other.ref)) return true;
      // What a copied text tells stands there already.
      waiting.delete(other.article.id);
      return false;
    });
  }
  return chosen
    .sort(
      (a, b) => story.articles.indexOf(a.article) - story.articles.indexOf(b.article) || a.span.start - b.span.start,
    )
    .map(({ ref, article, block, span }) => ({ ref, article, block, span }));
}

/** The lines with words of the passage. */
function linesAlike(story: Story, passage: Passage): Set<string> {
  const places = new Set((story.copies.runs.get(lineOf(passage)) ?? []).flatMap(({ shared }) => shared.places));
  return new Set([...places].flatMap((place) => passageAt(story, place) ?? []).map(lineOf));
}

function lineOf({ ref: { article, line } }: Passage): string {
  return formatPassageRef({ article, line });
}

function worthOf({ place, isLead, span, standsAlone }: Candidate): number {
  const length = Math.max(READ_AT_ONCE, span.end - span.start);
  const early = isLead ? LEAD : 1 / (1 + place / HALF_WORTH);
  return (standsAlone ? 1 : LEANING) * early * Math.sqrt(READ_AT_ONCE / length);
}
