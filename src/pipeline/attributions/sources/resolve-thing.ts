import { findUnit } from '../find-unit.ts';
import type { Passage } from '../read-passages.ts';

/** An entity that was a source, and where: the index of its passage and its first token. */
export interface Spoken {
  passage: number;
  at: number;
  entity: string;
}

/** "it" goes on with the body that spoke in this sentence or the one before. */
export function resolveThing(
  passages: readonly Passage[],
  sources: readonly Spoken[],
  passage: Passage,
  at: number,
): string | undefined {
  const unit = findUnit(passage, at);
  const before = passages[passage.index - 1];
  const start = passage.units[Math.max(unit - 1, 0)]?.from ?? 0;
  const startBefore = unit === 0 && before?.block.kind === 'paragraph' ? (before.units.at(-1)?.from ?? 0) : Infinity;
  for (let index = sources.length - 1; index >= 0; index -= 1) {
    const source = sources[index];
    if (!source || source.passage < passage.index - 1) return undefined;
    if (source.at < (source.passage === passage.index ? start : startBefore)) return undefined;
    if (!source.entity.startsWith('people/')) return source.entity;
  }
  return undefined;
}
