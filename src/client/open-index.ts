import type { SearchKind } from '../schema/search-record.ts';
import type { SearchQuery } from './search-query.ts';

/** What the index keeps of a record. */
export interface FoundRecord {
  raw_url: string;
  /** The words of the sources, with one space between two of them. */
  content: string;
  /** 0-based numbers of the words that were found. */
  locations: number[];
  meta: Partial<Record<'title' | 'speaker' | 'editor', string>>;
  filters: Partial<Record<'source' | 'manner', string[]>>;
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

/** What Pagefind offers, as far as it is used here. */
interface Pagefind {
  createInstance: (options: object) => {
    search: (words: string, options: { filters: object }) => Promise<{ results: FoundKind['results'] }>;
  };
}

const CURLY = /[“”„]/g;
const WORD = /[\p{L}\p{N}]/u;
/** Of a longer query, the words behind these are not looked up one by one. */
const LOOKED_UP = 12;

/** Loads Pagefind from an address. Rejects where it cannot be loaded. */
export async function openIndex(address: string): Promise<SearchIndex> {
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would be a second program to load and to allow, for searches of a few milliseconds.
  const pagefind = createInstance({ noWorker: true });
  const search = async (words: string, filters: object): Promise<FoundKind['results']> =>
    (await pagefind.search(words, { filters })).results;
  return async (query, kinds) => {
    const words = query.words.replace(CURLY, '"');
    const within = query.source === '' ? {} : { source: query.source };
    const found = await Promise.all(
      kinds.map(async (kind) => ({ kind, results: await search(words, { ...within, kind }) })),
    );
    const known = await Promise.all(
      wordsToLookUp(words).map(async (word) => ({ word, isKnown: (await search(word, {})).length > 0 })),
    );
    return {
      kinds: found.filter(({ results }) => results.length > 0),
      unknown: known.filter(({ isKnown }) => !isKnown).map(({ word }) => word),
    };
  };
}

/** None for one word, and for words that are searched for side by side. */
function wordsToLookUp(query: string): string[] {
  const words = query.split(/\s+/).filter((word) => WORD.test(word));
  return words.length < 2 || query.startsWith('"') ? [] : words.slice(0, LOOKED_UP);
}
