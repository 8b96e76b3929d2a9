import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import { entitiesTable } from './entities-table.ts';
import { figuresTable } from './figures-table.ts';
import { quotationsTable } from './quotations-table.ts';
import { sourcesTable } from './sources-table.ts';
import type { Table } from './table.ts';
import { timelineTable } from './timeline-table.ts';
import { unconfirmedTable } from './unconfirmed-table.ts';

const makers = {
  sources: sourcesTable,
  people: (story, addressOf) => entitiesTable(story, 'person', addressOf),
  agencies: (story, addressOf) => entitiesTable(story, 'agency', addressOf),
  places: (story, addressOf) => entitiesTable(story, 'place', addressOf),
  quotations: quotationsTable,
  figures: figuresTable,
  timeline: timelineTable,
  unconfirmed: unconfirmedTable,
} as const satisfies Record<string, (story: Story, addressOf: AddressOf) => Table>;

export type TableName = keyof typeof makers;

/** The files of /data/ that are tables, without `.csv`. */
export const tableNames = Object.keys(makers) as TableName[];

/**
 * All that was found, as tables. They hold words of a text only where those are a find, and so evidence that pages show;
 * linear in what was found.
 */
export function tablesOfStory(story: Story, addressOf: AddressOf): Table[] {
  return tableNames.map((name) => makers[name](story, addressOf));
}
