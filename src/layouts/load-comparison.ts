import { getCollection } from 'astro:content';
import type { Comparison } from '../schema/comparison.ts';
import { once } from './once.ts';

/** How the texts of the story differ; undefined where there is one text, beside which nothing stands. */
export const loadComparison: () => Promise<Comparison | undefined> = once(async () => {
  const [entry] = await getCollection('comparison');
  return entry?.data;
});
