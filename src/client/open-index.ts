import { createInstance, type PagefindResult } from 'virtual:pagefind';
import { searchCatalogueFile, type SearchCatalogue, type SearchKind } from '../schema/search-record.ts';
import type { SearchQuery } from './search-query.ts';

/** What the index keeps of a record. */
export interface FoundRecord {
  raw_url: string;
  /** The words of the sources, with one space between two of them. */
  content: string;
  /** 0-based numbers of the words that were found. */
  locations: number[];
  meta: Partial<Record<'title' | 'speaker' | 'editor', string>>;
  /** As a record has it; empty for what is no quotation. */
  manner: string;
  /** The ids of the articles that it is from. */
  sources: string[];
}

/** Results of one kind, the best first; each is fetched when it is asked for. */
export interface FoundKind {
  kind: SearchKind;
  results: { data: () => Promise<FoundRecord> }[];
}

/** What a query finds. */
export interface Findings {
  /** Kinds without a result are left out. */
  kinds: FoundKind[];
  /** Words of the query that stand nowhere on the site, and were left out of the question. */
  unknown: string[];
}

/** Finds what a query asks for, among the kinds given. */
export type SearchIndex = (query: SearchQuery, kinds: readonly SearchKind[]) => Promise<Findings>;

const CURLY = /[“”„]/g;
const WORD = /[\p{L}\p{N}]/u;
/** Of a longer query, the words behind these are not looked up one by one. */
const LOOKED_UP = 12;

/** Opens the index in a folder, with the catalogue beside it. Rejects where that cannot be loaded. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  // It has the same name after the next build.
  const response = await fetch(new URL(searchCatalogueFile, folder), { cache: 'no-cache' });
  const catalogue = (await response.json()) as SearchCatalogue;
  // A worker would be a second program to load and to allow, for searches of a few milliseconds.
  const pagefind = createInstance({ basePath: folder, noWorker: true });
  const search = async (words: string): Promise<PagefindResult[]> => (await pagefind.search(words)).results;
  return async (query, kinds) => {
    const words = query.words.replace(CURLY, '"');
    const found = new Map(kinds.map((kind): [SearchKind, FoundKind['results']] => [kind, []]));
    for (const { id, data } of await search(words)) {
      const [kind, manner, ...sources] = catalogue[id] ?? [];
      if (kind === undefined || manner === undefined) continue;
      if (query.source !== '' && !sources.includes(query.source)) continue;
      found.get(kind)?.push({ data: async () => ({ ...(await data()), manner, sources }) });
    }
    const known = await Promise.all(
      wordsToLookUp(words).map(async (word) => ({ word, isKnown: (await search(word)).length > 0 })),
    );
    return {
      kinds: [...found].flatMap(([kind, results]) => (results.length > 0 ? [{ kind, results }] : [])),
      unknown: known.filter(({ isKnown }) => !isKnown).map(({ word }) => word),
    };
  };
}

/** None for one word, and for words that are searched for side by side. */
function wordsToLookUp(query: string): string[] {
  const words = query.split(/\s+/).filter((word) => WORD.test(word));
  return words.length < 2 || query.startsWith('"') ? [] : words.slice(0, LOOKED_UP);
}
