import { addressOf } from './address-of.ts';
import type { Story } from '../story/build-story.ts';

/** An address of the story, to explain addresses with. */
export function exampleAddress(story: Story): string {
  const article = story.articles[0];
  return article ? addressOf(story, { article: article.id, line: article.blocks[0]?.line ?? 1 }) : '000:1';
}
