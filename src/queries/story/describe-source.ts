import type { Article } from '../../schema/article.ts';
import { labelArticle } from '../../schema/article-label.ts';
import { letterOfSource } from './letter-of-source.ts';
import { patternOfSource, type SourcePattern } from './pattern-of-source.ts';

/** How the site speaks of an article. */
export interface Source {
  /** The article's id. */
  id: string;
  letter: string;
  pattern: SourcePattern;
  /** What an address shows of the id: `000`. */
  prefix: string;
  /** As the editor labelled it, its outlet, its headline, or only "Source 000"; never a guess. */
  name: string;
  /** The headline, where the editor gave it. */
  title?: string;
}

/** Describes the article at a 0-based place in the order of ids. */
export function describeSource(article: Article, index: number, prefix: string): Source {
  const source: Source = {
    id: article.id,
    letter: letterOfSource(index),
    pattern: patternOfSource(index),
    prefix,
    name: labelArticle(article, prefix),
  };
  if (article.facts.title !== undefined) source.title = article.facts.title;
  return source;
}
