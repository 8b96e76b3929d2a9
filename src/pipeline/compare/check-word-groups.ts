import { hasError, reportError } from '../../markdown/report-problem.ts';
import type { Article } from '../../schema/article.ts';
import type { WordGroups } from '../../schema/word-groups.ts';
import type { EditorialEntry } from '../read/read-editorial.ts';
import { groupOfWord } from './compile-word-groups.ts';
import { reportUnusedGroups } from './report-unused-groups.ts';

const LETTER = /\p{L}/u;

/**
 * The groups of words that an editor wrote, in lower case. A word that stands in two of them, words of one group that the
 * program knows from two groups, a word without a letter, and a group that no text uses are errors.
 */
export function checkWordGroups(
  entry: EditorialEntry<WordGroups> | undefined,
  articles: readonly Article[],
): string[][] {
  if (!entry) return [];
  const { data, file, placeOf } = entry;
  const groups = (data.groups ?? []).map((words) => words.map((word) => word.toLowerCase().replaceAll('’', "'")));
  const seen = new Map<string, number>();
  for (const [index, words] of groups.entries()) {
    const report = (word: number, rule: string, reason: string, hint: string): void => {
      reportError(file, { rule, reason, hint, place: placeOf(['groups', index, word]) });
    };
    let known: string | undefined;
    for (const [at, word] of words.entries()) {
      const other = seen.get(word);
      if (other !== undefined) {
        const where = other === index ? 'twice in this group' : 'in two groups';
        report(at, 'word-in-two-groups', `"${word}" stands ${where}`, 'keep it where it belongs');
      }
      seen.set(word, index);
      if (!LETTER.test(word))
        report(at, 'no-word', `"${word}" is no word`, 'write a word, or a few that belong together');
      const group = groupOfWord(word);
      if (group === undefined || group === known) continue;
      if (known !== undefined) {
        const hint = `the program's groups are "${known}" and "${group}": name words of one of them`;
        report(at, 'two-known-groups', `"${word}" belongs to another group than the words before it`, hint);
      }
      known ??= group;
    }
  }
  if (!hasError(file)) reportUnusedGroups(entry, groups, articles);
  return groups;
}
