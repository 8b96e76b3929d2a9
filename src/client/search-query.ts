import { searchKinds, type SearchKind } from '../schema/search-record.ts';

/** What a reader asks for, as it stands in the address of the page: `?q=ferry&kind=people&source=000-d6241d1dadc7a592`. */
export interface SearchQuery {
  words: string;
  /** None stands for all of them. */
  kinds: SearchKind[];
  /** The id of an article; empty for all of them. */
  source: string;
}

/** Reads a query from the address or the form; what is no kind is left out. */
export function readQuery(fields: URLSearchParams | FormData): SearchQuery {
  const kinds = new Set(fields.getAll('kind'));
  const textOf = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    words: textOf('q').trim(),
    kinds: (Object.keys(searchKinds) as SearchKind[]).filter((kind) => kinds.has(kind)),
    source: textOf('source'),
  };
}

/** The inverse of `readQuery`, beginning with a question mark; empty where nothing is asked for. */
export function formatQuery({ words, kinds, source }: SearchQuery): string {
  const fields = new URLSearchParams();
  if (words !== '') fields.append('q', words);
  for (const kind of kinds) fields.append('kind', kind);
  if (source !== '') fields.append('source', source);
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}
