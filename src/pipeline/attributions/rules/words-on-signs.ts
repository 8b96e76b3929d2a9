import { isClaimed, isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { FINITE_VERBS } from '../lexicon/function-words.ts';
import { SIGN_NOUNS } from '../lexicon/sign-nouns.ts';

const REACH = 8;
const READING =
  /^(?:read|reads|reading|said|saying|says|bearing|emblazoned|printed|declaring|proclaiming|which|that|with|such|as|including|like|and|or|,|:|-|–|—)$/;

/** `holding signs such as “…” and “…”`, `a banner that read “…”`: words on a sign have no speaker. One attribution for each. */
export function wordsOnSigns(view: UnitView): Candidate[] {
  const { passage, from, to, unit } = view;
  const { words, runOf, runs } = passage;
  const found: Candidate[] = [];
  let after = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const id = runOf[at] ?? -1;
    const run = id < 0 ? undefined : runs[id];
    if (!run) continue;
    const follows = run.outer.from - after <= 3 && /^(?:and|or|,)$/.test(words[run.outer.from - 1] ?? '');
    const noun = findSign(view, run.outer.from);
    if ((noun !== undefined || follows) && !isClaimed(view, id)) {
      found.push({
        passage,
        unit,
        content: [{ passage, range: { from: run.from, to: run.to } }],
        ...(noun !== undefined && { cue: { from: noun, to: noun + 1 } }),
        sign: true,
        rule: 'words-on-sign',
      });
      after = run.outer.to;
    }
    at = run.outer.to - 1;
  }
  return found;
}

/** The noun of a sign before a quotation, where only words that lead to what it reads stand in between. */
function findSign({ passage, from }: UnitView, end: number): number | undefined {
  const { words } = passage;
  let leads = false;
  for (let at = end - 1; at >= from && end - at <= REACH && !isQuoted(passage, at); at -= 1) {
    const word = words[at] ?? '';
    if (SIGN_NOUNS.has(word)) return leads || at === end - 1 ? at : undefined;
    if (READING.test(word)) leads = true;
    else if (FINITE_VERBS.has(word) && !READING.test(word)) return undefined;
  }
  return undefined;
}
