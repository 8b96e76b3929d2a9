import { findUnit } from '../find-unit.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { findUnitSubject } from '../subjects/find-unit-subject.ts';
import { listMentionsIn, type MentionRange } from './read-mentions.ts';

const OFFICES = new Set('secretary minister director chief commissioner head president chair speaker'.split(' '));

/** "a spokesman for the mayor": the head ends where its first complement begins. */
export function findEndOfHead(
  { words, tokens }: Passage,
  ranges: readonly MentionRange[],
  { from, to }: TokenRange,
): number {
  const inside = listMentionsIn(ranges, { from, to });
  for (let at = from + 1; at < to; at += 1) {
    if (inside.some((range) => range.from < at && at < range.to)) continue;
    if (words[at - 1] === '-' || isInOffice(words, inside, at, to)) continue;
    if (
      PREPOSITIONS.has(words[at] ?? '') ||
      /^[,(]$/.test(tokens[at]?.text ?? '') ||
      /^(?:who|which|that|based|working)$/.test(words[at] ?? '')
    )
      return at;
  }
  return to;
}

/** "Secretary of State Jane Roe", and not "a friend of Senator Roe". */
function isInOffice(words: readonly string[], inside: readonly MentionRange[], at: number, to: number): boolean {
  if (words[at] !== 'of' || !OFFICES.has(words[at - 1] ?? '')) return false;
  const last = inside.at(-1);
  if (last?.to !== to || last.entity.kind !== 'person' || last.from - at < 2) return false;
  for (let next = at + 1; next < last.from; next += 1)
    if (PERSON_NOUNS.has(words[next] ?? '') || DETERMINERS.has(words[next] ?? '')) return false;
  return !PREPOSITIONS.has(words[last.from - 1] ?? '');
}

/** The name that ends the head: "drugs czar Jane Roe", "the White House". Of "A and B" nobody is chosen. */
export function findNamed(
  { words }: Passage,
  ranges: readonly MentionRange[],
  head: TokenRange,
): MentionRange | undefined {
  const inside = listMentionsIn(ranges, head);
  const last = inside.findLast(
    ({ to }) =>
      to === head.to || (to === head.to - 1 && /^(?:'|jr|sr|himself|herself|\))$/.test(words[head.to - 1] ?? '')),
  );
  if (!last) return undefined;
  const joined =
    (last.from > head.from && words[last.from - 1] === 'and') ||
    inside.some(({ to, entity }) => entity !== last.entity && words[to] === 'and');
  return joined ? undefined : last;
}

/** "the bank's chairman, Ivo Lind,": the name that stands in apposition behind the noun. */
export function findApposed(
  { tokens, words }: Passage,
  ranges: readonly MentionRange[],
  { to }: TokenRange,
): MentionRange | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  const [next] = listMentionsIn(ranges, { from: to + 1, to: to + 2 });
  if (next?.entity.kind !== 'person' || words[next.to] === "'s") return undefined;
  return /^[,.(]$/.test(tokens[next.to]?.text ?? '.') ? next : undefined;
}

/** "Jane Roe, a nurse from Ohio said": the second comma is missing. */
export function findPresented(
  passage: Passage,
  ranges: readonly MentionRange[],
  { from }: TokenRange,
): MentionRange | undefined {
  const { tokens, units } = passage;
  const unit = units[findUnit(passage, from)];
  if (!unit || tokens[from - 1]?.text !== ',' || from - unit.from < 2) return undefined;
  const subject = findUnitSubject(passage, unit.from, from);
  if (subject?.to !== from - 1) return undefined;
  const name = listMentionsIn(ranges, subject).findLast(({ to }) => to === subject.to);
  const isFirst =
    name && !PREPOSITIONS.has(passage.words[name.from - 1] ?? '') && passage.words[name.from - 1] !== 'and';
  return isFirst && name.entity.kind === 'person' ? name : undefined;
}
