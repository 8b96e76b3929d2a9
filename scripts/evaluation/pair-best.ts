import type { Span } from '../../src/schema/span.ts';

/**
 * Pairs what was expected with what was found, best first, each used once. `likeness` is 0 for what can be no pair.
 */
export function pairBest<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  likeness: (expected: Expected, found: Found) => number,
): Map<Expected, Found> {
  const candidates = expected.flatMap((one) => found.map((other) => ({ one, other, like: likeness(one, other) })));
  candidates.sort((a, b) => b.like - a.like);
  const pairs = new Map<Expected, Found>();
  const used = new Set<Found>();
  for (const { one, other, like } of candidates) {
    if (like === 0 || pairs.has(one) || used.has(other)) continue;
    pairs.set(one, other);
    used.add(other);
  }
  return pairs;
}

/** Letters and digits in both, of those in one or the other (Jaccard). */
export function shareOfBoth(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [first, second, both] = countLetters(text, a, b);
  return both / (first + second - both || 1);
}

/** Letters and digits in both, of those in the shorter one. */
export function shareOfShorter(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [first, second, both] = countLetters(text, a, b);
  return both / (Math.min(first, second) || 1);
}

export function overlaps(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}

function countLetters(text: string, a: readonly Span[], b: readonly Span[]): [number, number, number] {
  const [first, second] = [listLetters(text, a), listLetters(text, b)];
  return [first.size, second.size, [...first].filter((at) => second.has(at)).length];
}

function listLetters(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) letters.add(at);
  }
  return letters;
}
