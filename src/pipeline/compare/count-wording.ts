import type { Article } from '../../schema/article.ts';
import type { ComparisonRuleName } from '../../schema/rules/comparison-rules.ts';
import type { Block } from '../../schema/block.ts';
import type { Wording, WordUse } from '../../schema/comparison.ts';
import type { CompiledGroups } from './compile-word-groups.ts';
import type { StoryWords } from './read-words.ts';
import { findNames, findSpan, type TellVoice } from './tell-voices.ts';

/** So many places of a word are kept for each text and voice; the count goes on. */
const MOST_SPANS = 12;

/**
 * Counts the words of each group by text and voice. A word that belongs to a name is not counted: nobody chose it. A group
 * is kept where there is a choice to be seen: several texts use it, and not all the same one word.
 */
export function countWording(
  articles: readonly Article[],
  words: StoryWords,
  voices: readonly TellVoice[],
  { groups, formsOf }: CompiledGroups,
): Wording[] {
  const idOf = new Map(words.vocabulary.map((word, id) => [word, id]));
  const candidates = words.vocabulary.map((word) =>
    formsOf.get(word)?.map((form) => ({ ...form, ids: form.parts.map((part) => idOf.get(part) ?? -1) })),
  );
  const names = articles.map(findNames);
  const counted = groups.map(() => new Map<number, Map<string, WordUse>>());
  for (const { article: index, block, first, end } of words.blocks) {
    const article = articles[index];
    const tellVoice = voices[index];
    if (!article || !tellVoice) continue;
    for (let at = first; at < end; at += 1) {
      const form = candidates[words.ids[at] ?? 0]?.find(({ ids }) =>
        ids.every((id, step) => at + step < end && words.ids[at + step] === id),
      );
      if (!form) continue;
      const span = { start: words.starts[at] ?? 0, end: words.ends[at + form.ids.length - 1] ?? 0 };
      at += form.ids.length - 1;
      const group = counted[form.group];
      // Nobody chose a word that belongs to a name: "March", "Right Wing Watch".
      if (!group || findSpan(names[index] ?? [], span.start) || isCapitalised(block, span.start)) continue;
      const voice = tellVoice(span.start);
      const uses = group.get(form.word) ?? new Map<string, WordUse>();
      group.set(form.word, uses);
      const key = `${article.id} ${voice}`;
      const use = uses.get(key) ?? { article: article.id, voice, count: 0, spans: [] };
      uses.set(key, use);
      use.count += 1;
      if (use.spans.length < MOST_SPANS) use.spans.push(span);
    }
  }
  return groups.flatMap(({ words: entries, by }, index): Wording[] => {
    const uses = [...(counted[index] ?? [])].sort(([a], [b]) => a - b);
    const texts = new Set(uses.flatMap(([, own]) => [...own.values()].map(({ article }) => article)));
    if (uses.length < 2 || texts.size < 2) return [];
    return [
      {
        words: uses.map(([word, own]) => ({ word: entries[word] ?? '', uses: [...own.values()] })),
        by,
        rule: 'words-of-one-group' satisfies ComparisonRuleName,
      },
    ];
  });
}

/** Whether a word has a capital in the middle of a sentence; in a heading that tells nothing. */
function isCapitalised({ text, start, kind }: Block, offset: number): boolean {
  const at = offset - start;
  if (kind === 'heading' || !/^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2))) return false;
  return /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, at - 2), at));
}
