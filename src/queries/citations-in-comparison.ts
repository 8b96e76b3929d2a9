import type { Comparison } from '../schema/comparison.ts';
import type { PassageRef } from '../schema/passage-ref.ts';
import type { Story } from './build-story.ts';
import { passageAt } from './passage-at.ts';

/** The passages whose words a comparison sets beside others, or counts. Quotations and figures are evidence already. */
export function citationsInComparison(story: Story, { wording, runs, statuses }: Comparison): PassageRef[] {
  const places = [
    ...wording.flatMap(({ words }) =>
      words.flatMap(({ uses }) => uses.flatMap(({ article, spans }) => spans.map(({ start }) => ({ article, start })))),
    ),
    ...runs.flatMap((run) => run.places),
    ...statuses.flatMap(({ done, ahead }) => [...done, ...ahead]),
  ];
  return places.flatMap((place) => passageAt(story, place)?.ref ?? []);
}
