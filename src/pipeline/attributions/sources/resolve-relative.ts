import { isQuoted } from '../candidate.ts';
import { isFinite } from '../has-finite-verb.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES } from '../lexicon/function-words.ts';
import type { Passage } from '../read-passages.ts';
import { listMentionsIn, type MentionRange } from './read-mentions.ts';

const LONGEST_APPOSITION = 16;

/** "Ada Quill, who said", "Jane Roe, a nurse from Ohio who said": the name before the relative, or before the noun that presents it. */
export function resolveRelative(ranges: readonly MentionRange[], passage: Passage, at: number): string | undefined {
  const { tokens, words } = passage;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const near = listMentionsIn(ranges, { from: end - LONGEST_APPOSITION, to: end });
  const direct = near.findLast(({ to }) => to === end);
  // "women in Israel who said": a place has no mouth, and who has is before it.
  const isSpoken = words[at] === 'which' || end < at || direct?.entity.kind !== 'place';
  if (direct) return isSpoken ? direct.entity.id : undefined;
  const presented = near.findLast(({ to, entity }) => entity.kind === 'person' && tokens[to]?.text === ',');
  if (!presented || !/^(?:a|an|the|one|another|[0-9]{2})$/.test(words[presented.to + 1] ?? '')) return undefined;
  for (let next = presented.to + 1; next < end; next += 1) {
    const word = words[next] ?? '';
    if (isQuoted(passage, next) || isFinite(passage, next, presented.to) || RELATIVES.has(word)) return undefined;
    // "Jane Roe, a friend of the man who said"; with a comma before it, who is the one at the head.
    if (end === at && PREPOSITIONS.has(word) && DETERMINERS.has(words[next + 1] ?? '')) return undefined;
  }
  return presented.entity.id;
}
