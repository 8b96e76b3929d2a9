import { bisectLeft } from 'd3-array';
import { labelArticle, shortenArticleIds } from '../schema/article-label.ts';
import type { Article } from '../schema/article.ts';
import type { Block } from '../schema/block.ts';
import type { PassageRef } from '../schema/passage-ref.ts';

/** What a citation needs to know of an article. */
export type CitableArticle = Pick<Article, 'id' | 'lines' | 'facts' | 'blocks'>;

/** An article, ready to be cited. */
export interface IndexedArticle {
  id: string;
  /** The shortest beginning of the id that no other article shares. */
  short: string;
  /** What the site calls the article. */
  label: string;
  /** Number of lines of the seed. */
  lines: number;
  /** The lines that are not blank, by their 1-based numbers. */
  blocks: ReadonlyMap<number, Block>;
}

export interface PassageIndex {
  articles: ReadonlyMap<string, IndexedArticle>;
  /** The ids of the articles, in the order of their code units. */
  ids: readonly string[];
}

/** Prepares articles for being cited. Linear in the number of passages. */
export function indexPassages(articles: readonly CitableArticle[]): PassageIndex {
  const shorts = shortenArticleIds(articles.map(({ id }) => id));
  const indexed = new Map(
    articles.map(({ id, facts, lines, blocks }) => {
      const short = shorts.get(id) ?? id;
      const label = labelArticle({ id, facts }, short);
      return [id, { id, short, label, lines, blocks: new Map(blocks.map((block) => [block.line, block])) }];
    }),
  );
  return { articles: indexed, ids: [...indexed.keys()].sort() };
}

/** The articles whose ids begin with a prefix, in the order of their ids; in logarithmic time. */
export function findByPrefix({ articles, ids }: PassageIndex, prefix: string): IndexedArticle[] {
  const found: IndexedArticle[] = [];
  for (let at = bisectLeft(ids, prefix); ids[at]?.startsWith(prefix); at += 1) {
    const article = articles.get(ids[at] ?? '');
    if (article) found.push(article);
  }
  return found;
}

/** The words of a passage: a line without the white space around it, or one of its sentences. */
export function readPassage(index: PassageIndex, { article, line, sentence }: PassageRef): string | undefined {
  const block = index.articles.get(article)?.blocks.get(line);
  if (!block || sentence === undefined) return block?.text;
  const span = block.sentences[sentence - 1];
  return span && block.text.slice(span.start - block.start, span.end - block.start).trim();
}
