import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { findComplement } from '../find-complement.ts';
import type { Cue } from '../find-cues.ts';
import { findSource, isAbsolute } from '../find-source.ts';
import type { TokenRange } from '../read-passages.ts';
import { hasFiniteVerb, isFinite } from '../has-finite-verb.ts';
import { COORDINATORS, RELATIVES, SUBORDINATORS, TIME_WORDS } from '../lexicon/function-words.ts';
import { MEDIA_NOUNS } from '../lexicon/media.ts';
import { DOCUMENTS } from '../lexicon/source-nouns.ts';
import { makeCandidate } from '../make-candidate.ts';

/** `X said that …`, `X said: “…”`, `X called it “…”`, and participles: `…, adding that …` */
export function xSaidThat(view: UnitView, cue: Cue): Candidate | undefined {
  if (cue.voice === 'passive') return undefined;
  const complement = findComplement(view, cue);
  if (!complement) return undefined;
  const source = findSource(view, cue);
  if (!source) return undefined;
  if (!isTrusted(view, cue, complement, source)) return undefined;
  const nobody = isExpletive(view, cue, source);
  // `There have been telling blows`: no verb at all.
  if (nobody && cue.voice === 'finite' && !holdsQuotation(view, complement)) return undefined;
  const rule = cue.voice !== 'finite' ? 'saying-that' : 'x-said-that';
  return makeCandidate(view, { rule, content: [complement], cue, source: nobody ? undefined : source });
}

