import { WORD } from '../../describe-word.ts';
import type { Unit } from '../../list-units.ts';
import type { NamedPlace, RoleWords } from '../named-place.ts';
import { isArticle, isPossessive } from '../read-phrase.ts';
import { readDescription } from '../read-description.ts';

const OPENS_OTHER: ReadonlySet<string> = new Set(
  'whose|which|where|when|while|and|but|or|said|says|as|with|for|in|on|at|to|by|not|however|if|because|after|before|including|from|such|like|where|told|adding|one|both|all'.split(
    '|',
  ),
);
const TIME_OF_ROLE = /^(?:then|now|formerly|once|also|himself|herself)$/;

/** "Ada Quill, executive director of …, said", "Jo Ray, 42, a nurse from Leeds", "Shelter, a charity that …". */
export function appositionAfterName(place: NamedPlace): RoleWords | undefined {
  const { units, to, kind } = place;
  if (units[to]?.text !== ',') return undefined;
  let from = kind === 'person' ? skipAge(units, to + 1) : to + 1;
  if (units[from]?.text === 'who' && units[from + 1]?.text === 'is') from += 2;
  const opening = units[from];
  if (!opening || OPENS_OTHER.has(opening.text)) return undefined;
  // Names of agencies and places stand in lists: there an article must open the words, or a possessive.
  if (kind !== 'person' && !isArticle(opening) && !isPossessed(units, from)) return undefined;
  const timed = TIME_OF_ROLE.test(opening.text);
  const start = isArticle(units[timed ? from + 1 : from]) ? (timed ? from + 2 : from + 1) : timed ? from + 1 : from;
  const end = readDescription(place, start);
  if (end === undefined) return undefined;
  const keepsTime = timed && /^(?:then|formerly|once)$/.test(opening.text);
  return { from: keepsTime ? from : start, to: end, rule: 'apposition-after-name' };
}

/** "42,", "aged 42,", "a 42-year-old …" keeps its words. */
function skipAge(units: readonly Unit[], at: number): number {
  const number = /^(?:aged|age)$/.test(units[at]?.text ?? '') ? at + 1 : at;
  return /^\d{1,3}$/.test(units[number]?.text ?? '') && units[number + 1]?.text === ',' ? number + 2 : at;
}

/** "Europe's largest bank". */
function isPossessed(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    if (isPossessive(units[at])) return at > from;
    if (((units[at]?.bits ?? 0) & WORD.capital) === 0) return false;
  }
  return false;
}
