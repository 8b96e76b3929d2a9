import type { Token } from '../text/tokenize.ts';
import type { Amount } from './amounts/amount.ts';
import { CURRENCY_NAMES } from './lexicon/currencies.ts';
import { GLUED_UNITS, MAX_UNIT_WORDS, RATE_BASES, RATE_THINGS, UNIT_BEGINS, UNITS_BY_WORDS } from './lexicon/units.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import type { CountedWords } from './read-counted-words.ts';
import { lowerAt } from './read-numeral.ts';

/** A unit and the last of its tokens. */
export interface ReadUnit {
  unit: string;
  last: number;
  /** A hyphen before the unit makes both an adjective: "a 20-foot wall". */
  adjective: boolean;
}

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['u.s.', 'USD'],
  ['us', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['zealand', 'NZD'],
  ['kong', 'HKD'],
  ['singapore', 'SGD'],
]);

const PLACES: ReadonlySet<string> = new Set('at in its their both across these those between'.split(' '));
/** Nouns that the word for a unit stands before: "two foot soldiers". */
const PARTS_OF_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['foot', new Set('soldiers patrols bridges'.split(' '))],
  ['second', new Set('homes chances sons opinions'.split(' '))],
  ['point', new Set('guards'.split(' '))],
]);
const NOUNS_BEFORE_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['points', new Set('view order interest contention law principle'.split(' '))],
  ['blocks', new Set('flats apartments ice wood granite marble stone text shares'.split(' '))],
]);

/** The unit of measure behind an amount: "5km", "20 per cent", "12-hour", "30°C". */
export function readUnit(tokens: readonly Token[], amount: Amount): ReadUnit | undefined {
  if (amount.suffix !== undefined) return readSuffix(tokens, amount, amount.suffix);
  const hyphen = /^[-–]$/.test(lowerAt(tokens, amount.last + 1)) && tokens[amount.last + 1]?.spaced === false;
  const from = amount.last + (hyphen ? 2 : 1);
  const joined = hyphen && tokens[from]?.spaced === false;
  if ((hyphen && !joined) || !UNIT_BEGINS.has(lowerAt(tokens, from))) return undefined;
  for (let words = Math.min(MAX_UNIT_WORDS, tokens.length - from); words > 0; words -= 1) {
    const phrase = tokens
      .slice(from, from + words)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    const unit = UNITS_BY_WORDS.get(phrase);
    // A lone "c" or "f" is a unit only as a suffix.
    if (unit !== undefined && !GLUED_UNITS.has(phrase) && !isNoun(tokens, amount, phrase, from + words))
      return { unit, last: from + words - 1, adjective: joined };
  }
  return undefined;
}

/** "at two yards", "two points of view", "three stone walls": the word for a unit means something else. */
function isNoun(tokens: readonly Token[], { first, form }: Amount, word: string, next: number): boolean {
  const behind = lowerAt(tokens, next);
  if (PARTS_OF_NAMES.get(word)?.has(behind) === true) return true;
  if (behind === 'of') return NOUNS_BEFORE_OF.get(word)?.has(lowerAt(tokens, next + 1)) === true;
  if (word === 'yards') return form === 'words' && PLACES.has(lowerAt(tokens, first - 1));
  return word === 'stone' && /^\p{Ll}{3,}s$/u.test(tokens[next]?.text ?? '') && !STOP_WORDS.has(behind);
}

function readSuffix(tokens: readonly Token[], { last, value = 0 }: Amount, suffix: string): ReadUnit | undefined {
  const perHour = suffix === 'km' && lowerAt(tokens, last + 1) === '/' && lowerAt(tokens, last + 2) === 'h';
  if (perHour) return { unit: 'km/h', last: last + 2, adjective: false };
  // "100m" was read as a hundred million: without money or something counted behind it, it is a distance.
  if (suffix === 'm' && value >= 1e6) return { unit: 'm', last, adjective: false };
  const unit = UNITS_BY_WORDS.get(suffix.toLowerCase());
  return unit === undefined ? undefined : { unit, last, adjective: false };
}

/** What a rate is reckoned by, from token `from` on: "per day", "a week", "for every 100,000" is none. */
export function readRateBase(tokens: readonly Token[], from: number): { per: string; last: number } | undefined {
  const joint = lowerAt(tokens, from);
  const base = lowerAt(tokens, from + 1);
  if (/^(?:daily|hourly|weekly|monthly|yearly|annually)$/.test(joint)) {
    return { per: joint === 'daily' ? 'day' : joint === 'annually' ? 'year' : joint.slice(0, -2), last: from };
  }
  if (joint === 'per' && (RATE_BASES.has(base) || RATE_THINGS.has(base))) return { per: base, last: from + 1 };
  if (/^(?:a|an|each|every)$/.test(joint) && RATE_BASES.has(base)) return { per: base, last: from + 1 };
  if (/^(?:a|an)$/.test(joint) && /^(?:head|barrel|share|tonne|litre|gallon|kilo|pound)$/.test(base)) {
    return { per: base, last: from + 1 };
  }
  return undefined;
}

/** The unit of "seven consecutive years", "thousands of feet" and "149 million U.S. dollars", which looks like a noun. */
export function readCountedUnit(tokens: readonly Token[], { first, head, last }: CountedWords): string | undefined {
  if (head !== last) return undefined;
  const word = lowerAt(tokens, head);
  const money = CURRENCY_NAMES.get(word);
  if (money === 'dollars') return DOLLARS.get(lowerAt(tokens, head - 1)) ?? money;
  if (money !== undefined) return money;
  if (word === 'yards' && PLACES.has(lowerAt(tokens, first - 2))) return undefined;
  const qualified =
    head === first || /^(?:consecutive|straight|full|whole|additional|long|further)$/.test(lowerAt(tokens, first));
  return qualified ? UNITS_BY_WORDS.get(word) : undefined;
}