/** `It is worth noting that`, `there is evidence suggesting that`: nobody in the sentence says it. */
function isExpletive({ passage }: UnitView, cue: Cue, { from, to }: TokenRange): boolean {
  const word = passage.words[from] ?? '';
  return word === 'there' || (/^it(?:'s)?$/.test(word) && cue.voice === 'participle' && to - from === 1);
}

/** A mere noun phrase as content is trusted only behind a verb that surely is one, and that is the main one. */
function isTrusted(view: UnitView, cue: Cue, complement: TokenRange, source: TokenRange): boolean {
  const { passage, from } = view;
  const { words, tokens } = passage;
  const { frames } = cue.verb;
  const opening = passage.runOf[complement.from] ?? -1;
  if (opening >= 0 && isTaken(view, opening)) return false;
  if (cue.voice === 'infinitive')
    return (
      opening >= 0 &&
      (isAddressed(view, cue, complement) || /^(?:say|tell|ask|declare|announce|add)$/.test(cue.verb.lemma))
    );
  // "pointing to the fence"
  if (cue.voice === 'participle' && cue.verb.lemma === 'point' && cue.verb.particle === 'to') return false;
  if (cue.from === cue.at && (isNamed(view, cue, source, complement) || isNounInClause(view, cue, source)))
    return false;
  const quoted = holdsQuotation(view, complement);
  // "will open again “in time for the summer”": a verb that only leads into a quotation has it behind it or behind a mark.
  if (frames.size === 1 && frames.has('quote') && !leadsInto(view, cue, complement)) return false;
  // `a memo explaining the deal, “…”`: a participle without a comma takes only what stands directly behind it.
  const attached =
    cue.voice === 'participle' &&
    cue.from > from &&
    !/^(?:,|-|–|—|--|by|in|and|upon|before|after|while)$/.test(words[cue.from - 1] ?? '');
  const says =
    cue.verb.lemma === 'say' || (frames.has('clause') && hasFiniteVerb(passage, beforeQuotation(view, complement)));
  if (
    attached &&
    quoted &&
    !says &&
    !isAbsolute(view, cue) &&
    !isQuoted(passage, cue.to) &&
    !/^(?:[:,]|that)$/.test(words[cue.to] ?? '')
  )
    return false;
  if (quoted || words[complement.from] === 'that') return words[source.from] !== 'that' || source.from < cue.from - 1;
  if (RELATIVES.has(words[source.from] ?? '') && !frames.has('clause')) return false;
  if (words[source.from] === 'that') return false;
  // Within what another source says, only clauses are statements of their own.
  if (!frames.has('clause') && isInsideContent(view, cue.at)) return false;
  const before = words[cue.from - 1] ?? '';
  if (
    cue.voice === 'participle' &&
    cue.from > from &&
    !/^(?:,|-|–|—|--|by|in|and|after|before|while|when|upon)$/.test(before) &&
    !isAbsolute(view, cue)
  ) {
    return (frames.has('clause') && hasFiniteVerb(passage, complement)) || isAttachedJudgement(view, cue);
  }
  // "a firm called Orbis": not the subject of a clause.
  if (cue.verb.lemma === 'call' && cue.from === cue.at && cue.verb.form === 'past' && !opensClause(view, source))
    return false;
  // "joined a movement called the Front": the words before are a clause and no subject.
  if (frames.has('noun') && !frames.has('clause') && cue.from === cue.at && cue.verb.form === 'past') {
    for (let at = source.from + 1; at < source.to; at += 1) {
      if (RELATIVES.has(words[at] ?? '')) return true;
      if (/..ed$/.test(words[at] ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
    }
  }
  return true;
}

/** `opened with a speech blasting the banks`, `sent a letter this week urging Congress to act`. */
function isAttachedJudgement({ passage }: UnitView, cue: Cue): boolean {
  const before = passage.words[cue.from - 1] ?? '';
  const carries = DOCUMENTS.has(before) || MEDIA_NOUNS.has(before) || TIME_WORDS.has(before) || cue.from < cue.at;
  return carries && JUDGING.has(cue.verb.lemma);
}

const JUDGING = new Set(
  'blast praise urge criticize criticise accuse condemn denounce blame slam mock hail call demand implore exhort lambaste ridicule decry stress emphasize emphasise'.split(
    ' ',
  ),
);

/** `an account called “Roe”`, `a band called Roe played “…”`: what a thing is named. */
function isNamed({ passage, from }: UnitView, cue: Cue, source: TokenRange, complement: TokenRange): boolean {
  if (!/^(?:call|title|dub|label|term)$/.test(cue.verb.lemma) || cue.verb.particle || cue.verb.form !== 'past')
    return false;
  const { words, tokens } = passage;
  const directly = isQuoted(passage, cue.to);
  if (directly && !cue.coordinated && words[cue.from - 1] !== ',' && !opensClause({ passage, from }, source))
    return true;
  for (let at = source.from; at < source.to && words[cue.from - 1] !== ','; at += 1)
    if (/^\p{Ll}+ed$/u.test(tokens[at]?.text ?? '') && !RELATIVES.has(words[source.from] ?? '')) return true;
  if (!/^\p{Lu}/u.test(tokens[complement.from]?.text ?? '')) return false;
  let at = complement.from + 1;
  while (at < complement.to && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  return (
    at < complement.to &&
    !isQuoted(passage, at) &&
    (isFinite(passage, at, complement.from) || /..ed$/.test(words[at] ?? ''))
  );
}

/** `to warn voters: “…”`, but not `to write his column, “…”`. */
function isAddressed({ passage }: UnitView, cue: Cue, complement: TokenRange): boolean {
  if (complement.from <= cue.to) return false;
  return cue.verb.frames.has('addressee') || passage.tokens[complement.from - 1]?.text === ':';
}

/** `has classified 22 emails “secret”`: the word is the object of a verb before it. */
function isNounInClause({ passage }: UnitView, cue: Cue, source: TokenRange): boolean {
  return cue.verb.noun && /^\p{Ll}+ed$/u.test(passage.tokens[source.from]?.text ?? '');
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

/** Whether the quotation stands directly behind the verb, or behind a comma or a colon. */
function leadsInto({ passage }: UnitView, cue: Cue, complement: TokenRange): boolean {
  const { to } = beforeQuotation({ passage }, { from: cue.to, to: complement.to });
  return to === cue.to || /^[,:]$/.test(passage.words[to - 1] ?? '') || /^[,:]$/.test(passage.words[to - 2] ?? '');
}

/** The words of a complement up to the first quotation in it. */
function beforeQuotation({ passage }: Pick<UnitView, 'passage'>, { from, to }: TokenRange): TokenRange {
  let end = from;
  while (end < to && !isQuoted(passage, end)) end += 1;
  return { from, to: end };
}

/** Whether a subject stands where a clause can begin. */
function opensClause({ passage, from }: Pick<UnitView, 'passage' | 'from'>, source: TokenRange): boolean {
  const before = passage.words[source.from - 1] ?? '';
  if (source.from <= from || passage.tokens[source.from - 1]?.kind === 'mark') return true;
  return (
    SUBORDINATORS.has(before) ||
    COORDINATORS.has(before) ||
    /^(?:that|what|which|whom|on|in|then)$/.test(before) ||
    TIME_WORDS.has(before)
  );
}

/** Whether a quotation is all that another attribution holds; within a longer one it can be said anew: `which she called “…”`. */
function isTaken({ passage, here }: UnitView, id: number): boolean {
  const run = passage.runs[id];
  return here.some(({ content }) =>
    content.some((part) => part.passage === passage && part.range.from === run?.from && part.range.to === run.to),
  );
}
