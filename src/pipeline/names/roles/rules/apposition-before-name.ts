import { WORD } from '../../describe-word.ts';
import type { Unit } from '../../list-units.ts';
import { BREAKS_PHRASE } from '../lexicon/role-words.ts';
import type { NamedPlace, RoleWords } from '../named-place.ts';
import { isArticle, isPossessive, isRoleNoun } from '../read-phrase.ts';

const MAX_WORDS = 14;
const INNER = /^(?:and|for|in|at|to|on)$/;
const GOES_ON =
  /^(?:[,.;)]|said|says|told|has|had|is|was|also|who|added|announced|explained|noted|confirmed|disclosed)$/;

/** "The Labour mayor of Leeds, Ada Quill", "the bank's chairman, Ivo Lind", "Minister of Health, Dr Ann Lee, said". */
export function appositionBeforeName(place: NamedPlace): RoleWords | undefined {
  const { units, nameAt } = place;
  const comma = findComma(place);
  const next = units[place.to];
  // "on a street in Leeds, Yorkshire": the second name says where the first one is.
  if (comma !== undefined && place.kind === 'place' && place.before?.end === units[comma - 1]?.end) return undefined;
  if (comma === undefined || (next && !GOES_ON.test(next.text))) return undefined;
  let noun = -1;
  for (let at = comma - 1; at >= 0 && comma - at <= MAX_WORDS; at -= 1) {
    const unit = units[at];
    if (!unit || endsPhrase(unit)) return undefined;
    if (isRoleNoun(place, at) && nameAt(at) === undefined) noun = at;
    if (isArticle(unit) || isPossessive(unit)) {
      if (
        noun < 0 &&
        /^(?:of|for|in|at|to)$/.test(units[isArticle(unit) ? at - 1 : findOwner(place, at) - 1]?.text ?? '')
      )
        continue;
      if (noun < 0) return undefined;
      const beside = isPossessive(unit) ? nameAt(findOwner(place, at)) : undefined;
      return { from: at + 1, to: comma, beside, rule: 'apposition-before-name' };
    }
    if (unit.opens && noun >= 0 && (unit.bits & WORD.capital) !== 0)
      return (unit.bits & WORD.function) === 0 && place.kind === 'person'
        ? { from: at, to: comma, rule: 'apposition-before-name' }
        : undefined;
  }
  return undefined;
}

/** The comma before the name and the titles that belong to it. */
function findComma({ units, from, kind }: NamedPlace): number | undefined {
  let at = from - 1;
  if (kind === 'person') while (((units[at]?.bits ?? 0) & WORD.title) !== 0 && isCapital(units[at])) at -= 1;
  return units[at]?.text === ',' ? at : undefined;
}

/** The first unit of the name before a possessive ending. */
function findOwner({ units, nameAt }: NamedPlace, ending: number): number {
  for (let at = ending - 1; at >= 0 && ending - at < 8; at -= 1) {
    const name = nameAt(at);
    if (name) return name.end === units[ending - 1]?.end ? at : ending - 1;
  }
  return ending - 1;
}

function isCapital(unit: Unit | undefined): boolean {
  return ((unit?.bits ?? 0) & WORD.capital) !== 0;
}

function endsPhrase({ text, bits }: Unit): boolean {
  if (/^(?:[.;:!?,()“”"«»–—]|--)$/.test(text)) return true;
  return (bits & WORD.capital) === 0 && BREAKS_PHRASE.has(text) && !INNER.test(text);
}
