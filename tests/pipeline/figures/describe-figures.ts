import { findFigures } from '../../../src/pipeline/figures/find-figures.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import type { Attribution } from '../../../src/schema/attribution.ts';

/** One line a figure: its words = value, comparator, unit, what is counted, status; what is plain is left out. */
export function describeFigures(text: string, attributions: readonly Attribution[] = []): string[] {
  return findFigures(segment(text), attributions).map((figure) => {
    const { start, end, value, ordinal, high, comparator, unit, per, counts, status, attribution } = figure;
    const amount =
      value === undefined ? 'vague' : high === undefined ? String(value) : `${String(value)}–${String(high)}`;
    const parts = [
      comparator === 'exactly' || value === undefined ? undefined : comparator,
      unit && `[${unit}]`,
      per && `per ${per}`,
      ordinal && 'ordinal',
      counts && `(${text.slice(counts.start, counts.end)})`,
      status,
      attribution === undefined ? undefined : `#${String(attribution)}`,
    ];
    return [`${text.slice(start, end)} = ${amount}`, ...parts].filter(Boolean).join(' ');
  });
}
