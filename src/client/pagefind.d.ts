/** Pagefind's own script, as far as it is used here; scripts/site/bundle-pagefind.js puts it in this place. */
declare module 'virtual:pagefind' {
  /** A result, the words of which are fetched when they are asked for. */
  export interface PagefindResult {
    id: string;
    data: () => Promise<{
      raw_url: string;
      content: string;
      locations: number[];
      meta: Partial<Record<'title' | 'speaker' | 'editor', string>>;
    }>;
  }
  /** Loads an index when it is first asked. */
  export function createInstance(options: { basePath: string; noWorker: boolean }): {
    search: (words: string) => Promise<{ results: PagefindResult[] }>;
  };
}
