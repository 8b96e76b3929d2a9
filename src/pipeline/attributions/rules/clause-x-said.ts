import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';
import { hasFiniteVerb, isFinite } from '../has-finite-verb.ts';
import {
  ADVERBS,
  COORDINATORS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/function-words.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { makeCandidate } from '../make-candidate.ts';
import { skipAddressee } from '../skip-addressee.ts';

const SHORTEST = 5;

/** `The talks have failed, X said.` and `The talks, X said, have failed.` */
export function clauseXSaid(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from, to } = view;
  const { frames } = cue.verb;
  if (cue.voice !== 'finite' || !(frames.has('clause') || frames.has('that'))) return undefined;
  const source = findSubjectBefore(passage, from, cue.from);
  if (!source || RELATIVES.has(passage.words[source.from] ?? '')) return undefined;
  const comma = source.from - 1;
  const start = endOfPrevious(view, comma);
  if (comma <= from || passage.tokens[comma]?.text !== ',') return undefined;
  if (/^\p{Ll}+ed$/u.test(passage.tokens[source.from]?.text ?? '') || isFinite(passage, source.from, source.from))
    return undefined;
  let end = frames.has('addressee') ? skipAddressee(view, cue.to, to) : cue.to;
  while (end < to && TIME_WORDS.has(passage.words[end] ?? '')) end += 1;
  if (!endsStatement(view, cue, end)) return undefined;
  const goesOn = passage.tokens[end]?.text === ';' || (passage.tokens[end]?.text === ',' && isRest(view, end + 1));
  if (opensParticipially(view, start)) return undefined;
  if (!goesOn && isSubordinateOnly(view, start, comma)) return undefined;
  const content = [{ from: start, to: comma }];
  if (goesOn) content.push({ from: end + 1, to });
  const endsInVerb = goesOn && /..ed$/.test(passage.words[end + 1] ?? '');
  if (!endsInVerb && !content.some((range) => hasFiniteVerb(passage, range)) && !isStatement(view, cue, start, comma))
    return undefined;
  return makeCandidate(view, { rule: 'clause-x-said', content, cue, source });
}

/** Whether no object follows the verb: `CNN reported six planes` says something of its own, `he continued to walk` nothing. */
function endsStatement({ passage, to }: UnitView, cue: Cue, at: number): boolean {
  const word = passage.words[at] ?? '';
  if (at >= to || isQuoted(passage, at)) return true;
  if (passage.tokens[at]?.kind === 'mark') return !/^[$€£]$/.test(word);
  if (word === 'to') return cue.verb.frames.has('clause') && /^\p{Lu}/u.test(passage.tokens[at + 1]?.text ?? '');
  return (
    TIME_WORDS.has(word) ||
    PREPOSITIONS.has(word) ||
    ADVERBS.has(word) ||
    COORDINATORS.has(word) ||
    SUBORDINATORS.has(word) ||
    word.endsWith('ly') ||
    word.endsWith('ing') ||
    cue.verb.lemma === 'say' ||
    cue.verb.lemma === 'tell'
  );
}

/** `Asked whether he would resign, Smith laughed`, `Surrounded by reporters, Smith said no`: no statement. */
function opensParticipially({ passage }: UnitView, start: number): boolean {
  const first = passage.words[start] ?? '';
  return (
    /^(?:asked|pressed|questioned|quizzed|challenged)$/.test(first) ||
    (/(?:ed|ing)$/.test(first) && PREPOSITIONS.has(passage.words[start + 1] ?? ''))
  );
}

/** Behind a verb that hardly ever says anything else, words without a known verb are a statement too. */
function isStatement({ passage }: UnitView, cue: Cue, start: number, comma: number): boolean {
  const first = passage.words[start] ?? '';
  return (
    cue.verb.frames.has('clause') &&
    comma - start >= SHORTEST &&
    !PREPOSITIONS.has(first) &&
    !SUBORDINATORS.has(first) &&
    !TIME_WORDS.has(first)
  );
}

/** Whether words behind the attribution go on with the clause: no `adding that …`, no `wiping sweat off his face`. */
function isRest({ passage, to }: UnitView, start: number): boolean {
  const word = passage.words[start] ?? '';
  if (!word.endsWith('ing')) return true;
  return !SPEECH_VERBS.has(word) && hasFiniteVerb(passage, { from: start, to });
}

/** Where the content of an earlier attribution of the unit ends. */
function endOfPrevious({ here, passage, from }: UnitView, before: number): number {
  let start = from;
  for (const { content } of here) {
    for (const part of content)
      if (part.passage === passage && part.range.to > start && part.range.to < before) start = part.range.to;
  }
  return start;
}

/** `But when that was put to Roe, the mayor, he laughed`: no main clause stands before the source. */
function isSubordinateOnly({ passage }: UnitView, start: number, end: number): boolean {
  const { words, tokens } = passage;
  const first = COORDINATORS.has(words[start] ?? '') ? start + 1 : start;
  if (!SUBORDINATORS.has(words[first] ?? '') || words[first] === 'once') return false;
  for (let at = first; at < end; at += 1)
    if (tokens[at]?.text === ',' && hasFiniteVerb(passage, { from: at + 1, to: end })) return false;
  return true;
}
