const MARKS = /\p{M}+/gu;

/** Orders by UTF-16 code units, which is the same on every machine. */
export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The form under which a name is sorted: lower case, without diacritics. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** Orders names as an index does: case and diacritics do not count, unless nothing else tells two names apart. */
export function compareNames(a: string, b: string): number {
  return compareCodeUnits(foldName(a), foldName(b)) || compareCodeUnits(a, b);
}
