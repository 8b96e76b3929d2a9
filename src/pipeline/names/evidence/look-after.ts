import type { Candidate } from '../collect-candidates.ts';
import { WORD } from '../describe-word.ts';
import { KNOWN_PLACE } from '../lexicon/known-names.ts';
import { AGENCY_NOUNS, OWNED_BY_PERSONS, PLACE_NOUNS } from '../lexicon/nouns-of-kinds.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Unit } from '../list-units.ts';
import type { EvidenceName } from './evidence-names.ts';

const AUXILIARY = new Set(
  'is|was|are|were|has|have|had|will|would|can|could|may|might|should|must|does|did|do'.split('|'),
);
/** What belongs to one who rules: "the Trump administration". */
const RULE_NOUN = new Set(
  'administration|government|regime|era|presidency|campaign|family|dynasty|rally|couple|cabinet|premiership|supporters|supporter|brothers|sisters|camp|loyalists|allies'.split(
    '|',
  ),
);
const PREPOSITION = new Set(
  'of|for|with|from|by|on|at|to|as|after|before|during|over|into|against|about|since|when|where|while|that|than|until|without|under|between|because|if|or|but|nor|then'.split(
    '|',
  ),
);

/** What the words after a candidate say about it. */
export function lookAfter(units: readonly Unit[], { to }: Candidate, add: (name: EvidenceName) => void): void {
  const next = units[to];
  if (!next) {
    add('before-stop');
    return;
  }
  if ((next.bits & WORD.number) !== 0) add('before-number');
  else if ((next.bits & WORD.mark) !== 0) lookAtMark(units, to, next.text, add);
  else if ((next.bits & WORD.capital) !== 0)
    add((next.bits & (WORD.title | WORD.titleModifier)) !== 0 ? 'before-title' : 'before-capital');
  else lookAtWord(next.text, next.bits, add);
}

function lookAtMark(units: readonly Unit[], at: number, mark: string, add: (name: EvidenceName) => void): void {
  const next = units[at + 1];
  if (mark === ',') lookAtComma(next, add);
  else if (/^['’]s?$/i.test(mark)) {
    add('before-possessive');
    if (next && OWNED_BY_PERSONS.has(next.text)) add('before-possessive-person');
  } else if (mark === '(' || mark === '[') {
    const isAcronym =
      next !== undefined && (next.bits & WORD.allCaps) !== 0 && /^[)\]]$/.test(units[at + 2]?.text ?? '');
    add(isAcronym ? 'before-paren-acronym' : 'before-paren');
  } else if (mark === '-') add('before-hyphen');
  else if (mark === '/') add('before-slash');
  else if (/^[–—-]/.test(mark)) add('before-dash');
  else if (mark === ':') add('before-colon');
  else if (/^["“”‘'’»]/.test(mark)) add('before-quote');
  else if (mark === '&') add('before-and');
  else add('before-stop');
}

function lookAtComma(next: Unit | undefined, add: (name: EvidenceName) => void): void {
  add('before-comma');
  if (!next) return;
  if ((next.bits & WORD.number) !== 0 && /^\d{1,2}$/.test(next.text)) add('before-age');
  else if ((next.known & KNOWN_PLACE) !== 0) add('before-comma-place');
  else if (
    /^(?:who|whose|a|an|the|former|aged|also|president|director|head|executive|chief|chairman|founder|professor|senior)$/.test(
      next.text,
    )
  )
    add('before-comma-role');
}

function lookAtWord(word: string, bits: number, add: (name: EvidenceName) => void): void {
  if (RULE_NOUN.has(word)) add('before-rule-noun');
  if (word === 'and') add('before-and');
  else if (word === 'in') add('before-in');
  else if (PREPOSITION.has(word)) add('before-preposition');
  else if (AUXILIARY.has(word)) add('before-auxiliary');
  else if (SPEECH_VERBS.has(word)) add('before-speech-verb');
  else if (PLACE_NOUNS.has(word)) add('before-place-noun');
  else if (AGENCY_NOUNS.has(word)) add('before-agency-noun');
  else if ((bits & WORD.personNoun) !== 0) add('before-person-noun');
  else if (/(?:ed|s)$/.test(word) && !/(?:ss|us|ings|ers|ions|ments)$/.test(word)) add('before-lower-verb');
  else add('before-lower-word');
}
