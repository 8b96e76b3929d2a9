import type { Stance } from '../../../schema/stance.ts';
import { mentionsWithin, sentenceAt, type StatementIndex } from './index-statements.ts';

const MAX_SENTENCES = 3;
const MOST = 12;

const PRONOUN = /^(?:him|her|them|it|he|she|they)$/i;

/**
 * The index of the accusation that a denial answers: the last before it that is raised against the one who denies, no more
 * than three sentences away; else the only one in its own sentence or the one before that, where who is accused is a pronoun
 * or not told. `stances` are in the order of the text.
 */
export function findAccusation(
  index: StatementIndex,
  stances: readonly Stance[],
  at: number,
  denial: Stance,
): number | undefined {
  const sentence = sentenceAt(index, denial.start);
  const before: { other: number; stance: Stance; away: number }[] = [];
  for (let other = at - 1; other >= 0 && other >= at - MOST; other -= 1) {
    const stance = stances[other];
    const away = stance ? sentence - sentenceAt(index, stance.start) : MAX_SENTENCES + 1;
    if (!stance || away > MAX_SENTENCES) break;
    const isOwn = stance.entity !== undefined && stance.entity === denial.entity;
    if (stance.stance === 'accused' && stance.claim && !isOwn) before.push({ other, stance, away });
  }
  const against = before.find(
    ({ stance }) => denial.entity !== undefined && accusedIn(index, stance) === denial.entity,
  );
  if (against) return against.other;
  const near = before.filter(({ away }) => away <= 1);
  const open = near.every(
    ({ stance: { target } }) => !target || PRONOUN.test(index.text.slice(target.start, target.end)),
  );
  const starts = new Set(near.map(({ stance }) => stance.start));
  return open && starts.size === 1 ? near.at(-1)?.other : undefined;
}

function accusedIn(index: StatementIndex, { target }: Stance): string | undefined {
  if (!target) return undefined;
  const named = mentionsWithin(index, target);
  const [mention] = named;
  return named.length === 1 && mention?.end === target.end ? mention.entity : undefined;
}
