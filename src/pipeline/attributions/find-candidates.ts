import { runAt, type Candidate, type UnitView } from './candidate.ts';
import { continueQuotation } from './continue-quotations.ts';
import { findCues, type Cue } from './find-cues.ts';
import type { Passage, QuotedRun } from './read-passages.ts';
import { accordingTo } from './rules/according-to.ts';
import { asXSaid } from './rules/as-x-said.ts';
import { askedByX } from './rules/asked-by-x.ts';
import { clauseSaidX } from './rules/clause-said-x.ts';
import { clauseXSaid } from './rules/clause-x-said.ts';
import { colonBeforeParagraph } from './rules/colon-before-paragraph.ts';
import { colonQuotation } from './rules/colon-quotation.ts';
import { cueBeforeSentence } from './rules/cue-before-sentence.ts';
import { dashSignature } from './rules/dash-signature.ts';
import { nounOfSpeech } from './rules/noun-of-speech.ts';
import { putFigure } from './rules/put-figure.ts';
import { quotationBeforeSentence } from './rules/quotation-before-sentence.ts';
import { quotationSaidX } from './rules/quotation-said-x.ts';
import { quotationWasReply } from './rules/quotation-was-reply.ts';
import { quotationXSaid } from './rules/quotation-x-said.ts';
import { quotedAsSaying } from './rules/quoted-as-saying.ts';
import { speakerColon } from './rules/speaker-colon.ts';
import { wasAccusedOf } from './rules/was-accused-of.ts';
import { wasAsked } from './rules/was-asked.ts';
import { whichXSaid } from './rules/which-x-said.ts';
import { wordsOnSigns } from './rules/words-on-signs.ts';
import { xHoldsQuotation } from './rules/x-holds-quotation.ts';
import { xSaidThat } from './rules/x-said-that.ts';

/**
 * What a cue attributes; the first rule that finds something wins. A quotation directly beside the cue is the surest
 * sign, so it comes before words to the right, and words to the left of the cue come last.
 */
const CUE_RULES: readonly ((view: UnitView, cue: Cue) => Candidate | undefined)[] = [
  wasAsked,
  wasAccusedOf,
  quotationSaidX,
  quotationXSaid,
  asXSaid,
  clauseSaidX,
  quotedAsSaying,
  whichXSaid,
  xSaidThat,
  clauseXSaid,
  quotationBeforeSentence,
];

/** What needs no verb of speech. They come after the cues, so that they see which quotations are left. */
const UNIT_RULES: readonly ((view: UnitView) => Candidate | undefined)[] = [
  askedByX,
  accordingTo,
  speakerColon,
  dashSignature,
  quotationWasReply,
  putFigure,
  colonQuotation,
  colonBeforeParagraph,
  cueBeforeSentence,
  nounOfSpeech,
  xHoldsQuotation,
];

/** The attributions of a text, in reading order of their units. Linear in the number of tokens. */
export function findCandidates(passages: readonly Passage[]): Candidate[] {
  const found: Candidate[] = [];
  const claimed = new Set<QuotedRun>();
  for (const passage of passages) {
    const cues = groupByUnit(passage, findCues(passage));
    const previous = passages[passage.index - 1];
    const next = passages[passage.index + 1];
    for (const [unit, range] of passage.units.entries()) {
      const view: UnitView = {
        ...range,
        passage,
        unit,
        cues: cues[unit] ?? [],
        claimed,
        here: [],
        found,
        previous,
        next,
      };
      findInUnit(view);
    }
  }
  return found;
}

function findInUnit(view: UnitView): void {
  // Before the cues, since "signs that said" holds one.
  for (const candidate of wordsOnSigns(view)) add(view, candidate);
  for (const cue of view.cues) {
    for (const rule of CUE_RULES) {
      const candidate = rule(view, cue);
      if (!candidate) continue;
      add(view, candidate);
      break;
    }
  }
  for (const rule of UNIT_RULES) {
    const candidate = rule(view);
    if (candidate) add(view, candidate);
  }
  continueQuotation(view);
}

function add(view: UnitView, candidate: Candidate): void {
  for (const { passage, range } of candidate.content) {
    for (let at = range.from; at < range.to; at += 1) {
      const run = runAt(passage, at);
      if (run) view.claimed.add(run);
    }
  }
  view.here.push(candidate);
  view.found.push(candidate);
}

/** No sentence has more; a text that is no prose must not cost more than its length. */
const MOST_CUES = 16;

function groupByUnit(passage: Passage, cues: readonly Cue[]): Cue[][] {
  const groups = passage.units.map((): Cue[] => []);
  for (const cue of cues) groups[cue.unit]?.push(cue);
  return groups.map((group) => group.slice(0, MOST_CUES));
}
