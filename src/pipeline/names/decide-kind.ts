import type { EntityKind } from '../../schema/entity-kind.ts';
import type { NameRuleName } from '../../schema/rules/name-rules.ts';
import { EVIDENCE_NAMES } from './evidence/evidence-names.ts';
import type { Evidence } from './evidence/weigh-evidence.ts';
import { KIND_WEIGHTS } from './lexicon/kind-weights.ts';

/** The order of the weights of each piece of evidence; "none" is a capital that makes no name. */
export const OUTCOMES = ['person', 'agency', 'place', 'none'] as const;

export interface Decision {
  kind: EntityKind | undefined;
  /** The evidence that weighed most for the kind. */
  rule: NameRuleName;
  /** Set where the text left no doubt, so that nothing was weighed. */
  settled?: true;
}

export type Words = keyof typeof KIND_WEIGHTS;

const tables = { one: flatten('one'), several: flatten('several') };

/** Weighs all evidence about a form: the kind with the greatest sum wins. */
export function decideKind(evidence: Evidence, words: Words): Decision {
  const table = tables[words];
  const indices = evidence.listIndices();
  const sums = sumWeights(evidence, indices, table);
  const best = sums.indexOf(Math.max(...sums));
  const outcome = OUTCOMES[best] ?? 'none';
  return { kind: outcome === 'none' ? undefined : outcome, rule: tellRule(evidence, indices, table, best) };
}

/** How much was seen for an outcome, and by which rules, the heaviest first. */
export interface Vote {
  outcome: (typeof OUTCOMES)[number];
  points: number;
  rules: { rule: NameRuleName; points: number }[];
}

/** All votes on a form, the winner first; of each only the rules that spoke for it, not those against it. */
export function listVotes(evidence: Evidence, words: Words): Vote[] {
  const table = tables[words];
  const indices = evidence.listIndices();
  const sums = sumWeights(evidence, indices, table);
  const votes = OUTCOMES.map((outcome, at): Vote => {
    const rules = indices.flatMap((index) => {
      const rule = EVIDENCE_NAMES[index];
      const points = evidence.value(index) * (table[index * OUTCOMES.length + at] ?? 0);
      return rule === undefined || rule === 'always' || points <= 0 ? [] : [{ rule, points }];
    });
    return { outcome, points: sums[at] ?? 0, rules: rules.sort((a, b) => b.points - a.points) };
  });
  return votes.sort((a, b) => b.points - a.points);
}

function sumWeights(evidence: Evidence, indices: readonly number[], table: Float64Array): number[] {
  const sums = [0, 0, 0, 0];
  const width = OUTCOMES.length;
  for (const index of indices) {
    const value = evidence.value(index);
    for (let outcome = 0; outcome < width; outcome += 1)
      sums[outcome] = (sums[outcome] ?? 0) + value * (table[index * width + outcome] ?? 0);
  }
  return sums;
}

/** The evidence that spoke most for the winner. */
function tellRule(evidence: Evidence, indices: readonly number[], table: Float64Array, winner: number): NameRuleName {
  let rule: NameRuleName = 'always';
  let most = -Infinity;
  const width = OUTCOMES.length;
  for (const index of indices) {
    const name = EVIDENCE_NAMES[index];
    if (name === undefined || name === 'always') continue;
    const weight = evidence.value(index) * (table[index * width + winner] ?? 0);
    if (weight > most) {
      most = weight;
      rule = name;
    }
  }
  return rule;
}

function flatten(words: Words): Float64Array {
  const weights: Readonly<Record<string, readonly number[]>> = KIND_WEIGHTS[words];
  return Float64Array.from(EVIDENCE_NAMES.flatMap((name) => weights[name] ?? [0, 0, 0, 0]));
}
