import type { Article } from '../../schema/article.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import type { StoryWords } from './read-words.ts';
import { findNames, findSpan } from './tell-voices.ts';

/** Tells whether a word, by its index, says something: it is no small word and no part of a name. */
export type IsContent = (at: number) => boolean;

/**
 * Marks the words that say something. Two texts that share a name, or "it is not what it was", need not have it from one
 * another.
 */
export function markContent(articles: readonly Article[], words: StoryWords): IsContent {
  const saysSomething = words.vocabulary.map((word) => !FUNCTION_WORDS.has(word));
  const marks = new Uint8Array(words.ids.length);
  for (const [index, article] of articles.entries()) {
    const names = findNames(article);
    for (const { first, end } of words.blocksOf[index] ?? []) {
      for (let at = first; at < end; at += 1) {
        if (saysSomething[words.ids[at] ?? 0] && !findSpan(names, words.starts[at] ?? 0)) marks[at] = 1;
      }
    }
  }
  return (at) => marks[at] === 1;
}
