import { findNearestWording } from '../../markdown/verify-quotation.ts';
import type { PassageIndex } from '../../markdown/index-passages.ts';
import { suggestSimilar } from '../../markdown/suggest-similar.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { CorrectableArticle } from './draft.ts';
import { listAddresses } from './list-addresses.ts';
import { plainWords } from './plain-words.ts';

/** So many passages that share a word are compared letter by letter. */
const MOST_PASSAGES = 200;
/** A shorter word is shared by too many passages. */
const LETTERS = 4;

/**
 * Finds the words of the texts that come nearest to what an editor wrote: of the names in them, else of the passages that
 * share a word with it. Says where they stand: `"Her Worship" (000:2)`.
 */
export function suggestWording(
  words: string,
  articles: readonly CorrectableArticle[],
  passages: PassageIndex,
): string | undefined {
  const names = listNames(articles);
  const name = suggestSimilar(words, names.keys());
  if (name !== undefined) return format(name, names.get(name) ?? '', passages);
  const sought = new Set(splitWords(words).filter((word) => word.length >= LETTERS));
  const near: { text: string; at: string }[] = [];
  for (const { id, blocks } of articles) {
    for (const { text, line } of blocks) {
      if (near.length === MOST_PASSAGES) break;
      if (splitWords(text).some((word) => sought.has(word)))
        near.push({ text, at: formatPassageRef({ article: id, line }) });
    }
  }
  const nearest = findNearestWording(
    words,
    near.map(({ text }) => text),
  );
  const isNear = nearest !== undefined && suggestSimilar(words, [nearest.wording]) !== undefined;
  return isNear ? format(plainWords(nearest.wording), near[nearest.passage]?.at ?? '', passages) : undefined;
}

/** Every name that stands in a text, with the first passage that has it. */
function listNames(articles: readonly CorrectableArticle[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, blocks, mentions } of articles) {
    let at = 0;
    for (const { start, end, form } of mentions) {
      while ((blocks[at]?.end ?? Infinity) < end) at += 1;
      const block = blocks[at];
      if (!block || form === 'pronoun' || start < block.start) continue;
      const name = plainWords(block.text.slice(start - block.start, end - block.start));
      if (!names.has(name)) names.set(name, formatPassageRef({ article: id, line: block.line }));
    }
  }
  return names;
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function format(words: string, reference: string, passages: PassageIndex): string {
  return `"${words}" (${listAddresses([reference], passages)})`;
}
