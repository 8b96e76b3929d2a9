import { reportError } from '../../markdown/report-problem.ts';
import { listInWords, suggestSimilar } from '../../markdown/suggest-similar.ts';
import type { ArticleFacts } from '../../schema/article-facts.ts';
import type { EditorialArticle } from '../../schema/editorial-file.ts';
import type { EditorialEntry } from './read-editorial.ts';

/** What editors know about each article, by its id. Facts about an article that is not there are an error. */
export function readFacts(
  entries: readonly EditorialEntry<EditorialArticle>[],
  articles: readonly string[],
): ReadonlyMap<string, ArticleFacts> {
  const facts = new Map<string, ArticleFacts>();
  for (const { id, data, file } of entries) {
    const article = id.slice('articles/'.length);
    if (articles.includes(article)) {
      const known = { ...data };
      delete known.lines;
      delete known.speakers;
      delete known.timeline;
      facts.set(article, known);
      continue;
    }
    const similar = articles.find((candidate) => candidate.startsWith(article)) ?? suggestSimilar(article, articles);
    const hint =
      similar !== undefined
        ? `did you mean "${similar}"? Rename the file to ${similar}.md`
        : `the articles are ${listInWords(articles)}`;
    reportError(file, { rule: 'unknown-article', reason: `there is no article "${article}"`, hint, actual: article });
  }
  return facts;
}
