import { searchGaps } from '../../schema/search-record.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import { foundCells, foundColumns, ruleColumn } from './found-columns.ts';
import type { Table } from './table.ts';

const LEFT_OUT = ` ${searchGaps.leftOut} `;

/** Everything that is quoted or reported, in the order of the texts. */
export function quotationsTable(story: Story, addressOf: AddressOf): Table {
  return {
    name: 'quotations',
    title: 'Quotations',
    description: 'What the texts quote or report, each time that they do, and who is said to have said it.',
    key: ['source', 'start', 'end', 'rule'],
    columns: [
      ...foundColumns,
      {
        name: 'style',
        type: 'string',
        description: 'All in quotation marks (direct), partly (mixed), not (indirect), or words on a sign (sign).',
      },
      { name: 'words', type: 'string', description: 'The words; […] where the text has others between them.' },
      { name: 'speaker', type: 'string', description: 'The id of the speaker; left out rather than guessed.' },
      { name: 'speaker_name', type: 'string', description: 'The name of the speaker on the site.' },
      { name: 'speaker_words', type: 'string', description: 'The words of the text that stand for the speaker.' },
      { name: 'how', type: 'string', description: 'How the text says so, in its words.' },
      ruleColumn,
    ],
    rows: story.quotations.map(({ attribution, paragraphs, ref, source, how }) => {
      const { content, entity, style, rule } = attribution;
      const span = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
      return [
        ...foundCells(ref, span, addressOf),
        style,
        paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(LEFT_OUT)).join('\n'),
        entity,
        entity === undefined ? undefined : story.entityOf.get(entity)?.name,
        source,
        how.join(LEFT_OUT),
        rule,
      ];
    }),
  };
}
