import { formatPassageRef, type PassageRef } from '../../schema/passage-ref.ts';
import type { Story } from '../story/build-story.ts';
import { findCopy, findSharedPart, groupCopies, type CopiedPart, type CopyingStory } from './find-copies.ts';

/** Words that several of the cited texts share, with what the site says of them. */
export interface CopiedWords {
  /** Stands before the words. */
  says: string;
  words: string;
  /** Stands behind them. */
  means: string;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Of more words than this, the first and the last are shown. */
const MOST_WORDS = 24;

/** Says of passages that are cited together which of them copy one another, and are no more than one witness. */
export function describeCopies(
  story: CopyingStory & Pick<Story, 'sourceOf'>,
  refs: readonly PassageRef[],
): CopiedWords[] {
  const once = new Map(refs.map((ref) => [formatPassageRef(ref), ref]));
  return groupCopies(story, [...once.values()]).flatMap((group) => {
    if (group.length < 2) return [];
    const shared = findSharedPart(story, group);
    if (shared) return [describeCopy(story, group, shared)];
    return group.slice(1).flatMap((ref, index) => {
      const others = group.slice(0, index + 1);
      const other = others.find((earlier) => findCopy(story, earlier, ref));
      const part = other && findCopy(story, other, ref);
      return part
        ? [
            describeCopy(
              story,
              group.filter((member) => member === other || member === ref),
              part,
            ),
          ]
        : [];
    });
  });
}

function describeCopy(
  story: Pick<Story, 'sourceOf'>,
  group: readonly PassageRef[],
  { text, words }: CopiedPart,
): CopiedWords {
  const names = nameSources(story, [...new Set(group.map(({ article }) => article))]);
  const count = NUMBERS[names.length - 2] ?? String(names.length);
  return {
    says: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} have the same ${words} words in a row: `,
    words: `“${shorten(text)}”`,
    means: `. For these words they are one witness, not ${count}.`,
  };
}

/** Two texts of one outlet are told apart by their addresses. */
function nameSources({ sourceOf }: Pick<Story, 'sourceOf'>, articles: readonly string[]): string[] {
  const names = articles.map((article) => sourceOf.get(article)?.name ?? article);
  return articles.map((article, index) => {
    const name = names[index] ?? article;
    return names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : `${name} (${sourceOf.get(article)?.prefix ?? article})`;
  });
}

/** Without quotation marks, which a run may hold one of. */
function shorten(text: string): string {
  const words = text.replaceAll(/["“”]/g, '').split(/\s+/);
  const half = MOST_WORDS / 2;
  return words.length > MOST_WORDS
    ? `${words.slice(0, half).join(' ')} … ${words.slice(-half).join(' ')}`
    : words.join(' ');
}
