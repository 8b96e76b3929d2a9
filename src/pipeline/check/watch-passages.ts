import type { VFile } from 'vfile';
import { foldTypography } from '../../markdown/fold-typography.ts';
import { indexPassages, readPassage } from '../../markdown/index-passages.ts';
import type { Position } from '../../markdown/locate-offset.ts';
import { reportError, reportNote, reportWarning } from '../../markdown/report-problem.ts';
import { listInWords } from '../../markdown/suggest-similar.ts';
import type { Article } from '../../schema/article.ts';
import type { PassageRef } from '../../schema/passage-ref.ts';
import { describeChange } from './describe-change.ts';
import { listPassages, recallArticles, type EarlierArticle, type EarlierArticles } from './earlier-articles.ts';
import { listWords } from './suggest-passages.ts';

/** A reference of an editor's to a passage that is there. */
export interface PassageUse {
  file: VFile;
  /** Where the reference stands in the file. */
  place: Position | undefined;
  /** The article, by its whole id. */
  ref: PassageRef;
  /** The article as the editor named it, where that was not by its whole id: `001`. */
  written?: string | undefined;
  /** What the editor says that rests on the passage. */
  sentence?: string | undefined;
}

/** Leaves an error where the words of a passage are not those for which the reference was accepted. */
export interface PassageWatch {
  check: (use: PassageUse) => void;
  /** The words that stood at a passage when the story was last generated, and where they stand now. */
  recall: (ref: PassageRef) => { words: string; now: string[] } | undefined;
  /** What is to be said about the earlier files themselves. */
  files: VFile[];
}

const ACCEPT = 'npm run generate -- --accept';

interface WatchOptions {
  /** Without it nothing is known to have changed. */
  earlier?: EarlierArticles | undefined;
  /** What has changed is accepted, and told. */
  accept?: boolean | undefined;
}

/**
 * Compares the passages that editors refer to with what stood at their addresses when the story was last generated. A new
 * reference can't be told from an old one; but where an editor has followed words that moved within their text, the
 * sentence has more words in common with what stands there now, and nothing is said.
 */
export function watchPassages(articles: readonly Article[], { earlier, accept }: WatchOptions): PassageWatch {
  const files: VFile[] = [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const now = rememberById((id) => indexPassages([byId.get(id)].filter((article) => article !== undefined)));
  const places = rememberById((id) => listPassages(now(id).articles.get(id)));
  const recall = recallArticles(earlier ?? { ids: [], read: () => undefined }, (file) => {
    reportUnreadable(file);
    files.push(file);
  });

  const addressesOf = (words: string, { article, sentence }: PassageRef): string[] => {
    const all = places(article).get(foldTypography(words)) ?? [];
    const alike = all.filter((place) => place.includes('.') === (sentence !== undefined));
    return (alike.length > 0 ? alike : all).map((place) => `${article}:${place}`);
  };

  const check = ({ file, place, ref, written = ref.article, sentence = '' }: PassageUse): void => {
    const before = recall(written) ?? recall(ref.article);
    const block = now(ref.article).articles.get(ref.article)?.blocks.get(ref.line);
    if (!before || !block || (before.id === ref.article && before.had(block))) return;
    const words = { before: before.wordsAt(ref), now: readPassage(now(ref.article), ref) ?? '' };
    if (words.before === undefined || foldTypography(words.before) === foldTypography(words.now)) return;
    if (hasFollowed(sentence, words.before, words.now, before)) return;
    const address = `${written}:${String(ref.line)}${ref.sentence === undefined ? '' : `.${String(ref.sentence)}`}`;
    const change = describeChange(words.before, words.now);
    if (accept === true) {
      const hint = `before: “${change.before}”\nnow: “${change.now}”`;
      reportNote(file, { rule: 'passage-accepted', reason: `the words of ${address} were accepted`, hint, place });
      return;
    }
    const moved = addressesOf(words.before, ref).map((to) => `[^${written}${to.slice(ref.article.length)}]`);
    const other = before.id === ref.article ? '' : `"${written}" was ${before.id} until now. `;
    reportError(file, {
      rule: 'passage-changed',
      reason: `${other}the words of ${address} are no longer those that were cited`,
      hint: [
        `before: “${change.before}”`,
        `now: “${change.now}”`,
        ...(moved.length > 0
          ? [`the words from before stand elsewhere now: write ${listInWords(moved).replace(' and ', ' or ')}`]
          : []),
        `to accept the words of now, for all that have changed: ${ACCEPT}`,
      ].join('\n'),
      place,
    });
  };

  return {
    check,
    recall: (ref) => {
      const words = recall(ref.article)?.wordsAt(ref);
      return words === undefined ? undefined : { words, now: addressesOf(words, ref) };
    },
    files,
  };
}

function rememberById<Value>(make: (id: string) => Value): (id: string) => Value {
  const made = new Map<string, Value>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

/** Whether the words of now stood elsewhere before, and fit the sentence better than those that stood here. */
function hasFollowed(sentence: string, before: string, now: string, earlier: EarlierArticle): boolean {
  if (!earlier.hadWords(foldTypography(now))) return false;
  const [said, then, today] = [listWords(sentence), listWords(before), listWords(now)];
  const shared = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
    [...said].filter((word) => word.length > 3 && words.has(word) && !others.has(word)).length;
  return shared(today, then) > shared(then, today);
}

function reportUnreadable(file: VFile): void {
  reportWarning(file, {
    rule: 'earlier-unreadable',
    reason: 'this file is not as the program wrote it, so nobody can tell whether cited words have changed',
    hint: 'bring it back from git, or look at the citations of this article yourself',
  });
}
