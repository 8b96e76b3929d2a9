import type { Article, Correction } from '../../../schema/article.ts';

/** Notes what an editor corrected in an article, in the order of its lines; what was taken out has left no other trace. */
export function noteCorrections<Corrected extends Pick<Article, 'corrected'>>(
  article: Corrected,
  corrections: readonly Correction[],
): Corrected {
  if (corrections.length === 0) return article;
  const corrected = [...(article.corrected ?? []), ...corrections].sort((a, b) => a.line - b.line);
  return { ...article, corrected };
}
