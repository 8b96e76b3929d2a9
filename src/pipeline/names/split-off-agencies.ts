import type { ClassifiedForm } from './classify-forms.ts';
import { WORD } from './describe-word.ts';
import { Evidence } from './evidence/weigh-evidence.ts';
import type { Form, Occurrence } from './group-forms.ts';
import { KNOWN, KNOWN_PLACE } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';
import { normaliseName } from './normalise-name.ts';

const PLAIN =
  WORD.common | WORD.openingPlaceHead | WORD.demonym | WORD.titleModifier | WORD.title | WORD.given | WORD.surname;

/**
 * Adds the listed agencies that open a run of capitals which names nobody itself: "UNESCO" of "the UNESCO Memory Fair".
 * Those that the text has elsewhere as something else stay out.
 */
export function splitOffAgencies(forms: readonly ClassifiedForm[]): ClassifiedForm[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  const added = new Map<string, Form>();
  for (const { kind, rule, units, occurrences } of forms) {
    const first = units[0];
    if (kind !== undefined || rule === 'names-thing' || units.length < 2 || !first || !isAgency(first)) continue;
    const key = normaliseName(first.text);
    const known = byKey.get(key);
    if (known && known.kind !== 'agency') continue;
    const form = known ?? added.get(key) ?? { key, units: [first], occurrences: [] };
    if (!known) added.set(key, form);
    for (const occurrence of occurrences) form.occurrences.push(cutToFirst(occurrence));
  }
  const agencies = [...added.values()].map((form): ClassifiedForm => ({
    ...form,
    evidence: new Evidence(),
    kind: 'agency',
    rule: 'is-agency',
  }));
  return [...forms, ...agencies];
}

function isAgency({ bits, known }: Unit): boolean {
  return (known & (KNOWN.agency | KNOWN.news)) !== 0 && (known & KNOWN_PLACE) === 0 && (bits & PLAIN) === 0;
}

function cutToFirst(occurrence: Occurrence): Occurrence {
  const { units, candidate, start } = occurrence;
  const { from } = candidate;
  return { ...occurrence, candidate: { ...candidate, to: from + 1 }, end: units[from]?.end ?? start };
}
