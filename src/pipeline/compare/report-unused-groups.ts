import { findPhrases, indexPhrases } from '../../markdown/find-phrases.ts';
import { reportError } from '../../markdown/report-problem.ts';
import { listInWords, suggestSimilar } from '../../markdown/suggest-similar.ts';
import type { Article } from '../../schema/article.ts';
import type { WordGroups } from '../../schema/word-groups.ts';
import type { EditorialEntry } from '../read/read-editorial.ts';
import { inflectNoun, inflectVerb } from '../text/inflect-word.ts';

/** Of a shorter word, half the words of a text are near. */
const WORD = /[\p{L}\p{M}]{4,}/gu;

/**
 * Leaves an error on each group of an editor's of whose words no text uses any. The texts are read until every group has
 * been met.
 */
export function reportUnusedGroups(
  { file, placeOf }: EditorialEntry<WordGroups>,
  groups: readonly (readonly string[])[],
  articles: readonly Article[],
): void {
  const forms = groups.flatMap((words, group) =>
    words.flatMap((word) => formsOf(word).map((form): [string, number] => [form, group])),
  );
  const byForm = Map.groupBy(forms, ([form]) => form);
  const index = indexPhrases(
    Array.from(byForm, ([form, of]): [string, number[]] => [form, of.map(([, group]) => group)]),
  );
  const unused = new Set(groups.keys());
  for (const { blocks } of articles) {
    if (unused.size === 0) return;
    for (const { text } of blocks) {
      for (const { value } of findPhrases(fold(text), index)) for (const group of value) unused.delete(group);
    }
  }
  if (unused.size === 0) return;
  const vocabulary = new Set(
    articles.flatMap(({ blocks }) =>
      blocks.flatMap(({ text }) => Array.from(fold(text).matchAll(WORD), ([word]) => word)),
    ),
  );
  for (const group of unused) {
    const words = groups[group] ?? [];
    const similar = words.flatMap((word) => suggestSimilar(word.replace(/^to /, ''), vocabulary) ?? []);
    reportError(file, {
      rule: 'unused-group',
      reason: `no text uses ${listInWords(words.map((word) => `"${word}"`)).replace(/ and ("[^"]*")$/, ' or $1')}`,
      hint: similar[0]
        ? `the texts have "${similar[0]}": write that, or take the group out`
        : 'take the group out, or add a word that the texts use',
      place: placeOf(['groups', group]),
    });
  }
}

function formsOf(word: string): string[] {
  return word.startsWith('to ') ? inflectVerb(word.slice('to '.length)) : inflectNoun(word);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
