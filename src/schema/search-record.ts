/** What can be searched, in the order in which results are shown, and what each kind is called. */
export const searchKinds = {
  people: 'People',
  agencies: 'Agencies',
  places: 'Places',
  quotations: 'Quotations',
  passages: 'Passages',
} as const;

export type SearchKind = keyof typeof searchKinds;

/** Stands among the words of a record where the site leaves something out, or parts one form of a name from the next. */
export const searchGaps = { leftOut: '[…]', between: '·' } as const;

/** Where the index lies on the built site, from its root. */
export const searchIndexFolder = 'pagefind/';

/** Lies in `searchIndexFolder`. */
export const searchCatalogueFile = 'catalogue.json';

/** Where the build leaves the records for the index, from the site's root; not published. */
export const searchRecordsFile = 'search/records.json';

/** One thing that can be found. */
export interface SearchRecord {
  kind: SearchKind;
  /**
   * Its place on the site, from the root, without the slash at the beginning. The index keeps one record for an address:
   * behind a tilde, which no address has, stands the number of a quotation.
   */
  url: string;
  /** Its name, as the site says it. */
  name?: string;
  /** Who speaks, in the words of the source, where the site has no name for them. */
  speaker?: string;
  /** The words of the sources; before those of an entity stands its name, with `searchGaps.between` behind it. */
  words: string;
  /** Words of an editor: forms of a name, roles; of a quotation, that an editor named its speaker. */
  editor?: string;
  /** How faithful a quotation is to what was said, as `data-manner` has it. */
  manner?: 'direct' | 'mixed' | 'indirect' | 'sign';
  /** The ids of the articles that it is from. */
  sources: string[];
}

/** What the build hands to the indexer. */
export interface SearchRecords {
  /** ISO 639-1 code, which decides what the index takes for forms of one word. */
  language: string;
  records: SearchRecord[];
}

/**
 * What results are sorted and filtered by, without fetching them: the kind, the manner or nothing, and the sources of each
 * record. Filters of Pagefind's own would do it too, but it writes them in another order each time.
 */
export type SearchCatalogue = Record<string, [kind: SearchKind, manner: string, ...sources: string[]]>;
