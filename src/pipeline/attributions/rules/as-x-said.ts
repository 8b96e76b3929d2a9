import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';
import { ADVERBS, COORDINATORS, PREPOSITIONS, TIME_WORDS } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';

/** Verbs behind which "as" hardly ever means "while". */
const ASSERTING = new Set(
  'say note report put observe explain point argue claim announce write mention acknowledge predict warn suggest propose tell show reveal'.split(
    ' ',
  ),
);

/** `The vote, as X noted, was close.`, `As X reported, the vote was close.` */
export function asXSaid(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from, to } = view;
  const { words, tokens } = passage;
  if (cue.voice !== 'finite' || !ASSERTING.has(cue.verb.lemma) || !endsPhrase(view, cue.to)) return undefined;
  const source = findSubjectBefore(passage, from, cue.from);
  const as = (source?.from ?? 0) - 1;
  if (!source || as < from || words[as] !== 'as') return undefined;
  // `…, and as X noted, …`: only what follows is said.
  const joins = COORDINATORS.has(words[as - 1] ?? '') && as - 1 > from && tokens[as - 2]?.text === ',';
  const opens = as <= from + 1 || joins;
  if (!opens && !/^(?:[,;—–-]|-{2})$/.test(tokens[as - 1]?.text ?? '')) return undefined;
  if (tokens[cue.to]?.text === ':') return undefined;
  let close = cue.to;
  // A quotation or "that" behind the verb is its own object: "as he said that".
  while (close < to && tokens[close]?.text !== ',' && close - cue.to < 12) {
    if (isQuoted(passage, close) || words[close] === 'that') return undefined;
    close += 1;
  }
  const content = opens ? [] : [{ from, to: as }];
  if (tokens[close]?.text === ',') content.push({ from: close + 1, to });
  else if (opens) return undefined;
  return makeCandidate(view, { rule: 'as-x-said', content, cue, source });
}

/** Whether nothing but a mark or an adverbial follows: the verb has no object of its own. */
function endsPhrase({ passage, to }: UnitView, at: number): boolean {
  const word = passage.words[at] ?? '';
  if (at >= to || passage.tokens[at]?.kind === 'mark') return true;
  return TIME_WORDS.has(word) || PREPOSITIONS.has(word) || ADVERBS.has(word) || word === 'a' || word === 'when';
}
