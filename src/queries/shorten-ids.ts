import { compareCodeUnits } from './compare-names.ts';

/** An address shows at least this many characters of the article's id. */
const SHORTEST = 3;

/**
 * For each id its shortest prefix of at least three characters that no other id begins with: `000-d6241d1dadc7a592` →
 * `000`. An id that is itself the beginning of another one stays whole. No prefix ends with a hyphen.
 */
export function shortenIds(ids: Iterable<string>): Map<string, string> {
  const sorted = [...ids].sort(compareCodeUnits);
  return new Map(
    sorted.map((id, index) => {
      const shared = Math.max(sharedLength(id, sorted[index - 1]), sharedLength(id, sorted[index + 1]));
      let length = Math.max(SHORTEST, shared + 1);
      while (length < id.length && id[length - 1] === '-') length += 1;
      return [id, id.slice(0, length)];
    }),
  );
}

/** How many UTF-16 code units two ids have in common from the beginning. */
function sharedLength(id: string, other = ''): number {
  let length = 0;
  while (length < id.length && id[length] === other[length]) length += 1;
  return length;
}
