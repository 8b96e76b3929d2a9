import { searchGaps } from '../../schema/search-record.ts';
import { sliceBlock } from '../passages/slice-block.ts';
import { registerByKind } from '../register/register-by-kind.ts';
import type { RegisterPart } from '../register/register-entry.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import { foundCells, foundColumns, ruleColumn } from './found-columns.ts';
import type { Table } from './table.ts';

const LEFT_OUT = ` ${searchGaps.leftOut} `;

/** What the texts leave open, by kind. */
export function unconfirmedTable(story: Story, addressOf: AddressOf): Table {
  return {
    name: 'unconfirmed',
    title: 'Not confirmed',
    description: 'What could not be verified, was not answered, is denied, alleged or said with reserve.',
    key: ['source', 'start', 'end', 'kind', 'rule'],
    columns: [
      ...foundColumns,
      {
        name: 'kind',
        type: 'string',
        description: 'unverified, no-response, declined, denied, alleged, accused or hedged.',
      },
      { name: 'words', type: 'string', description: 'The words that say so.' },
      { name: 'claims', type: 'array', description: 'What is left open, in the words of the text, as a list in JSON.' },
      { name: 'parts', type: 'array', description: 'Who has which part in it ("Said by: …"), as a list in JSON.' },
      { name: 'concerns', type: 'array', description: 'The ids of the entries that it concerns, as a list in JSON.' },
      ruleColumn,
    ],
    rows: registerByKind(story)
      .flatMap(({ entries }) => entries)
      .map(({ ref, stance, block, claims, parts, concerns }) => [
        ...foundCells(ref, stance, addressOf),
        stance.stance,
        sliceBlock(block, stance),
        claims.map(({ runs }) => runs.join(LEFT_OUT)),
        parts.map(tellPart),
        [...concerns],
        stance.rule,
      ]),
  };
}

function tellPart({ label, parties, note }: RegisterPart): string {
  const names = parties.map((party) => (typeof party === 'string' ? party : party.name));
  return `${label}: ${names.length > 0 ? names.join(', ') : (note ?? '')}`;
}
