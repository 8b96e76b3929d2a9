import type { LoaderContext } from 'astro/loaders';

type Store = LoaderContext['store'];

/** Is set and deleted at once, see below. Not an id that an entry could have. */
const PLACEHOLDER = '(none)';

/**
 * Makes the given entries the whole of a collection. `store.clear()` would remove the collection itself, and Astro warns
 * about a collection that is not there; one that was filled and emptied again is there without entries.
 */
export function replaceEntries(store: Store, entries: readonly Parameters<Store['set']>[0][]): void {
  store.set({ id: PLACEHOLDER, data: {} });
  store.delete(PLACEHOLDER);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}
