import { WORD } from '../../describe-word.ts';
import { HEADING_VERBS } from '../lexicon/role-words.ts';
import type { NamedPlace, RoleWords } from '../named-place.ts';

/** "Ann Lee, who heads the FBI": what the person does to an agency or a place that is named there. */
export function whoHeads({ units, to, kind, nameAt }: NamedPlace): RoleWords | undefined {
  if (kind !== 'person' || units[to]?.text !== ',' || units[to + 1]?.text !== 'who') return undefined;
  const from = to + 2;
  if (!HEADING_VERBS.has(units[from]?.text ?? '')) return undefined;
  let at = from + 1;
  while (at < from + 4 && !nameAt(at) && ((units[at]?.bits ?? 0) & WORD.mark) === 0) at += 1;
  const name = nameAt(at);
  if (!name || name.kind === 'person') return undefined;
  while ((units[at]?.start ?? Infinity) < name.end) at += 1;
  return { from, to: at, rule: 'who-heads' };
}
