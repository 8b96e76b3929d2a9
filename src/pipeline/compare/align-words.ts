import { diffArrays } from 'diff';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';

/** What two lists of words do not share: places in each, from the first word to the one behind the last. */
export interface Difference {
  left: [first: number, end: number][];
  right: [first: number, end: number][];
}

/** Fewer words than this in a row, between two differences, are chance: "of the". */
const SHARED_WORDS = 3;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never']);
/** Longer speeches are aligned by their beginning: the way to align is quadratic in what differs. */
const MOST_WORDS = 800;

/**
 * Aligns two lists of words and says what each has that the other lacks. Of two endings that differ, the small words before
 * belong to them ("The crew", "The children"). One small word more at the very beginning or end is how it was cut out.
 */
export function alignWords(left: readonly string[], right: readonly string[]): Difference {
  const difference: Difference = { left: [], right: [] };
  const changes = diffArrays(left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS));
  let [atLeft, atRight] = [0, 0];
  for (const [index, { value, added, removed }] of changes.entries()) {
    const { length } = value;
    const isEdge = index === 0 || index === changes.length - 1;
    const isShared = !added && !removed && (length >= SHARED_WORDS || isEdge);
    const small = isShared && isReplaced(changes, index + 1) ? countSmallAtEnd(value) : 0;
    if (!isShared && !added) extend(difference.left, atLeft, atLeft + length);
    if (!isShared && !removed) extend(difference.right, atRight, atRight + length);
    if (!added) atLeft += length;
    if (!removed) atRight += length;
    if (small > 0) {
      extend(difference.left, atLeft - small, atLeft);
      extend(difference.right, atRight - small, atRight);
    }
  }
  return { left: dropCut(difference.left, left), right: dropCut(difference.right, right) };
}

function isReplaced(changes: readonly { added: boolean; removed: boolean }[], index: number): boolean {
  const isChanged = (at: number): boolean => changes[at]?.added === true || changes[at]?.removed === true;
  return isChanged(index) && isChanged(index + 1);
}

function countSmallAtEnd(words: readonly string[]): number {
  let count = 0;
  while (count < SHARED_WORDS && count < words.length - 1 && FUNCTION_WORDS.has(words.at(-1 - count) ?? '')) count += 1;
  return count;
}

function dropCut(runs: [number, number][], words: readonly string[]): [number, number][] {
  return runs.filter(([first, end]) => {
    const isCut = end - first === 1 && (first === 0 || end === words.length);
    const word = words[first] ?? '';
    return !isCut || !FUNCTION_WORDS.has(word) || NEGATIONS.has(word);
  });
}

function extend(spans: [number, number][], first: number, end: number): void {
  const last = spans.at(-1);
  if (last?.[1] === first) last[1] = end;
  else spans.push([first, end]);
}
