import { NUMBER_IDIOMS } from '../lexicon/designations.ts';
import { COUNTED_STATES } from '../lexicon/plurals.ts';
import { isForPeople } from '../read-counted-words.ts';
import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

const IDIOMS: ReadonlySet<string> = new Set(NUMBER_IDIOMS);
const FIRST_WORDS: ReadonlySet<string> = new Set(NUMBER_IDIOMS.map((idiom) => idiom.replace(/ .*/, '')));
const LONGEST = 4;
/** "a crew of nine" */
const GROUPS =
  /^(?:crew|group|team|party|gang|panel|jury|family|squad|band|total|audience|crowd|pack|cast|convoy|fleet)$/;
const STILL = /^(?:still|feared|reported|presumed|confirmed|believed)$/;

/**
 * Number words that count nothing: "zero tolerance", "one of them", "no one", "two-way". "One" counts only persons, units
 * and what is said to be so many.
 */
export function isIdiom(reading: Reading): boolean {
  const { tokens, amount, counted, unit, compared } = reading;
  for (let from = amount.first - 2; from <= amount.first; from += 1) {
    let phrase = lowerAt(tokens, from);
    if (!FIRST_WORDS.has(phrase)) continue;
    for (let words = 2; words <= LONGEST; words += 1) {
      phrase += ` ${lowerAt(tokens, from + words - 1)}`;
      if (from + words > amount.first && IDIOMS.has(phrase)) return true;
    }
  }
  if (amount.form === 'words' && amount.value === 1 && amount.unit === undefined && amount.last === amount.first) {
    return isIdleOne(reading);
  }
  // "two-state solution", "three-point plan": an adjective without a measure.
  const hyphen = tokens[amount.last + 1];
  if (amount.form === 'words' && hyphen?.text === '-' && !hyphen.spaced && !unit)
    return !isCountedAdjective(tokens, amount.last);
  // "a three-point plan", while "a 10-point lead" is a measure.
  if (amount.form === 'words' && unit?.adjective === true && unit.unit === 'points') return true;
  return (
    amount.form === 'words' && !compared && !counted && !unit && amount.unit === undefined && !isBareCount(reading)
  );
}

function isIdleOne({ tokens, amount, counted, unit, compared }: Reading): boolean {
  if (compared || unit?.adjective) return false;
  if (unit) return !/^(?:miles?|km|kilomet|met|per|percent|mph)/.test(lowerAt(tokens, unit.last));
  if (lowerAt(tokens, amount.last + 1) === 'of' || !counted) return true;
  return (
    !isForPeople(tokens[counted.head]?.text ?? '') &&
    !/^(?:dead|injured|wounded|missing|killed|arrested)$/.test(lowerAt(tokens, counted.head))
  );
}

/** "44-member", "3,000-strong". */
function isCountedAdjective(tokens: Reading['tokens'], last: number): boolean {
  return /^(?:member|strong|person|man|woman|seat|seater|bed|bedroom|storey|story|vehicle|car|team|nation|country|judge|count)$/.test(
    lowerAt(tokens, last + 2),
  );
}

/** "three were killed", "killing two", "two of whom": a count whose noun stands elsewhere. */
function isBareCount({ tokens, amount }: Reading): boolean {
  if (/^(?:hundred|thousand|million|billion|dozen)$/.test(lowerAt(tokens, amount.last))) return true;
  if (lowerAt(tokens, amount.first - 1) === 'of' && GROUPS.test(lowerAt(tokens, amount.first - 2))) return true;
  if (STILL.test(lowerAt(tokens, amount.last + 1)) && COUNTED_STATES.has(lowerAt(tokens, amount.last + 2))) return true;
  return (
    (lowerAt(tokens, amount.last + 1) === 'of' &&
      /^(?:those|them|these|whom|us)$/.test(lowerAt(tokens, amount.last + 2))) ||
    /^(?:were|are|have|had|died|remain|remained|survived)$/.test(lowerAt(tokens, amount.last + 1)) ||
    /^(?:kill|kills|killed|killing|injured|injuring|wounded|wounding|arrested|arresting|leaving|left|detained|detaining|hurt|hurting|to|total)$/.test(
      lowerAt(tokens, amount.first - 1),
    )
  );
}
