import type { Article } from '../schema/article.ts';
import type { Entity } from '../schema/entity.ts';
import type { Site } from '../schema/site.ts';
import type { Story } from './build-story.ts';
import { isEvidence, usesOfBlock, type CitingPages } from './uses-of-block.ts';

/** What /data/explainer.json holds. */
export interface ExplainerData {
  site: Partial<Site>;
  articles: (Omit<Article, 'blocks'> & { blocks: Partial<Article['blocks'][number]>[] })[];
  entities: readonly Entity[];
}

/**
 * Everything that the site knows. As on the pages, a line of a source without a licence that is evidence for nothing
 * keeps its address and gives no text.
 */
export function explainerData(story: Story, site: Partial<Site>, citing: CitingPages): ExplainerData {
  const articles = story.articles.map((article) => ({
    ...article,
    blocks: (story.blocksOf.get(article.id) ?? []).map((placed) => {
      if (article.facts.licence !== undefined || isEvidence(usesOfBlock(placed, citing))) return placed.block;
      const { text, ...block } = placed.block;
      return text === '' ? placed.block : block;
    }),
  }));
  return { site: sortKeys(site), articles: articles.map(sortKeys), entities: story.entities.map(sortKeys) };
}

/** The data as JSON, an article or an entity a line, so that a difference between two versions can be read. */
export function formatExplainerData({ site, articles, entities }: ExplainerData): string {
  const list = (items: readonly object[]): string => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `{\n"site": ${JSON.stringify(site)},\n"articles": ${list(articles)},\n"entities": ${list(entities)}\n}\n`;
}

/** The same value with the keys of every object in the order of their code units. */
function sortKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => sortKeys(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]: [string, unknown]) => [key, sortKeys(item)])) as Value;
}
