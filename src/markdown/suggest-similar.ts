import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant: the one with the fewest typing errors, at most one in three characters (two
 * in a short word). Undefined where none is that near. Of equals, the first wins.
 */
export function suggestSimilar(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const errors = distance(wanted, candidate.toLowerCase());
    if (errors >= Math.max(candidate.length, wanted.length)) continue;
    if (errors < least) [best, least] = [candidate, errors];
  }
  return best;
}

/** `a`, `a and b`, `a, b and c`; with `limit`, the first ones and how many more there are. */
export function listInWords(items: readonly string[], limit = 12): string {
  const shown = items.length > limit ? [...items.slice(0, limit), `${String(items.length - limit)} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${String(shown.at(-1))}`;
}
