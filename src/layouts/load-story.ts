import { getCollection } from 'astro:content';
import { buildStory, type Story } from '../queries/story/build-story.ts';
import { loadComparison } from './load-comparison.ts';
import { once } from './once.ts';

/** The story, looked up once for all the pages of a build. */
export const loadStory: () => Promise<Story> = once(async () => {
  const articles = await getCollection('articles');
  const people = await getCollection('people');
  const agencies = await getCollection('agencies');
  const places = await getCollection('places');
  const comparison = await loadComparison();
  return buildStory(
    articles.map(({ data }) => data),
    [...people, ...agencies, ...places].map(({ data }) => data),
    comparison,
  );
});
