import { WORD } from './describe-word.ts';
import type { Unit } from './list-units.ts';

const MAX_WORDS_BACK = 14;
const TOPIC = WORD.common | WORD.titleModifier | WORD.agencyModifier | WORD.agencyHead;

/**
 * "Minister for Gender, Labour and Social Development Ann Lee": what a minister or secretary is in charge of names no
 * agency. The index behind the topics that the run begins with; `from` where the run is no portfolio.
 */
export function skipPortfolio(units: readonly Unit[], from: number, to: number): number {
  if (!followsOffice(units, from)) return from;
  let at = from;
  while (at < to && isTopicOrLink(units[at])) at += 1;
  return at;
}

function isTopicOrLink(unit: Unit | undefined): boolean {
  if (!unit || unit.words > 1) return false;
  if ((unit.bits & WORD.capital) === 0) return /^(?:and|of|the|for|&)$/.test(unit.text);
  return (unit.bits & TOPIC) !== 0 && (unit.bits & WORD.given) === 0;
}

/** Whether "Minister of", "Secretary for Health and" … stands before. */
function followsOffice(units: readonly Unit[], from: number): boolean {
  for (let at = from - 1; at > 0 && from - at < MAX_WORDS_BACK; at -= 1) {
    const unit = units[at];
    if (!unit) return false;
    if (/^(?:of|for)$/.test(unit.text)) {
      const office = units[at - 1];
      if (office && /^(?:ministers?|secretary|undersecretary|commissioner|secretaries)$/i.test(office.text))
        return true;
    }
    if (unit.text !== ',' && !isTopicOrLink(unit)) return false;
  }
  return false;
}
