import { WORD } from '../../describe-word.ts';
import type { Unit } from '../../list-units.ts';
import { KNOWN } from '../../lexicon/known-names.ts';
import { MODIFIERS_OF_THINGS } from '../lexicon/thing-nouns.ts';
import type { NamedPlace, RoleWords } from '../named-place.ts';
import { goesBeforeNoun, isArticle, isPossessive, isRoleNoun } from '../read-phrase.ts';

const MAX_WORDS = 5;
const NOUNS_THAT_ARE_NAMED =
  /^(?:city|town|village|hamlet|township|municipality|borough|settlement|enclave|resort|port|capital|state|province|region|district|county|governorate|prefecture|territory|republic|kingdom|nation|country|island|archipelago|peninsula|neighbou?rhood)$/;

/** "the charity Shelter", "news agency Reuters", "the mining town of Kellin": what an agency or a place is. */
export function nounBeforeName(place: NamedPlace): RoleWords | undefined {
  const { units, kind } = place;
  if (kind === 'person') return undefined;
  const isOf = kind === 'place';
  if (isOf && !followsNounOf(place)) return undefined;
  const to = isOf ? place.from - 1 : place.from;
  if (!isRoleNoun(place, to - 1)) return undefined;
  let from = to - 1;
  while (from > 0 && to - from < MAX_WORDS && goesBeforeNoun(units, from - 1)) from -= 1;
  const before = units[from - 1];
  const isWhole = (isArticle(before) && !(isOf && /^[Aa]n?$/.test(before?.text ?? ''))) || isPossessive(before);
  // Without an article the first words may be a verb.
  if (!isWhole) {
    if (isOf) return undefined;
    from = to - 1;
    while (from > 0 && isSureModifier(units[from - 1])) from -= 1;
    if (from === to - 1) return undefined;
  }
  while (from < to && ((units[from]?.bits ?? 0) & WORD.mark) !== 0) from += 1;
  return { from, to, rule: 'noun-before-name' };
}

/** "the town of Kellin" is Kellin; "the capital of Ghana", "the suburbs of Leeds" are not what they are named with. */
function followsNounOf({ units, from, to }: NamedPlace): boolean {
  const noun = units[from - 2]?.text ?? '';
  if (units[from - 1]?.text !== 'of' || !NOUNS_THAT_ARE_NAMED.test(noun)) return false;
  const known = to - from === 1 ? (units[from]?.known ?? 0) : 0;
  const isCity = (known & (KNOWN.largeCity | KNOWN.town)) !== 0;
  return noun !== 'capital' || isCity || (known & (KNOWN.country | KNOWN.region | KNOWN.geography)) === 0;
}

function isSureModifier(unit: Unit | undefined): boolean {
  return unit !== undefined && (MODIFIERS_OF_THINGS.has(unit.text) || (unit.bits & WORD.demonym) !== 0);
}
