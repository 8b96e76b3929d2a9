import type { Span } from '../../schema/span.ts';
import type { Candidate } from './collect-candidates.ts';
import type { Unit } from './list-units.ts';
import { normaliseName, titleCase } from './normalise-name.ts';

/** One place where a candidate stands. */
export interface Occurrence extends Span {
  /** Index of the block. */
  block: number;
  candidate: Candidate;
  units: readonly Unit[];
}

/** All candidates of a text that are spelled alike; what they are is decided once for all of them. */
export interface Form {
  /** Single spaces, straight apostrophes; "CAIRO" under "Cairo" where the text has both. */
  key: string;
  /** The units of the first occurrence. */
  units: readonly Unit[];
  occurrences: Occurrence[];
}

/** Groups the candidates of a text by how they are spelled, in the order of their first occurrence. */
export function groupForms(text: string, occurrences: readonly Occurrence[]): Form[] {
  const forms = new Map<string, Form>();
  for (const occurrence of occurrences) {
    const key = normaliseName(text.slice(occurrence.start, occurrence.end));
    const form = forms.get(key);
    if (form) form.occurrences.push(occurrence);
    else
      forms.set(key, {
        key,
        units: occurrence.units.slice(occurrence.candidate.from, occurrence.candidate.to),
        occurrences: [occurrence],
      });
  }
  for (const [key, form] of forms) {
    if (key.length < 4 || key !== key.toUpperCase()) continue;
    const plain = forms.get(titleCase(key));
    if (!plain || plain === form) continue;
    plain.occurrences.push(...form.occurrences);
    forms.delete(key);
  }
  return [...forms.values()];
}
