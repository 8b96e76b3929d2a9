import type { Token } from '../text/tokenize.ts';
import { describeWord, WORD } from './describe-word.ts';
import { KNOWN, KNOWN_PLACE, lookUpName } from './lexicon/known-names.ts';
import { ARTICLE_PREFIXES } from './lexicon/particles.ts';
import { STATES_WITH_STOP } from './lexicon/state-abbreviations.ts';

const STOPPED = new Set(
  'Mr Mrs Ms Dr Prof Rev Fr Hon Gov Lt Col Gen Capt Cmdr Sgt Maj Adm Cpl Pvt Sen Rep Reps Sens Supt Insp Det St Mt Ft Jr Sr Inc Ltd Corp Co Bros No Brig Eng Adv Msgr Mme Mlle Atty Pres'
    .split(' ')
    .flatMap((word) => (word === 'No' || word === 'Co' || word === 'Inc' ? [word] : [word, word.toUpperCase()])),
);
const AFTER_HYPHEN = new Set(
  'based|led|run|born|made|style|like|wide|era|held|area|only|free|long|type|plus|off|up|owned|built|bound|area|aged|size|sized|level|class|to|and|or|the|a|an|win|won|loss|news|born|bred|hit|ruled|tied|sent'.split(
    '|',
  ),
);
const PEOPLES =
  /^(?:Sino|Franco|Anglo|Indo|Afro|Russo|Euro|Austro|Greco|Italo|Luso|Hispano|Ibero|Judeo|Arab|Asia|Trans|Pan|Pro|Anti|Post|Pre|Non|Ex|Mid|Inter|Intra|Cross|Sub|Multi|Co)$/i;

/** Index of the last token that belongs to the unit which begins at `at`; `bits` are those of the token there. */
export function findUnitEnd(tokens: readonly Token[], at: number, bits: number): number {
  const first = tokens[at];
  if (first?.kind !== 'word') return at;
  if (opensAffiliation(tokens, at)) return at;
  let last = at;
  if ((bits & (WORD.capital | WORD.articlePrefix)) === 0) return at;
  for (;;) {
    const hyphen = tokens[last + 1];
    const next = tokens[last + 2];
    if (hyphen?.text !== '-' || hyphen.spaced || !next || next.spaced || next.kind === 'mark') break;
    if (
      !joinsHyphen(tokens[last]?.text ?? '', next, tokens[last + 3]?.text ?? '', at === last) &&
      !isSyllable(tokens, last)
    )
      break;
    last += 2;
  }
  const stop = tokens[last + 1];
  if (stop?.text === '.' && !stop.spaced && last + 2 < tokens.length) {
    const word = tokens[last]?.text ?? '';
    if ((describeWord(word) & WORD.initial) !== 0 || STOPPED.has(word) || STATES_WITH_STOP.has(word)) return last + 1;
  }
  return last;
}

/** "(R-Ohio)", ", D-N.M.": a party and where its member stands. */
function opensAffiliation(tokens: readonly Token[], at: number): boolean {
  return (
    /^[RDI]$/.test(tokens[at]?.text ?? '') &&
    /^[(,]$/.test(tokens[at - 1]?.text ?? '') &&
    tokens[at + 1]?.text === '-' &&
    tokens[at + 1]?.spaced === false &&
    tokens[at + 2]?.spaced === false &&
    /^\p{Lu}\p{L}|^\p{Lu}$/u.test(tokens[at + 2]?.text ?? '')
  );
}

function joinsHyphen(left: string, next: Token, third: string, first: boolean): boolean {
  const bits = describeWord(next.text);
  if (next.kind === 'number') return /^(?:\p{Lu}{1,3}|Covid|COVID|Channel)$/u.test(left);
  if ((bits & WORD.capital) === 0)
    return (
      (left === 'Co' && next.text.startsWith('op')) ||
      ((bits & (WORD.common | WORD.function | WORD.personNoun)) === 0 &&
        next.text.length > 1 &&
        !/(?:ed|ing|al|ly)$/.test(next.text))
    );
  if (!first) return true;
  if (ARTICLE_PREFIXES.has(left.toLowerCase())) return true;
  if ((describeWord(left) & WORD.capital) === 0) return false;
  if (/^\p{Lu}$/u.test(left) && (lookUpName(next.text) !== 0 || STATES_WITH_STOP.has(next.text))) return false;
  const names = lookUpName(left);
  const nextNames = lookUpName(next.text);
  const place = KNOWN_PLACE | KNOWN.demonym;
  if (lookUpName(`${left}-${next.text}`) !== 0) return true;
  if (PEOPLES.test(left)) return true;
  if ((names & place) !== 0 && (bits & WORD.opensListed) !== 0 && (lookUpName(`${next.text} ${third}`) & place) !== 0)
    return false;
  return (names & place) === 0 || (nextNames & place) === 0;
}

/** "Moon Jae-in", "Tsai Ing-wen", "Prayut Chan-o-cha": a lower-case syllable of a name that follows the surname. */
function isSyllable(tokens: readonly Token[], last: number): boolean {
  const left = tokens[last];
  const syllable = tokens[last + 2]?.text ?? '';
  const surname = tokens[last - 1];
  if (!left || !surname || !/^\p{Ll}{1,5}$/u.test(syllable) || AFTER_HYPHEN.has(syllable)) return false;
  if (surname.text === '-') return /^\p{Ll}$/u.test(left.text);
  return (
    left.text.length <= 6 &&
    /^\p{Lu}\p{Ll}+$/u.test(left.text) &&
    left.spaced &&
    /^\p{Lu}\p{Ll}+$/u.test(surname.text) &&
    lookUpName(`${surname.text} ${left.text}`) === 0
  );
}

/** A web or mail address, a handle or a tag: its words are no names. */
export function opensAddress(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second || second.spaced) return false;
  if (/^(?:https?|www|@|#)$/i.test(first.text))
    return second.kind === 'word' || second.text === ':' || second.text === '.';
  return second.text === '@' && tokens[at + 2]?.spaced === false;
}
