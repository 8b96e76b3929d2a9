import type { Candidate } from './collect-candidates.ts';
import { WORD } from './describe-word.ts';
import { KNOWN } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';

const MEDIUM = /^(?:Photo|Photograph|Photos|Image|Picture|Pic|Credit|Graphic|Illustration|Video|File)$/;
const LINK = /^(?::|by|\/|credit|courtesy)$/;
const MAX_UNITS = 24;

/** "(Photo: Jane Roe/Getty Images)", "(AP Photo/Jane Roe)": the index behind the closing bracket; `at` where no credit opens there. */
export function skipCredit(units: readonly Unit[], at: number): number {
  if (!/^[([]$/.test(units[at]?.text ?? '')) return at;
  const first = units[at + 1];
  const medium = first && (first.known & KNOWN.news) !== 0 ? at + 2 : at + 1;
  if (!MEDIUM.test(units[medium]?.text ?? '') || !LINK.test(units[medium + 1]?.text ?? '')) return at;
  for (let end = medium + 2; end < at + MAX_UNITS; end += 1) if (/^[)\]]$/.test(units[end]?.text ?? '')) return end + 1;
  return at;
}

/** "REUTERS/Jane Roe", "Jane Roe/AP": a picture agency and a person on the two sides of a stroke. */
export function isCredited(units: readonly Unit[], { from, to }: Candidate): boolean {
  if (units[to]?.text === '/')
    return (isOutlet(units[from]) && isGiven(units[to + 1])) || (isGiven(units[from]) && isOutlet(units[to + 1]));
  if (units[from - 1]?.text !== '/') return false;
  return isGiven(units[from]) ? isOutlet(units[from - 2]) : isOutlet(units[from]) && followsPerson(units, from - 2);
}

function followsPerson(units: readonly Unit[], last: number): boolean {
  return isGiven(units[last - 1]) || isGiven(units[last - 2]);
}

function isOutlet(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.known & KNOWN.news) !== 0;
}

function isGiven(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.bits & WORD.given) !== 0;
}
