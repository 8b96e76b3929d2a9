import type { NamedPlace, RoleWords } from '../named-place.ts';
import { goesBeforeNoun, isArticle } from '../read-phrase.ts';

/** "Ann Lee of Human Rights Watch", "Ann Lee, from the charity Shelter, said": the agency that the person speaks for. */
export function ofAgency({ units, to, kind, nameAt }: NamedPlace): RoleWords | undefined {
  if (kind !== 'person') return undefined;
  const from = units[to]?.text === ',' ? to + 1 : to;
  const link = units[from]?.text ?? '';
  if (link !== 'of' && (link !== 'from' || from === to)) return undefined;
  let at = isArticle(units[from + 1]) ? from + 2 : from + 1;
  const opening = at;
  while (at < opening + 3 && !nameAt(at) && goesBeforeNoun(units, at)) at += 1;
  const name = nameAt(at);
  if (name?.kind !== 'agency') return undefined;
  while ((units[at]?.start ?? Infinity) < name.end) at += 1;
  return { from, to: at, rule: 'of-agency' };
}
