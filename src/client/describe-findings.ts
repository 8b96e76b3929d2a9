import { countOf } from '../queries/count-of.ts';
import type { Findings } from './open-index.ts';
import type { SearchQuery } from './search-query.ts';

/** Says how much was found, and which words of the query stand nowhere; one sentence or two. */
export function describeFindings({ words }: Pick<SearchQuery, 'words'>, { kinds, unknown }: Findings): string {
  const count = kinds.reduce((sum, { results }) => sum + results.length, 0);
  const what = words.startsWith('"') || words.startsWith('“') ? words : `“${words}”`;
  const found = count === 0 ? `Nothing was found for ${what}.` : `${countOf(count, 'result')} for ${what}.`;
  if (count === 0 || unknown.length === 0) return found;
  return `${found} Nothing here has ${unknown.map((word) => `“${word}”`).join(' or ')}.`;
}
