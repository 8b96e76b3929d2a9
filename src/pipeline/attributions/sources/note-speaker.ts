import type { Candidate } from '../candidate.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { MEN_NOUNS, WOMEN_NOUNS } from '../lexicon/source-nouns.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import type { PronounResolver } from './resolve-pronoun.ts';

/**
 * Tells the resolver of pronouns who spoke: somebody with a name, or a person without one. The entity of "the senator",
 * where the text calls somebody so.
 */
export function noteSpeaker(
  pronouns: PronounResolver,
  { passage }: Candidate,
  source: TokenRange,
  entity: string | undefined,
): string | undefined {
  if (entity?.startsWith('people/')) {
    pronouns.noteSource(passage, source.from, entity, { isSurname: isSurname(passage, source) });
    return entity;
  }
  let end = source.from + 1;
  while (end < source.to && !PREPOSITIONS.has(passage.words[end] ?? '') && passage.tokens[end]?.text !== ',') end += 1;
  const head = passage.words[end - 1] ?? '';
  if (!PERSON_NOUNS.has(head)) return entity;
  const gender = WOMEN_NOUNS.has(head) ? 'woman' : MEN_NOUNS.has(head) ? 'man' : undefined;
  const isOther = entity !== undefined || !isTakenUp(passage, source);
  const taken = isOther ? undefined : pronouns.resolveNoun(passage, source.from, head, gender);
  pronouns.noteSource(passage, source.from, taken?.entity, { gender });
  return taken?.isCalledSo === true ? taken.entity : entity;
}

function isSurname({ words }: Passage, { from, to }: TokenRange): boolean {
  return to - from === 1 && !/^(?:he|she|who|his|her)$/.test(words[from] ?? '');
}

/** "the senator", and not "the senator's lawyer". */
function isTakenUp({ words }: Passage, { from, to }: TokenRange): boolean {
  if (words[from] !== 'the') return false;
  for (let at = from; at < to; at += 1) if (words[at] === "'s" || words[at] === "'") return false;
  return true;
}
