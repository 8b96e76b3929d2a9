import type { NamedPlace, RoleWords } from '../named-place.ts';
import { isArticle } from '../read-phrase.ts';
import { readDescription } from '../read-description.ts';

/** "Ann Lee (the party's leader)"; not "(D-Ohio)". */
export function roleInBrackets(place: NamedPlace): RoleWords | undefined {
  const { units, to, kind } = place;
  if (kind !== 'person' || units[to]?.text !== '(') return undefined;
  const from = isArticle(units[to + 1]) ? to + 2 : to + 1;
  const end = readDescription(place, from);
  return end !== undefined && units[end]?.text === ')' ? { from, to: end, rule: 'role-in-brackets' } : undefined;
}
