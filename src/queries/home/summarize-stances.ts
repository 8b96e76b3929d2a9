import type { Entity } from '../../schema/entity.ts';
import type { Stance } from '../../schema/stance.ts';
import { sliceBlock } from '../passages/slice-block.ts';
import type { RegisterEntry } from '../register/register-entry.ts';

/** Who could not verify what, did not answer, denied, in a line. */
export interface StanceSummary {
  kind: Stance['stance'];
  /** Entities, or the words of the source, each once. */
  who: (Entity | string)[];
  /** What it is about, in the words of the source. */
  claim?: string;
  /** How many such statements the line stands for. */
  count: number;
}

/** A longer claim is no short answer. In UTF-16 code units. */
const LONGEST_CLAIM = 90;
const PRONOUN = /^(?:i|we|you|he|she|it|they|who|that|which)$/i;

/** What is not confirmed, in short: a line for each account that could not be verified, and one for each other kind. */
export function summarizeStances(
  groups: readonly { entries: readonly RegisterEntry[] }[],
  { unverified, names }: { unverified: number; names: number },
): StanceSummary[] {
  return groups.flatMap(({ entries: stances }): StanceSummary[] => {
    const [first] = stances;
    if (!first) return [];
    const kind = first.stance.stance;
    if (kind === 'unverified') {
      const lines = stances.slice(0, unverified).map((placed): StanceSummary => {
        const claim = placed.stance.claim && sliceBlock(placed.block, placed.stance.claim);
        const isShort = claim !== undefined && claim !== '' && claim.length <= LONGEST_CLAIM;
        return { kind, who: namesOf([placed]).slice(0, names), ...(isShort && { claim }), count: 1 };
      });
      const [last] = lines.splice(-1);
      return last ? [...lines, { ...last, count: stances.length - lines.length }] : [];
    }
    return [{ kind, who: namesOf(stances).slice(0, names), count: stances.length }];
  });
}

/** Each once; a word that only points at someone is no name. */
function namesOf(stances: readonly RegisterEntry[]): (Entity | string)[] {
  const named = stances
    .flatMap(({ parts }) => parts.flatMap((part) => (part.takesStance ? part.parties : [])))
    .filter((one) => typeof one !== 'string' || !PRONOUN.test(one));
  return [...new Map(named.map((one) => [typeof one === 'string' ? one.toLowerCase() : one.id, one])).values()];
}
