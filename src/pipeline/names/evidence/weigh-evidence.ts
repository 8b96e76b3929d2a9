import { EVIDENCE_INDEX, EVIDENCE_NAMES, type EvidenceName } from './evidence-names.ts';

/** Stands for a count where the form as a whole shows something. */
const WHOLE = -1;

/**
 * What was observed about a form. It weighs as the square root of the share of occurrences that show it: a single "in
 * Compton" among four tells half as much as four of four.
 */
export class Evidence {
  // A typed array of this length would be allocated outside the heap, which takes longer than all that is done with it.
  readonly #counts = new Array<number>(EVIDENCE_NAMES.length).fill(0);
  #occurrences = 0;
  readonly #seen: number[] = [];

  /** Opens the next occurrence; what follows counts for it once. */
  beginOccurrence(): void {
    this.#occurrences += 1;
    this.#seen.length = 0;
  }

  /** Something about one occurrence. */
  readonly add = (name: EvidenceName): void => {
    const index = EVIDENCE_INDEX[name];
    const count = this.#counts[index] ?? 0;
    if (count === WHOLE || this.#seen.includes(index)) return;
    this.#seen.push(index);
    this.#counts[index] = count + 1;
  };

  /** Something about the form as a whole. */
  readonly addWhole = (name: EvidenceName): void => {
    this.#counts[EVIDENCE_INDEX[name]] = WHOLE;
  };

  has(name: EvidenceName): boolean {
    return this.#counts[EVIDENCE_INDEX[name]] !== 0;
  }

  /** Between 0 and 1. */
  value(index: number): number {
    const count = this.#counts[index] ?? 0;
    if (count === 0) return 0;
    return count === WHOLE ? 1 : Math.sqrt(count / this.#occurrences);
  }

  /** The indices of what was observed, in ascending order. */
  listIndices(): number[] {
    const indices: number[] = [];
    for (let index = 0; index < this.#counts.length; index += 1) if (this.#counts[index] !== 0) indices.push(index);
    return indices;
  }
}
