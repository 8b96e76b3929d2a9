import { isClaimed, isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { findComplement } from '../find-complement.ts';
import type { Cue } from '../find-cues.ts';
import { findSource } from '../find-source.ts';
import type { TokenRange } from '../read-passages.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { RELATIVES } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';

/** `X said that …`, `X said: “…”`, `X called it “…”`, and participles: `…, adding that …` */
export function xSaidThat(view: UnitView, cue: Cue): Candidate | undefined {
  if (cue.voice === 'passive') return undefined;
  const complement = findComplement(view, cue);
  if (!complement) return undefined;
  const source = findSource(view, cue);
  if (!source) return undefined;
  if (!isTrusted(view, cue, complement, source)) return undefined;
  const rule = cue.voice !== 'finite' ? 'saying-that' : 'x-said-that';
  return makeCandidate(view, { rule, content: [complement], cue, source });
}

/** A mere noun phrase as content is trusted only behind a verb that surely is one, and that is the main one. */
function isTrusted(view: UnitView, cue: Cue, complement: TokenRange, source: TokenRange): boolean {
  const { passage, from } = view;
  const { words, tokens } = passage;
  const { frames } = cue.verb;
  const opening = passage.runOf[complement.from] ?? -1;
  if (opening >= 0 && isClaimed(view, opening)) return false;
  if (cue.voice === 'infinitive')
    return opening >= 0 && (complement.from > cue.to || /^(?:say|tell|ask|declare|announce|add)$/.test(cue.verb.lemma));
  // "pointing to the fence"
  if (cue.voice === 'participle' && cue.verb.lemma === 'point' && cue.verb.particle === 'to') return false;
  const quoted = holdsQuotation(view, complement);
  // `a memo explaining the deal, “…”`: a participle without a comma takes only what stands directly behind it.
  const attached =
    cue.voice === 'participle' &&
    cue.from > from &&
    !/^(?:,|-|–|—|--|by|in|and|upon|before|after|while)$/.test(words[cue.from - 1] ?? '');
  if (attached && quoted && !isQuoted(passage, cue.to) && !/^(?:[:,]|that)$/.test(words[cue.to] ?? '')) return false;
  if (quoted || words[complement.from] === 'that') return words[source.from] !== 'that' || source.from < cue.from - 1;
  if (RELATIVES.has(words[source.from] ?? '') && !frames.has('clause')) return false;
  if (words[source.from] === 'that') return false;
  // Within what another source says, only clauses are statements of their own.
  if (!frames.has('clause') && isInsideContent(view, cue.at)) return false;
  const before = words[cue.from - 1] ?? '';
  if (cue.voice === 'participle' && cue.from > from && !/^(?:,|-|–|—|--|by|in|and)$/.test(before)) {
    return frames.has('clause') && hasFiniteVerb(passage, complement);
  }
  // "joined a movement called the Front": the words before are a clause and no subject.
  if (frames.has('noun') && !frames.has('clause') && cue.from === cue.at && cue.verb.form === 'past') {
    for (let at = source.from + 1; at < source.to; at += 1) {
      if (RELATIVES.has(words[at] ?? '')) return true;
      if (/..ed$/.test(words[at] ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
    }
  }
  return true;
}

function isInsideContent({ here, passage }: UnitView, at: number): boolean {
  return here.some(({ content }) =>
    content.some((part) => part.passage === passage && part.range.from <= at && at < part.range.to),
  );
}

function holdsQuotation({ passage }: UnitView, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (isQuoted(passage, at)) return true;
  return false;
}
