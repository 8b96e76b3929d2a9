import { EVIDENCE_INDEX, EVIDENCE_NAMES, type EvidenceName } from './evidence-names.ts';

/**
 * What was observed about a form. It weighs as the square root of the share of occurrences that show it: a single "in
 * Compton" among four tells half as much as four of four.
 */
export class Evidence {
  readonly #counts = new Float64Array(EVIDENCE_NAMES.length);
  readonly #whole = new Uint8Array(EVIDENCE_NAMES.length);
  #occurrences = 0;
  #seen: number[] = [];

  /** Opens the next occurrence; what follows counts for it once. */
  beginOccurrence(): void {
    this.#occurrences += 1;
    this.#seen = [];
  }

  /** Something about one occurrence. */
  readonly add = (name: EvidenceName): void => {
    const index = EVIDENCE_INDEX[name];
    if (this.#seen.includes(index)) return;
    this.#seen.push(index);
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
  };

  /** Something about the form as a whole. */
  readonly addWhole = (name: EvidenceName): void => {
    this.#whole[EVIDENCE_INDEX[name]] = 1;
  };

  has(name: EvidenceName): boolean {
    return this.value(EVIDENCE_INDEX[name]) > 0;
  }

  /** Between 0 and 1. */
  value(index: number): number {
    if (this.#whole[index] === 1) return 1;
    const count = this.#counts[index] ?? 0;
    return count === 0 ? 0 : Math.sqrt(count / this.#occurrences);
  }
}
