import type { UnitView } from '../candidate.ts';

/** Marks that may stand between a quotation and the words that attribute it. */
const BETWEEN = new Set([',', '—', '–', '-', '--', '.']);

/** The run that ends directly before the token at `at`; -1 where none does. */
export function findQuotationBefore({ passage, from }: UnitView, at: number): number {
  let left = at - 1;
  while (left >= from && (passage.runOf[left] ?? -1) < 0 && BETWEEN.has(passage.tokens[left]?.text ?? '')) left -= 1;
  return left >= from ? (passage.runOf[left] ?? -1) : -1;
}

/** Whether a quotation ends with a pause, as one that is attributed behind it does: `“…,” she said`. */
export function endsWithPause({ passage }: UnitView, run: number): boolean {
  const quoted = passage.runs[run];
  if (!quoted) return false;
  const last = passage.tokens[quoted.to - 1]?.text ?? '';
  const after = passage.tokens[quoted.outer.to]?.text ?? '';
  return /^(?:[,.?!…;]|\.{2,}|[—–-]+)$/.test(last) || /^[,—–-]+$/.test(after);
}
