import type { PassageRef } from '../../schema/passage-ref.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import { routeOfPassage } from '../../schema/route.ts';
import type { Span } from '../../schema/span.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Cell, Column } from './table.ts';

/** Where a find stands: the first columns of each table of finds. */
export const foundColumns: readonly Column[] = [
  { name: 'source', type: 'string', description: 'The id of the text, as in sources.csv.' },
  { name: 'passage', type: 'string', description: 'The id of the text, its line, and the sentence in the line.' },
  {
    name: 'address',
    type: 'string',
    description: 'Where the passage can be read; without the host, from the root of the site, where none is known.',
  },
  {
    name: 'start',
    type: 'integer',
    description: 'Where it begins in the decoded text, in UTF-16 code units from 0.',
  },
  { name: 'end', type: 'integer', description: 'Where it ends, exclusive.' },
];

/** What stands in the first columns. */
export function foundCells(ref: PassageRef, { start, end }: Span, addressOf: AddressOf): Cell[] {
  return [ref.article, formatPassageRef(ref), addressOf(routeOfPassage(ref)), start, end];
}

export const ruleColumn: Column = {
  name: 'rule',
  type: 'string',
  description: 'The rule that found it; what an editor said has one that begins with "editor".',
};
