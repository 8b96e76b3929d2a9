import { WORD } from './describe-word.ts';
import type { Occurrence } from './group-forms.ts';
import type { Unit } from './list-units.ts';

const HEAD = WORD.agencyHead | WORD.placeHead | WORD.otherHead | WORD.openingHead;
const LONGEST_NAME = 3;

/**
 * Cuts candidates that hold the full name of a person whom the text names elsewhere, with words around it that are no
 * names: "Dismissed Ann Lee", "Ann Lee Slams Juma Ali", as sentences in title case have them.
 */
export function cutByText(occurrences: readonly Occurrence[]): Occurrence[] {
  const names = new Set<string>();
  for (const { units, candidate } of occurrences) {
    const list = units.slice(candidate.from, candidate.to);
    if (list.length > 1 && list.length <= LONGEST_NAME && isPersonal(list)) names.add(join(list));
  }
  return occurrences.flatMap((occurrence) => cut(occurrence, names));
}

function isPersonal(list: readonly Unit[]): boolean {
  const first = list[0];
  return (
    first !== undefined &&
    (first.bits & WORD.given) !== 0 &&
    list.every(({ bits }, at) => at === 0 || !isPlain(bits)) &&
    !endsInHead(list)
  );
}

function cut(occurrence: Occurrence, names: ReadonlySet<string>): Occurrence[] {
  const { units, candidate } = occurrence;
  const list = units.slice(candidate.from, candidate.to);
  if (list.length < 3 || endsInHead(list) || names.has(join(list))) return [occurrence];
  const found: Occurrence[] = [];
  let plain = false;
  for (let at = candidate.from; at < candidate.to; at += 1) {
    const to = findName(units, at, candidate.to, names);
    if (to === undefined) {
      plain ||= isPlain(units[at]?.bits ?? 0);
      continue;
    }
    if (to === candidate.to) plain ||= list.slice(0, at - candidate.from).some(isDescription);
    const start = units[at]?.start ?? occurrence.start;
    found.push({ ...occurrence, candidate: { from: at, to }, start, end: units[to - 1]?.end ?? start });
    at = to - 1;
  }
  return found.length > 0 && (plain || found.length > 1) ? found : [occurrence];
}

/** The end of the longest name that begins at `from`. */
function findName(units: readonly Unit[], from: number, end: number, names: ReadonlySet<string>): number | undefined {
  for (let to = Math.min(from + LONGEST_NAME, end); to > from + 1; to -= 1)
    if (names.has(join(units.slice(from, to)))) return to;
  return undefined;
}

/** A word that is in no list of names. */
function isPlain(bits: number): boolean {
  return (
    (bits & (WORD.common | WORD.function)) !== 0 &&
    (bits & (WORD.given | WORD.surname | WORD.initial | WORD.particle)) === 0
  );
}

/** "Scientologist Ann Lee": in no list, and formed as words for persons are. */
function isDescription({ bits, known, text }: Unit): boolean {
  return known === 0 && (bits & (WORD.given | WORD.surname)) === 0 && /\p{Ll}(?:ist|er|or|ian|man)$/u.test(text);
}

function endsInHead(list: readonly Unit[]): boolean {
  return ((list.at(-1)?.bits ?? 0) & HEAD) !== 0;
}

function join(list: readonly Unit[]): string {
  return list.map(({ text }) => text).join(' ');
}
