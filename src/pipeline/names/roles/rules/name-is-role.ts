import { WORD } from '../../describe-word.ts';
import type { NamedPlace, RoleWords } from '../named-place.ts';
import { isArticle } from '../read-phrase.ts';
import { readDescription } from '../read-description.ts';

/**
 * "Ann Lee is the mayor of Leeds", "Shelter is a charity that helps tenants": only where the sentence begins with the name,
 * since "if she is the mayor" and "they say she is the mayor" tell nothing.
 */
export function nameIsRole(place: NamedPlace): RoleWords | undefined {
  const { units, to } = place;
  if (units[to]?.text !== 'is' || !beginsSentence(place)) return undefined;
  const article = /^(?:also|now|currently)$/.test(units[to + 1]?.text ?? '') ? to + 2 : to + 1;
  if (!isArticle(units[article])) return undefined;
  const end = readDescription(place, article + 1);
  return end === undefined ? undefined : { from: article + 1, to: end, rule: 'name-is-role' };
}

function beginsSentence({ units, from }: NamedPlace): boolean {
  let at = from;
  while (at > 0 && units[at]?.opens === false && ((units[at - 1]?.bits ?? 0) & WORD.title) !== 0) at -= 1;
  return units[at]?.opens === true && !/^["“”‘’'`(:]/.test(units[at - 1]?.text ?? '');
}
