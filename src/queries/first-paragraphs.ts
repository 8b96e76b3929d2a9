import type { Story } from './build-story.ts';
import type { Passage } from './find-passage.ts';

/** How many sources are shown with their beginning, and how many paragraphs of each. */
const SOURCES = 6;
const PARAGRAPHS = 2;

/**
 * How the first sources of a story begin, for a site on which no editor has told the story: their first paragraphs that
 * are no heading, caption or the like.
 */
export function firstParagraphs(story: Story): Passage[] {
  return story.articles.slice(0, SOURCES).flatMap((article) => {
    const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
    const shown = (paragraphs.length > 0 ? paragraphs : article.blocks).slice(0, PARAGRAPHS);
    return shown.map((block) => ({
      ref: { article: article.id, line: block.line },
      article,
      block,
      span: { start: block.start, end: block.end },
    }));
  });
}
