import { reportError } from '../../markdown/report-problem.ts';
import { suggestSimilar } from '../../markdown/suggest-similar.ts';
import type { WordGroups } from '../../schema/word-groups.ts';
import type { EditorialEntry } from '../read/read-editorial.ts';
import { compileLoadedWords, findListed, formsOf, listedWords, type LoadedForms } from './compile-loaded-words.ts';

const LETTER = /\p{L}/u;

/**
 * The words that editors are advised against: the program's, with what `wording.md` adds to them and takes away. A word
 * that is allowed and stands on no list, one that is both allowed and to be avoided, and one without a letter are errors.
 */
export function readLoadedWords(entry: EditorialEntry<WordGroups> | undefined): LoadedForms {
  if (!entry) return compileLoadedWords([], new Set());
  const { data, file, placeOf } = entry;
  const avoid = Object.entries(data.avoid ?? {}).map(([word, instead]) => ({
    word,
    because: 'is a word that the editors avoid',
    instead: instead ?? '',
    by: 'editor' as const,
  }));
  for (const { word } of avoid) {
    if (LETTER.test(word)) continue;
    const hint = 'write a word, or a few that belong together';
    reportError(file, { rule: 'no-word', reason: `"${word}" is no word`, hint, place: placeOf(['avoid', word]) });
  }
  const avoided = new Map(avoid.flatMap(({ word }) => formsOf(word).map((form): [string, string] => [form, word])));
  const allowed = (data.allow ?? []).flatMap((word, at) => {
    const place = placeOf(['allow', at]);
    const own = formsOf(word).flatMap((form) => avoided.get(form) ?? []);
    if (own[0] !== undefined) {
      const reason = `"${word}" is allowed, and "avoid" says to avoid "${own[0]}"`;
      reportError(file, { rule: 'allowed-and-avoided', reason, hint: 'keep it in one of the two lists', place });
      return [];
    }
    const listed = findListed(word);
    if (!listed) {
      const similar = suggestSimilar(
        word,
        listedWords.map((known) => known.word.replace(/^to /, '')),
      );
      const hint = similar ? `did you mean "${similar}"?` : 'leave it out: nobody is advised against it';
      reportError(file, { rule: 'not-on-list', reason: `"${word}" is on no list of words to avoid`, hint, place });
      return [];
    }
    return [listed];
  });
  return compileLoadedWords(avoid, new Set(allowed));
}
