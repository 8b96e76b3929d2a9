import { firstLineOfPage } from '../../schema/route.ts';
import type { LedgerEntry } from './build-ledger.ts';

/** What one page of a source holds. */
export interface LedgerPage {
  /** The first line of the seed that stands there, if it is not blank, and the last one that does. */
  first: number;
  last: number;
  entries: LedgerEntry[];
}

/** The pages of a source; a text of ordinary length has one. */
export function pagesOfLedger(entries: readonly LedgerEntry[]): LedgerPage[] {
  const byPage = Map.groupBy(entries, ({ placed }) => firstLineOfPage(placed.block.line));
  const pages = [...byPage].map(([first, own]) => ({
    first,
    last: own.at(-1)?.placed.block.line ?? first,
    entries: own,
  }));
  // The page of the article is there though its first lines are blank.
  return pages[0]?.first === 1 ? pages : [{ first: 1, last: 1, entries: [] }, ...pages];
}
