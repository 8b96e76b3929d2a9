import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { findNounPhraseAfter } from '../subjects/find-noun-phrase-after.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { COORDINATORS, DETERMINERS, RELATIVES, SUBORDINATORS } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';

/** `…, according to X.` and `According to X, …` */
export function accordingTo(view: UnitView): Candidate | undefined {
  const { passage, from, to } = view;
  for (let at = from; at < to; at += 1) {
    if (passage.words[at] !== 'according' || passage.words[at + 1] !== 'to' || isQuoted(passage, at)) continue;
    const source = findNounPhraseAfter(passage, at + 2, to);
    if (!source) return undefined;
    const cue = { from: at, to: at + 2 };
    const leading = { from: startOfClause(view, at), to: at };
    const content = [leading];
    if (passage.tokens[source.to]?.text === ',' && isSubordinate(view, leading.from, at)) {
      return makeCandidate(view, { rule: 'according-to', content: [{ from: source.to + 1, to }], cue, source });
    }
    const goesOn = at <= from + 1 || passage.tokens[source.to]?.text === ',';
    if (goesOn && !hasFiniteVerb(passage, leading)) {
      let comma = skipInsertion(view, source.to);
      while (comma < to && passage.tokens[comma]?.text !== ',' && passage.tokens[comma]?.text !== ':') comma += 1;
      if (comma >= to) return undefined;
      if (at <= from + 1) content.length = 0;
      content.push({ from: comma + 1, to });
    }
    return makeCandidate(view, { rule: 'according-to', content, cue, source });
  }
  return undefined;
}

/** `While many stayed, according to Y, some left`, `…, because, according to Y, some left`: Y is behind what follows. */
function isSubordinate({ passage }: UnitView, start: number, at: number): boolean {
  const { words, tokens } = passage;
  if (tokens[at - 1]?.text !== ',') return false;
  return (
    SUBORDINATORS.has(words[start] ?? '') ||
    SUBORDINATORS.has(words[at - 2] ?? '') ||
    COORDINATORS.has(words[at - 2] ?? '')
  );
}

/** Behind the last colon or semicolon, what went before is not what the source says. */
function startOfClause({ passage, from, here }: UnitView, end: number): number {
  // `X says the plan is sound, which Y doubts, according to Z`: with a source of its own, the rest is not Z's.
  const others = here.length > 0;
  for (let at = end - 2; at > from; at -= 1) {
    if (
      others &&
      passage.tokens[at]?.text === ',' &&
      RELATIVES.has(passage.words[at + 1] ?? '') &&
      !isQuoted(passage, at)
    )
      return at + 1;
    const text = passage.tokens[at]?.text ?? '';
    if (!isQuoted(passage, at) && (text === ':' || text === ';')) return at + 1;
  }
  return from;
}

/** `According to X, who spoke at length, the dam …`, `According to X, the mayor, the dam …`: the comma that closes the insertion. */
function skipInsertion({ passage, to }: UnitView, opening: number): number {
  const { words, tokens } = passage;
  if (tokens[opening]?.text !== ',') return opening;
  const relative = RELATIVES.has(words[opening + 1] ?? '');
  let closing = opening + 1;
  while (closing < to && (tokens[closing]?.text !== ',' || isQuoted(passage, closing))) closing += 1;
  if (closing >= to) return opening;
  if (relative) return closing;
  const apposition =
    DETERMINERS.has(words[opening + 1] ?? '') &&
    closing - opening <= LONGEST_APPOSITION &&
    !hasFiniteVerb(passage, { from: opening + 1, to: closing }) &&
    !COORDINATORS.has(words[closing + 1] ?? '') &&
    hasFiniteVerb(passage, { from: closing + 1, to });
  return apposition ? closing : opening;
}

const LONGEST_APPOSITION = 12;
