import { addressesFrom } from '../queries/story/address-on-site.ts';
import type { Table } from '../queries/tables/table.ts';
import { tablesOfStory } from '../queries/tables/tables-of-story.ts';
import { loadSite } from './load-site.ts';
import { loadStory } from './load-story.ts';
import { once } from './once.ts';

/** The tables of /data/, made once for all of its files. Without an address of the site, addresses begin at its root. */
export const loadTables: () => Promise<Table[]> = once(async () =>
  tablesOfStory(await loadStory(), addressesFrom(await loadSite(), '/')),
);
