import { isQuoted, type Candidate } from '../candidate.ts';
import { findUnit } from '../find-unit.ts';
import { CLAUSE_OPENERS, DETERMINERS, FINITE_VERBS, PREPOSITIONS } from '../lexicon/function-words.ts';
import {
  BARE_MEDIA,
  BARE_MEDIA_HEADS,
  MEDIA,
  PLATFORM_PARTS,
  PLATFORMS,
  TOLD_MEDIA,
  TWO_WORD_PLATFORMS,
} from '../lexicon/media.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { listMentionsIn, type MentionRange } from '../sources/read-mentions.ts';

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
    if (!MEDIA.has(passage.words[at] ?? '')) continue;
    if (isContent(at) || isQuoted(passage, at)) continue;
    const end = readMedium(candidate, at, unit.to);
    if (end !== undefined) return { from: at, to: extendToOutlet(candidate, mentions, end) };
  }
  return undefined;
}

/** The token behind the noun of the medium that a preposition at `start` opens. */
function readMedium({ passage }: Candidate, start: number, limit: number): number | undefined {
  const { words } = passage;
  const opener = words[start] ?? '';
  const heads = MEDIA.get(opener);
  const first = words[start + 1] === 'the' ? start + 2 : start + 1;
  if (BARE_MEDIA.get(opener)?.has(words[first] ?? ''))
    return BARE_MEDIA_HEADS.has(words[first + 1] ?? '') ? first + 2 : first + 1;
  for (let at = start + 1; at < limit && at - start <= LONGEST; at += 1) {
    if (endsPhrase(passage, start, at)) return undefined;
    if (isPlatform(passage, at) && at - start <= 3) return PLATFORM_PARTS.has(words[at + 1] ?? '') ? at + 2 : at + 1;
    if (TWO_WORD_PLATFORMS.get(words[at] ?? '') === words[at + 1] && at - start <= 3) return at + 2;
    // "in an interview", "on local radio", "in an email thread", but not "in debate after debate".
    if (heads?.has(words[at] ?? '') && at > start + 1 && !heads.has(words[at + 1] ?? ''))
      return words[at + 1] === 'after' && words[at + 2] === words[at] ? undefined : at + 1;
  }
  return undefined;
}

/** Whether a noun phrase cannot go over a token: "on Monday the lawsuit …", "in the days before the debate". */
function endsPhrase({ words, tokens }: Passage, start: number, at: number): boolean {
  const word = words[at] ?? '';
  if (tokens[at]?.kind === 'mark') return !/^(?:-|'s|’s|&)$/.test(tokens[at].text);
  if (at > start + 1 && DETERMINERS.has(word)) return !/^(?:one|two|three)$/.test(word);
  return FINITE_VERBS.has(word) || CLAUSE_OPENERS.has(word) || (PREPOSITIONS.has(word) && !DETERMINERS.has(word));
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

/** "told Fox News", "told a news conference", "told Channel 9": the outlet or the occasion that was told. */
function findOutlet({ passage, cue }: Candidate, mentions: readonly MentionRange[]): TokenRange | undefined {
  const { words, tokens } = passage;
  if (!cue || !TELLING.test(words[cue.to - 1] ?? '')) return undefined;
  const from = words[cue.to] === 'to' ? cue.to + 1 : cue.to;
  const start = words[from] === 'the' ? from + 1 : from;
  const [outlet] = listMentionsIn(mentions, { from: start, to: start + 2 });
  if (outlet?.entity.type === 'news') return { from: outlet.from, to: outlet.to };
  if (tokens[start]?.text === 'Channel' && tokens[start + 1]?.kind === 'number') return { from: start, to: start + 2 };
  if (!DETERMINERS.has(words[from] ?? '')) return undefined;
  for (let at = from + 1; at - from <= LONGEST; at += 1) {
    if (at >= tokens.length || endsPhrase(passage, from, at)) return undefined;
    if (TOLD_MEDIA.has(words[at] ?? '') && !TOLD_MEDIA.has(words[at + 1] ?? '')) return { from, to: at + 1 };
  }
  return undefined;
}
