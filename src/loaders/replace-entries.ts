import type { LoaderContext } from 'astro/loaders';

/** An entry of a collection. */
export type Entry = Parameters<LoaderContext['store']['set']>[0];

/** What `npm run dev` keeps in memory; scripts/dev/kept-content.ts makes it, and hands it to the pages. */
interface KeptContent {
  /** The entries of each collection, by their ids. */
  collections: Map<string, Map<string, Entry>>;
  /** Counts how often a collection was replaced. */
  changes: number;
}

const KEPT = Symbol.for('verbatim.kept-content');

/** Is set and deleted at once, see below. Not an id that an entry could have. */
const PLACEHOLDER = '(none)';

/**
 * Makes the given entries the whole of a collection. `store.clear()` would remove the collection itself, and Astro warns
 * about a collection that is not there; one that was filled and emptied again is there without entries. Two entries with one
 * id are an error that names their files: Astro would keep the later one, without a word.
 *
 * Astro writes its whole store to the disk whenever an entry has changed, and pages read it from there. While someone
 * writes, entries stay in memory instead.
 */
export function replaceEntries({ store, collection }: LoaderContext, entries: readonly Entry[]): void {
  refuseTwins(collection, entries);
  const kept = (globalThis as { [KEPT]?: KeptContent })[KEPT];
  if (kept) {
    // In the order in which Astro reads them from the disk.
    const sorted = entries.toSorted((a, b) => a.id.localeCompare(b.id));
    kept.collections.set(collection, new Map(sorted.map((entry) => [entry.id, entry])));
    kept.changes += 1;
    return;
  }
  if (entries.length === 0) {
    store.set({ id: PLACEHOLDER, data: {} });
    store.delete(PLACEHOLDER);
  }
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}

function refuseTwins(collection: string, entries: readonly Entry[]): void {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const other = known.get(entry.id);
    if (other) {
      const files = [other, entry].map(({ filePath = 'another file' }) => filePath).join(' and ');
      throw new Error(
        `two entries of "${collection}" are called "${entry.id}": ${files}; put what both say into one of them`,
      );
    }
    known.set(entry.id, entry);
  }
}
