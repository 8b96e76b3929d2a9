import type { Form, Occurrence } from '../group-forms.ts';
import type { Unit } from '../list-units.ts';

const LINK = /^(?:,|and|or|&)$/;

/** Tells which forms stand beside a form in a list: "Halcyon, Acme Foods and Zelmira". */
export class Neighbours {
  readonly #first = new Map<Unit, Form>();
  readonly #last = new Map<Unit, Form>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      for (const { units, candidate } of form.occurrences) {
        const [first, last] = [units[candidate.from], units[candidate.to - 1]];
        if (first) this.#first.set(first, form);
        if (last) this.#last.set(last, form);
      }
    }
  }

  /** The forms before and behind each occurrence, with a comma or "and" between. */
  list(form: Form): Form[] {
    return form.occurrences.flatMap((occurrence) => this.#listBeside(occurrence));
  }

  #listBeside({ units, candidate: { from, to } }: Occurrence): Form[] {
    let before = from - 1;
    while (from - before <= 2 && LINK.test(units[before]?.text ?? '')) before -= 1;
    let after = to;
    while (after - to < 2 && LINK.test(units[after]?.text ?? '')) after += 1;
    const [last, first] = [units[before], units[after]];
    const forms = [
      last && before < from - 1 ? this.#last.get(last) : undefined,
      first && after > to ? this.#first.get(first) : undefined,
    ];
    return forms.filter((form) => form !== undefined);
  }
}
