import { sentenceNumberAt } from '../passages/find-at-offset.ts';
import { sliceBlock } from '../passages/slice-block.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import { foundCells, foundColumns, ruleColumn } from './found-columns.ts';
import type { Table } from './table.ts';

/** Every time that is told, in the order of the texts. */
export function timelineTable(story: Story, addressOf: AddressOf): Table {
  return {
    name: 'timeline',
    title: 'Times',
    description:
      'The words of the texts that say when. A day without a date has none that the texts or an editor tell.',
    key: ['source', 'start', 'end', 'rule'],
    columns: [
      ...foundColumns,
      { name: 'words', type: 'string', description: 'The words that say when.' },
      {
        name: 'value',
        type: 'string',
        description: 'The time as a TIMEX3 value, by the clock where it happened where the text tells it.',
      },
      { name: 'date', type: 'string', description: 'The same with its date, reckoned from the day of publication.' },
      { name: 'date_rule', type: 'string', description: 'The rule by which the date was reckoned.' },
      {
        name: 'precision',
        type: 'string',
        description: 'hour, part-of-day, day, week, month, season, year, decade or undated.',
      },
      {
        name: 'outlet_value',
        type: 'string',
        description: 'The time by the clock of the outlet, where the text gives both.',
      },
      { name: 'zone', type: 'string', description: 'The clock that the text names.' },
      { name: 'offset', type: 'string', description: 'How far from the day the text was written (ISO 8601 duration).' },
      { name: 'direction', type: 'string', description: 'past or future, where the words tell.' },
      { name: 'status', type: 'string', description: 'happened, announced, planned or denied, where a rule tells.' },
      ruleColumn,
    ],
    rows: [...story.blocksOf.values()].flat().flatMap(({ article, block, times }) =>
      times.map((time) => {
        const told = time.local ?? time;
        const ref = { article: article.id, line: block.line, sentence: sentenceNumberAt(block, time.start) };
        return [
          ...foundCells(ref, time, addressOf),
          sliceBlock(block, time),
          told.value,
          told.date?.value,
          told.date?.rule,
          told.precision,
          time.local && time.value,
          time.zone,
          time.offset,
          time.direction,
          time.status,
          time.rule,
        ];
      }),
    ),
  };
}
