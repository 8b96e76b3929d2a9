import { Buffer } from 'node:buffer';

/** What src/client imports. */
const NAME = 'virtual:pagefind';
const RESOLVED = `\0${NAME}`;

/**
 * Lets the search be bundled with Pagefind's own script, which its indexer carries and hands out beside an index. In one file,
 * the two have one hash, by which a page can allow them; a script that is loaded by another can't be allowed by its hash in
 * all browsers, but only by its host.
 */
export function bundlePagefind() {
  return {
    name: 'verbatim-pagefind',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: async (id) => (id === RESOLVED ? readPagefind() : undefined),
  };
}

async function readPagefind() {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({});
    const files = index ? (await index.getFiles()).files : [];
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (!script) throw new Error(['Pagefind hands out no pagefind.js', ...errors].join('\n'));
    // Where its files lie it is told, and need not see from its own address, which it has none of.
    return Buffer.from(script.content).toString().replaceAll('import.meta.url', 'undefined');
  } finally {
    await close();
  }
}
