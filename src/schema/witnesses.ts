import type { Article } from './article.ts';

/** What is asked of an article to tell which others it is a version of. */
export type VersionedArticle = Pick<Article, 'id' | 'versions' | 'blocks'>;

/**
 * For each article the one that speaks for it: the longest of those that are versions of one text, of equals the first;
 * itself where it has none. Versions of one text are one witness.
 */
export function findWitnesses(articles: readonly VersionedArticle[]): ReadonlyMap<string, string> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const witnesses = new Map<string, string>();
  for (const article of articles) {
    if (witnesses.has(article.id)) continue;
    const family = new Set([article]);
    for (const { versions = [] } of family) {
      for (const { article: id } of versions) {
        const other = byId.get(id);
        if (other) family.add(other);
      }
    }
    const longest = [...family].reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
    for (const { id } of family) witnesses.set(id, longest.id);
  }
  return witnesses;
}

/** How many texts places stand in, versions of one text counting as one. */
export function countWitnesses(places: readonly { article: string }[], witnesses: ReadonlyMap<string, string>): number {
  return new Set(places.map(({ article }) => witnesses.get(article) ?? article)).size;
}

function lengthOf({ blocks }: VersionedArticle): number {
  return blocks.reduce((sum, { start, end }) => sum + end - start, 0);
}
