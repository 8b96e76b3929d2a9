import type { Candidate, UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findNounPhraseAfter } from '../subjects/find-noun-phrase-after.ts';
import { findQuotedInsertion } from '../subjects/find-insertion.ts';
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
  if (run < 0 || !canBeAttributedBehind(view, run)) return undefined;
  // `Smith, who called it “unfair,” said the vote …`: the quotation ends an insertion.
  if (findQuotedInsertion(view.passage, view.from, cue.from) !== undefined) return undefined;
  const source = findNounPhraseAfter(view.passage, cue.to, view.to);
  if (!source) return undefined;
  const content = [...readBefore(view, run), ...readBehind(view, cue, source.to)];
  return makeCandidate(view, { rule: 'quotation-said-x', content, cue, source });
}
