import type { Story } from './build-story.ts';
import { countOf } from '../count-of.ts';

/** The texts of a story, as a sentence speaks of them: "the text", "2 texts"; "the texts" where there is none yet. */
export function nameTexts({ articles }: Pick<Story, 'articles'>): string {
  if (articles.length === 0) return 'the texts';
  return articles.length === 1 ? 'the text' : countOf(articles.length, 'text');
}
