import type { Comparison } from '../../../schema/comparison.ts';
import type { Figure } from '../../../schema/figure.ts';
import type { Span } from '../../../schema/span.ts';
import type { Stance } from '../../../schema/stance.ts';
import { compareCodeUnits } from '../../entities/compare-names.ts';
import { dayOfTimeValue } from '../../times/describe-time-value.ts';
import type { Story } from '../../story/build-story.ts';
import { passageAt } from '../passage-at.ts';
import type { PlacedBlock } from '../../story/place-findings.ts';
import { sliceBlock } from '../slice-block.ts';

/** A day of the calendar or of the week, no month and no year. */
const DAY = /-(?:\d{2}-\d{2}|WXX-\d)$/;

/** That nobody could tell, or that it is denied, is a part of the story; a reserve is one of its words. */
const DOUBTS: ReadonlySet<Stance['stance']> = new Set(['unverified', 'no-response', 'denied']);

type Kind = 'name' | 'speaker' | 'day' | 'number' | 'stance' | 'status';

/** How many topics of a kind count, and how much the foremost of them weighs. */
const scales: Readonly<Record<Kind, { most: number; weight: number }>> = {
  name: { most: 12, weight: 1 },
  speaker: { most: 6, weight: 0.8 },
  day: { most: 5, weight: 0.5 },
  number: { most: 8, weight: 0.9 },
  stance: { most: 3, weight: 0.8 },
  status: { most: 3, weight: 0.8 },
};

/** What the passages of a story may cover, and how much each is worth. */
export interface Topics {
  weightOf: ReadonlyMap<string, number>;
  /** The topics of a passage, each once; of those without weight only some. */
  topicsOf: (found: PlacedBlock, span: Span) => string[];
}

/**
 * Weighs what a story tells of: the names, speakers, days, numbers, stances and events of two statuses that most of its texts
 * share, and of those that as many share, the most frequent. Linear in what was found, but for sorting.
 */
export function weighTopics(story: Story, comparison: Comparison | undefined): Topics {
  const topicsOf = readTopics(story, comparison);
  const tallies = new Map<string, { texts: Set<string>; count: number }>();
  for (const found of [...story.blocksOf.values()].flat()) {
    for (const topic of topicsOf(found, found.block)) {
      const tally = tallies.get(topic) ?? { texts: new Set(), count: 0 };
      tally.texts.add(found.article.id);
      tally.count += 1;
      tallies.set(topic, tally);
    }
  }
  const weightOf = new Map<string, number>();
  for (const [kind, topics] of Map.groupBy(tallies, ([topic]) => topic.slice(0, topic.indexOf(' ')) as Kind)) {
    const { most, weight } = scales[kind];
    topics.sort(
      ([a, one], [b, other]) => other.texts.size - one.texts.size || other.count - one.count || compareCodeUnits(a, b),
    );
    const highest = Math.max(...topics.slice(0, most).map(([, { count }]) => count));
    for (const [topic, { texts, count }] of topics.slice(0, most)) {
      weightOf.set(topic, weight * ((texts.size / story.articles.length + count / highest) / 2) ** 1.5);
    }
  }
  return { weightOf, topicsOf };
}

function readTopics(story: Story, comparison: Comparison | undefined): Topics['topicsOf'] {
  const groupOf = new Map<Figure | undefined, string>();
  for (const { key, figures } of comparison?.figures ?? []) {
    for (const { article, figure } of figures) groupOf.set(story.articleOf.get(article)?.figures[figure], key);
  }
  const statusesAt = indexStatuses(story, comparison);
  return ({ article, block, ...found }, span) => {
    const within = <Find extends Span>(finds: readonly Find[]): Find[] =>
      finds.filter(({ start }) => start >= span.start && start < span.end);
    const topics = [
      ...within(found.mentions).map(({ entity }) => entity && `name ${entity}`),
      ...found.attributions
        .filter(({ content }) => within(content).length > 0)
        .map(({ entity }) => entity && `speaker ${entity}`),
      ...within(found.times).map(({ value, local }) => {
        const day = dayOfTimeValue(local?.value ?? value);
        return DAY.test(day) ? `day ${day}` : undefined;
      }),
      ...within(found.figures).map((figure) => {
        const counted = groupOf.get(figure) ?? (figure.counts && sliceBlock(block, figure.counts).toLowerCase());
        return counted === undefined ? undefined : `number ${counted}`;
      }),
      ...within(found.stances).map(({ stance }) => (DOUBTS.has(stance) ? `stance ${stance}` : undefined)),
      ...within(statusesAt.get(`${article.id}:${String(block.line)}`) ?? []).map(({ event }) => `status ${event}`),
    ];
    return [...new Set(topics.filter((topic) => topic !== undefined))];
  };
}

/** The events of two statuses, under the lines in which they stand. */
function indexStatuses(story: Story, comparison: Comparison | undefined): Map<string, (Span & { event: string })[]> {
  const index = new Map<string, (Span & { event: string })[]>();
  for (const { verb, object, done, ahead } of comparison?.statuses ?? []) {
    for (const place of [...done, ...ahead]) {
      const passage = passageAt(story, place);
      if (!passage) continue;
      const key = `${place.article}:${String(passage.ref.line)}`;
      const event = { start: place.start, end: place.end, event: `${verb} ${object}` };
      const known = index.get(key);
      if (known) known.push(event);
      else index.set(key, [event]);
    }
  }
  return index;
}
