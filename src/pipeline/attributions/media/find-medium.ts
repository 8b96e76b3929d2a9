import { isQuoted, type Candidate } from '../candidate.ts';
import { findUnit } from '../find-unit.ts';
import { DETERMINERS, FINITE_VERBS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { MEDIA, PLATFORMS, TWO_WORD_PLATFORMS } from '../lexicon/media.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { listMentionsIn, type MentionRange } from '../sources/read-mentions.ts';

const OPENERS = new Set(['in', 'on', 'via', 'through', 'during', 'at', 'to']);
const LONGEST = 8;
const TELLING = /^(?:told|tells|tell|telling|informed|spoke)$/;

/** How it was said, where the unit of the cue tells: "in a statement", "on social media", "(told) Fox News". */
export function findMedium(candidate: Candidate, mentions: readonly MentionRange[]): TokenRange | undefined {
  const { passage, cue, content, source } = candidate;
  const anchor = cue ?? source;
  if (!anchor) return undefined;
  const unit = passage.units[findUnit(passage, anchor.from)];
  if (!unit) return undefined;
  const told = findOutlet(candidate, mentions);
  if (told) return told;
  const isContent = (at: number): boolean =>
    content.some((part) => part.passage === passage && part.range.from <= at && at < part.range.to);
  for (let at = unit.from; at < unit.to; at += 1) {
    if (!OPENERS.has(passage.words[at] ?? '')) continue;
    if (isContent(at) || isQuoted(passage, at)) continue;
    const end = readMedium(candidate, at, unit.to);
    if (end !== undefined) return { from: at, to: extendToOutlet(candidate, mentions, end) };
  }
  return undefined;
}

/** The token behind the noun of the medium that a preposition at `start` opens. */
function readMedium({ passage }: Candidate, start: number, limit: number): number | undefined {
  const { words, tokens } = passage;
  for (let at = start + 1; at < limit && at - start <= LONGEST; at += 1) {
    const word = words[at] ?? '';
    if (tokens[at]?.kind === 'mark' && !/^(?:-|'s|’s|&)$/.test(tokens[at]?.text ?? '')) return undefined;
    if (isPlatform(passage, at) && at - start <= 3) return at + 1;
    if (TWO_WORD_PLATFORMS.get(word) === words[at + 1] && at - start <= 3) return at + 2;
    // "in an interview", "on her website", but not "to report", "in order to".
    if (MEDIA.has(word) && at > start + 1 && !MEDIA.has(words[at + 1] ?? ''))
      return words[start] === 'to' || (word === 'order' && words[at + 1] === 'to') ? undefined : at + 1;
    if (FINITE_VERBS.has(word) || (PREPOSITIONS.has(word) && !DETERMINERS.has(word))) return undefined;
  }
  return undefined;
}

/** A network by name; of a single letter only "on X". */
function isPlatform({ words, tokens }: Passage, at: number): boolean {
  return PLATFORMS.has(words[at] ?? '') || (tokens[at]?.text === 'X' && words[at - 1] === 'on');
}

/** "in an interview with CNN": the outlet belongs to it. */
function extendToOutlet({ passage }: Candidate, mentions: readonly MentionRange[], end: number): number {
  if (!/^(?:with|on|to|for|by|at)$/.test(passage.words[end] ?? '')) return end;
  if (isPlatform(passage, end + 1)) return end + 2;
  const start = passage.words[end + 1] === 'the' ? end + 2 : end + 1;
  const [outlet] = listMentionsIn(mentions, { from: start, to: start + 1 });
  return outlet?.entity.type === 'news' ? outlet.to : end;
}

/** "told Fox News": the outlet that was told. */
function findOutlet({ passage, cue }: Candidate, mentions: readonly MentionRange[]): TokenRange | undefined {
  if (!cue || !TELLING.test(passage.words[cue.to - 1] ?? '')) return undefined;
  const start = passage.words[cue.to] === 'the' || passage.words[cue.to] === 'to' ? cue.to + 1 : cue.to;
  const [outlet] = listMentionsIn(mentions, { from: start, to: start + 2 });
  return outlet?.entity.type === 'news' ? { from: outlet.from, to: outlet.to } : undefined;
}
