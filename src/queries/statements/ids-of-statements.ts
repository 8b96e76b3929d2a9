import { formatPassageRef, type PassageRef } from '../../schema/passage-ref.ts';
import type { SaidStatement } from './group-statements.ts';
import type { Quotation } from './place-quotations.ts';

/** The fragment under which the statement is listed that a quotation belongs to; undefined where it has none. */
export type IdOfStatement = (quotation: Pick<Quotation, 'attribution' | 'ref'>) => string | undefined;

/**
 * Looks up statements by their quotations. Words that several texts have are kept once, as the first of them has them, so
 * those of the others are known by where they stand and whose they are.
 */
export function idsOfStatements(statements: readonly SaidStatement[]): IdOfStatement {
  const byQuotation = new Map<Quotation['attribution'], string>();
  const byPlace = new Map<string, string>();
  for (const { id, speaker, fullest, others } of statements) {
    if (id === undefined) continue;
    for (const { quotations, places } of [fullest, ...others]) {
      for (const { attribution } of quotations) byQuotation.set(attribution, id);
      for (const { ref, repeats } of places)
        for (const place of [ref, ...repeats]) byPlace.set(keyOf(speaker, place), id);
    }
  }
  return ({ attribution, ref }) => byQuotation.get(attribution) ?? byPlace.get(keyOf(attribution.entity, ref));
}

function keyOf(speaker: string | undefined, ref: PassageRef): string {
  return `${speaker ?? ''} ${formatPassageRef(ref)}`;
}
