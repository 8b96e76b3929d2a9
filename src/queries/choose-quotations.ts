import type { SpeakerQuotations } from './group-quotations.ts';
import { isVerbatim } from './group-quotations.ts';

/** A selection for a first page: speakers with words of their own, the most quoted first, a few quotations of each. */
export function chooseQuotations(
  groups: readonly SpeakerQuotations[],
  { speakers, each }: { speakers: number; each: number },
): SpeakerQuotations[] {
  return groups
    .map(({ speaker, quotations }) => ({ speaker, quotations: quotations.filter(isVerbatim).slice(0, each) }))
    .filter(({ quotations }) => quotations.length > 0)
    .slice(0, speakers);
}
