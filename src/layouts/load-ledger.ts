import { buildLedger, type Ledger } from '../queries/ledger/build-ledger.ts';
import { loadComparison } from './load-comparison.ts';
import { loadStory } from './load-story.ts';
import { loadWords } from './load-words.ts';
import { once } from './once.ts';

/** Where every line of every source went. */
export const loadLedger: () => Promise<Ledger> = once(async () =>
  buildLedger(await loadStory(), (await loadWords()).citations, await loadComparison()),
);
