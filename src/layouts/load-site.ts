import { getCollection } from 'astro:content';
import type { Site } from '../schema/site.ts';
import { nameTexts } from '../queries/story/name-texts.ts';
import { loadStory } from './load-story.ts';
import { once } from './once.ts';

/** The site as its editor describes it. Without site.md, a title that invents nothing. */
export const loadSite: () => Promise<Site> = once(async () => {
  const [entry] = await getCollection('site');
  if (entry) return entry.data;
  const story = await loadStory();
  if (story.articles.length === 0) return { title: 'A story without a text yet', language: 'en' };
  const texts = nameTexts(story);
  return {
    title: story.articles.length === 1 ? 'What one text says' : `What ${texts} say`,
    standfirst: `Who is named in ${texts}, who is quoted, and where each word stands. No editor has written an introduction.`,
    language: 'en',
  };
});
