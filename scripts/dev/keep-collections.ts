import type { Plugin } from 'vite';

/** The module from which Astro's pages have the content, by the name that Astro's own plugin gives it. */
const MODULE = '\0astro:data-layer-content';

/**
 * Keeps the collections in memory, where src/loaders/replace-entries.ts puts them, and hands them to the pages as they are:
 * writing all of them to the disk and reading them again takes longer than anything else that a change needs.
 */
export function keepCollections(): Plugin {
  Object.assign(globalThis, { [Symbol.for('verbatim.collections')]: new Map() });
  return {
    name: 'verbatim-keep-collections',
    load: {
      order: 'pre',
      handler: (id) => (id === MODULE ? `export default globalThis[Symbol.for('verbatim.collections')]` : undefined),
    },
  };
}
