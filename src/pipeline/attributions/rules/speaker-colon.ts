import { isClaimed, isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { FINITE_VERBS } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';
import type { TokenRange } from '../read-passages.ts';

const LONGEST_NAME = 6;
/** What stands before a colon without speaking. */
const LABELS = new Set(
  'note update correction source sources photo picture image video watch read more related also see analysis opinion comment editorial exclusive breaking live question answer date time place'.split(
    ' ',
  ),
);

/** A transcript or a headline: `SMITH: Thank you.`, `Mayor: “We will not stand for this”` */
export function speakerColon(view: UnitView): Candidate | undefined {
  const { passage, from, to, unit } = view;
  if (unit > 0) return undefined;
  const { tokens, words } = passage;
  let colon = from;
  while (colon < to && tokens[colon]?.text !== ':' && colon - from <= LONGEST_NAME) colon += 1;
  if (tokens[colon]?.text !== ':' || colon === from || colon + 1 >= to) return undefined;
  for (let at = from; at < colon; at += 1) {
    if (isQuoted(passage, at) || LABELS.has(words[at] ?? '')) return undefined;
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.kind === 'number' || (tokens[at]?.kind === 'word' && !/^\p{Lu}/u.test(text))) return undefined;
    if (tokens[at]?.kind === 'mark' && !/^[.’'-]$/.test(text)) return undefined;
  }
  const isTranscript =
    colon > from &&
    words.slice(from, colon).every((word, at) => word === (tokens[from + at]?.text ?? '').toLowerCase()) &&
    /^[\p{Lu}\s.’'-]+$/u.test(
      tokens
        .slice(from, colon)
        .map(({ text }) => text)
        .join(' '),
    );
  const quoted = passage.runOf[colon + 1] ?? -1;
  if (quoted >= 0 && isClaimed(view, quoted)) return undefined;
  const content = { from: colon + 1, to: isTranscript || passage.units.length > 1 ? passage.tokens.length : to };
  if (quoted < 0 && !isDialogue(view) && !hasFiniteVerb(passage, content) && !isHeadline(view, content))
    return undefined;
  return makeCandidate(view, {
    rule: 'speaker-colon',
    content: [content],
    cue: { from: colon, to: colon + 1 },
    source: { from, to: colon },
  });
}

const LINE = /^\p{Lu}[\p{L}.’' -]{1,40}: /u;

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

const SHORTEST_HEADLINE = 4;
