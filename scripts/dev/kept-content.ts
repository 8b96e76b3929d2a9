import type { Plugin } from 'vite';

/** The module from which Astro's pages have the content, by the name that Astro's own plugin gives it. */
const MODULE = '\0astro:data-layer-content';

/** Where src/loaders/replace-entries.ts and src/layouts/once.ts look for it; they run in another world of modules. */
const KEPT = 'verbatim.kept-content';

/** The content that is kept in memory. */
export interface KeptContent {
  collections: Map<string, unknown>;
  /** Counts how often a collection was replaced. */
  changes: number;
}

/**
 * Keeps the collections in memory, and hands them to the pages as they are: writing all of them to the disk and reading
 * them again, as Astro does, takes longer than anything else that a change needs.
 */
export function keepContent(): { kept: KeptContent; plugin: Plugin } {
  const kept: KeptContent = { collections: new Map(), changes: 0 };
  Object.assign(globalThis, { [Symbol.for(KEPT)]: kept });
  const code = `export default globalThis[Symbol.for(${JSON.stringify(KEPT)})].collections`;
  const load = { order: 'pre', handler: (id: string) => (id === MODULE ? code : undefined) } as const;
  return { kept, plugin: { name: 'verbatim-kept-content', load } };
}
