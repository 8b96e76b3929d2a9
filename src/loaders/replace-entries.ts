import type { LoaderContext } from 'astro/loaders';

/** An entry of a collection. */
export type Entry = Parameters<LoaderContext['store']['set']>[0];

/** The entries of each collection, by their ids. */
type Collections = Map<string, Map<string, Entry>>;

/** Where `npm run dev` keeps the collections; scripts/dev/keep-collections.ts hands them to the pages. */
const KEPT = Symbol.for('verbatim.collections');

/** Is set and deleted at once, see below. Not an id that an entry could have. */
const PLACEHOLDER = '(none)';

/**
 * Makes the given entries the whole of a collection. `store.clear()` would remove the collection itself, and Astro warns
 * about a collection that is not there; one that was filled and emptied again is there without entries.
 *
 * Astro writes its whole store to the disk whenever an entry has changed, and pages read it from there. While someone
 * writes, entries stay in memory, and Astro learns only that there was another run.
 */
export function replaceEntries(context: LoaderContext, entries: readonly Entry[]): void {
  const { store, collection, refreshContextData = {} } = context;
  const kept = (globalThis as { [KEPT]?: Collections })[KEPT];
  // In the order in which Astro reads them from the disk.
  const sorted = entries.toSorted((a, b) => a.id.localeCompare(b.id));
  kept?.set(collection, new Map(sorted.map((entry) => [entry.id, entry])));
  const stored = kept ? [{ id: 'run', data: refreshContextData }] : entries;
  if (stored.length === 0) {
    store.set({ id: PLACEHOLDER, data: {} });
    store.delete(PLACEHOLDER);
  }
  const ids = new Set(stored.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of stored) store.set(entry);
}
