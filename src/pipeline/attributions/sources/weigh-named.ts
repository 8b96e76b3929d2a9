import { isQuoted, type Candidate } from '../candidate.ts';
import { listMentionsIn, type MentionRange } from './read-mentions.ts';
import { resolveRelative } from './resolve-relative.ts';

const NAMED_IN_QUOTATION = 0.7;
const NAMED_BEFORE = 0.4;
const NAMED_BEHIND = 0.1;

/** Who is named in what "he said" is seldom he: "Smith was ill, he said", and "he said Smith was ill" still less. */
export function weighNamed(
  mentions: readonly (readonly MentionRange[])[],
  { passage, content }: Candidate,
  at: number,
): (entity: string) => number {
  const factors = new Map<string, number>();
  for (const { passage: own, range } of content) {
    for (const { mention, entity, from, to } of listMentionsIn(mentions[own.index] ?? [], range)) {
      if (mention.form !== 'name' || /^'s?$/.test(own.words[to] ?? '')) continue;
      const isBefore = own !== passage || from < at;
      const factor = isQuoted(own, from) ? NAMED_IN_QUOTATION : isBefore ? NAMED_BEFORE : NAMED_BEHIND;
      factors.set(entity.id, Math.min(factors.get(entity.id) ?? 1, factor));
    }
  }
  // "Obama, who he said was": the one before is spoken of.
  if (/^whom?$/.test(passage.words[at - 1] ?? '')) {
    const spokenOf = resolveRelative(mentions[passage.index] ?? [], passage, at - 1);
    if (spokenOf) factors.set(spokenOf, 0);
  }
  return (entity) => factors.get(entity) ?? 1;
}
