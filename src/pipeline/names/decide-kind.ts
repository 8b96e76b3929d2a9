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
}

export type Words = keyof typeof KIND_WEIGHTS;

const tables = { one: flatten('one'), several: flatten('several') };

/** Weighs all evidence about a form: the kind with the greatest sum wins. */
export function decideKind(evidence: Evidence, words: Words): Decision {
  const table = tables[words];
  const sums = [0, 0, 0, 0];
  const width = OUTCOMES.length;
  const indices = evidence.listIndices();
  for (const index of indices) {
    const value = evidence.value(index);
    for (let outcome = 0; outcome < width; outcome += 1)
      sums[outcome] = (sums[outcome] ?? 0) + value * (table[index * width + outcome] ?? 0);
  }
  const best = sums.indexOf(Math.max(...sums));
  const outcome = OUTCOMES[best] ?? 'none';
  return { kind: outcome === 'none' ? undefined : outcome, rule: tellRule(evidence, indices, table, best) };
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
