import { isClaimed, isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { FINITE_VERBS } from '../lexicon/function-words.ts';
import { LABELS, SPEAKER_ROLES } from '../lexicon/speaker-labels.ts';
import { makeCandidate } from '../make-candidate.ts';
import type { TokenRange } from '../read-passages.ts';

const LONGEST_NAME = 6;
/** Tokens of a transcript's "SEN. MARCUS HALE (R), OHIO" or "ANDERSON COOPER, CNN ANCHOR". */
const LONGEST_LABEL = 16;
const SHORTEST_HEADLINE = 4;

/** A transcript or a headline: `SMITH: Thank you.`, `Q: Why?`, `Mayor: “We will not stand for this”` */
export function speakerColon(view: UnitView): Candidate | undefined {
  const { passage, from, to, unit } = view;
  if (unit > 0) return undefined;
  const { tokens } = passage;
  let colon = from;
  while (colon < to && tokens[colon]?.text !== ':' && colon - from <= LONGEST_LABEL) colon += 1;
  if (tokens[colon]?.text !== ':' || colon === from || colon + 1 >= to) return undefined;
  const label = { from, to: colon };
  const dialogue = isDialogue(view);
  const capitals = isInCapitals(view, label);
  const source = dialogue && capitals ? cutAtRole(view, label) : label;
  if (!canSpeak(view, source, dialogue)) return undefined;
  const quoted = passage.runOf[colon + 1] ?? -1;
  if (quoted >= 0 && isClaimed(view, quoted)) return undefined;
  const content = { from: colon + 1, to: capitals || passage.units.length > 1 ? tokens.length : to };
  if (quoted < 0 && !dialogue && !hasFiniteVerb(passage, content) && !isHeadline(view, content)) return undefined;
  return makeCandidate(view, {
    rule: 'speaker-colon',
    content: [content],
    cue: { from: colon, to: colon + 1 },
    source,
  });
}

function isInCapitals({ passage: { tokens } }: UnitView, { from, to }: TokenRange): boolean {
  let bracket = false;
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === '(') bracket = true;
    // "COOPER (on camera)"
    if (!bracket && !/^[\p{Lu}\p{N}.,’'&/-]+$/u.test(text)) return false;
    if (text === ')') bracket = false;
  }
  return !bracket;
}

/** The name before the party, the State or the role. */
function cutAtRole({ passage: { tokens } }: UnitView, { from, to }: TokenRange): TokenRange {
  let end = from + 1;
  while (end < to && !/^[,(]$/.test(tokens[end]?.text ?? '')) end += 1;
  return { from, to: end };
}

function canSpeak({ passage }: UnitView, { from, to }: TokenRange, dialogue: boolean): boolean {
  const { tokens, words } = passage;
  if (to - from > LONGEST_NAME) return false;
  if (dialogue && to - from === 1 && SPEAKER_ROLES.has(words[from] ?? '')) return true;
  for (let at = from; at < to; at += 1) {
    if (isQuoted(passage, at) || LABELS.has(words[at] ?? '')) return false;
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.kind === 'number' || (tokens[at]?.kind === 'word' && !/^\p{Lu}/u.test(text))) return false;
    if (tokens[at]?.kind === 'mark' && !/^[.’'-]$/.test(text)) return false;
  }
  return true;
}

const LINE = /^\p{Lu}[\p{L}\p{N}.,’'&/ -]{0,60}(?:\([^()]{1,30}\)[\p{L}.,’' -]{0,40})?: /u;

/** Whether the line before or the line behind is of the same form. */
export function isDialogue({ previous, next }: Pick<UnitView, 'previous' | 'next'>): boolean {
  return LINE.test(previous?.block.text ?? '') || LINE.test(next?.block.text ?? '');
}

/** `Roe: Dam ‘Will Hold’`, `Roe: The Dam Is Safe`: a first line in capitals that says something. */
function isHeadline({ passage, previous }: UnitView, { from, to }: TokenRange): boolean {
  if (previous || to - from < SHORTEST_HEADLINE) return false;
  for (let at = from; at < to; at += 1)
    if (FINITE_VERBS.has(passage.words[at] ?? '') || /^['‘]/.test(passage.tokens[at]?.text ?? '')) return true;
  return false;
}
