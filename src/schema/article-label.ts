import type { Article } from './article.ts';

/** The parts of an article that tell it apart. */
export type LabelledArticle = Pick<Article, 'id' | 'facts'>;

const SHORTEST = 3;
/** A beginning is drawn out to the end of its word, where it stays this short (in characters) to read. */
const LONGEST_WHOLE_WORDS = 16;

/**
 * A short beginning of each id that no other id shares, of at least three characters: what a citation shows (`000:23`,
 * `harbour-one:4`). An id that is itself the beginning of another one stays whole.
 */
export function shortenArticleIds(ids: readonly string[]): Map<string, string> {
  const sorted = [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return new Map(
    sorted.map((id, at) => {
      const shared = Math.max(countShared(id, sorted[at - 1]), countShared(id, sorted[at + 1]));
      const length = Math.max(shared + 1, SHORTEST);
      const hyphen = id.indexOf('-', length);
      const wholeWords = hyphen < 0 ? id.length : hyphen;
      if (wholeWords <= LONGEST_WHOLE_WORDS) return [id, id.slice(0, wholeWords)];
      return [id, id.slice(0, id[length - 1] === '-' ? length + 1 : length)];
    }),
  );
}

/** What the site calls an article: as the editor labelled it, its outlet, its title, or only its address ("Source 000"). */
export function labelArticle({ facts }: LabelledArticle, short: string): string {
  return facts.label ?? facts.publisher ?? facts.title ?? `Source ${short}`;
}

function countShared(a: string, b = ''): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
