import { isClaimed, type Candidate, type UnitView } from '../candidate.ts';
import { findUnitSubject } from '../subjects/find-unit-subject.ts';
import { makeCandidate } from '../make-candidate.ts';

const ISSUED = /^(?:statement|tweet|post|letter|message|email|e-mail|memo|release|note)$/;
const EXPLETIVES = /^(?:it|this|that|there|what|these|those)$/;

/** `The mayor expressed anger over the raids: “…”`: no verb of speech, but a colon before a quotation. */
export function colonQuotation(view: UnitView): Candidate | undefined {
  const { tokens, words, runOf, runs } = view.passage;
  for (let at = view.from; at < view.to; at += 1) {
    const id = runOf[at] ?? -1;
    const run = id < 0 ? undefined : runs[id];
    if (!run) continue;
    const colon = run.outer.from - 1;
    const issued = tokens[colon]?.text === ',' && ISSUED.test(words[colon - 1] ?? '');
    if (colon > view.from && (tokens[colon]?.text === ':' || issued) && !isClaimed(view, id)) {
      const source = findUnitSubject(view.passage, view.from, colon);
      const cue = { from: colon, to: colon + 1 };
      if (source && !EXPLETIVES.test(words[source.from] ?? ''))
        return makeCandidate(view, { rule: 'colon-quotation', content: [run.outer], cue, source });
    }
    at = run.outer.to - 1;
  }
  return undefined;
}
