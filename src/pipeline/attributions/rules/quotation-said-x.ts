import { runAt, type Candidate, type UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findNounPhraseAfter } from '../subjects/find-noun-phrase-after.ts';
import { findQuotedInsertion } from '../subjects/find-insertion.ts';
import { ADVERBS, COORDINATORS } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';
import {
  canBeAttributedBehind,
  canStandBehind,
  findRunBefore,
  readBefore,
  readBehind,
} from './quotation-beside-cue.ts';

/** `“…,” said X.` */
export function quotationSaidX(view: UnitView, cue: Cue): Candidate | undefined {
  if (cue.voice !== 'finite' || cue.coordinated || !canStandBehind(cue)) return undefined;
  if (view.passage.words[cue.to] === 'that') return undefined;
  const run = findRunBefore(view, cue.from);
  if (run < 0) return introduced(view, cue);
  if (!canBeAttributedBehind(view, run)) return undefined;
  // `Smith, who called it “unfair,” said the vote …`: the quotation ends an insertion.
  if (findQuotedInsertion(view.passage, view.from, cue.from) !== undefined) return undefined;
  const source = findNounPhraseAfter(view.passage, cue.to, view.to);
  if (!source) return undefined;
  const content = [...readBefore(view, run), ...readBehind(view, cue, source.to)];
  return makeCandidate(view, { rule: 'quotation-said-x', content, cue, source });
}

/** `But, said X, “…”`: nothing but such a word stands before the verb. */
function introduced(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from } = view;
  const { tokens, words } = passage;
  if (cue.from - from > 2 || cue.from === from || tokens[cue.from - 1]?.text !== ',') return undefined;
  if (!COORDINATORS.has(words[from] ?? '') && !ADVERBS.has(words[from] ?? '')) return undefined;
  const source = findNounPhraseAfter(passage, cue.to, view.to);
  const run = source && tokens[source.to]?.text === ',' ? runAt(passage, source.to + 1) : undefined;
  if (!source || run?.outer.from !== source.to + 1) return undefined;
  return makeCandidate(view, { rule: 'quotation-said-x', content: [run.outer], cue, source });
}
