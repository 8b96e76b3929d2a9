import type { Attribution } from '../../schema/attribution.ts';
import type { Figure } from '../../schema/figure.ts';
import type { SegmentedText } from '../segment/segment.ts';
import type { Token } from '../text/tokenize.ts';
import type { Amount, AmountRule } from './amounts/amount.ts';
import { readAge } from './amounts/read-age.ts';
import { MULTIPLES, readFraction } from './amounts/read-fraction.ts';
import { MONEY_BEGINS, readMoney } from './amounts/read-money.ts';
import { readNumber } from './amounts/read-number.ts';
import { ORDINAL_BEGINS, readOrdinal } from './amounts/read-ordinal.ts';
import { RANGE_BEGINS, readRange } from './amounts/read-range.ts';
import { readVagueAmount, VAGUE_BEGINS } from './amounts/read-vague-amount.ts';
import { isClockTime } from './exclusions/is-clock-time.ts';
import { isDate } from './exclusions/is-date.ts';
import { isDesignation } from './exclusions/is-designation.ts';
import { isIdiom } from './exclusions/is-idiom.ts';
import { isListMarker } from './exclusions/is-list-marker.ts';
import { isPartOfWord } from './exclusions/is-part-of-word.ts';
import { isPhoneNumber } from './exclusions/is-phone-number.ts';
import { isPointInTime } from './exclusions/is-point-in-time.ts';
import { isScore } from './exclusions/is-score.ts';
import { isYear } from './exclusions/is-year.ts';
import type { Exclusion, Reading } from './exclusions/reading.ts';
import { findFigureAttribution } from './find-figure-attribution.ts';
import { findFigureSource } from './find-figure-source.ts';
import { findFigureStatus } from './find-figure-status.ts';
import { groupAttributions, type IndexedAttribution } from './group-attributions.ts';
import { groupRules } from '../text/group-rules.ts';
import { listSentences, type Sentence } from '../text/list-sentences.ts';
import { readComparator } from './read-comparator.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { isForPeople, isPast, readCountedWords, readDescribedWords } from './read-counted-words.ts';
import { lowerAt, NUMERAL_BEGINS, readNumeral } from './read-numeral.ts';
import { readCountedUnit, readRateBase, readUnit } from './read-unit.ts';

/**
 * What reads most comes first: money would leave a range of money half read, an age or a range its second number, a
 * fraction its denominator; a plain number is what none of them wanted.
 */
export const AMOUNT_RULES: readonly AmountRule[] = [
  { begins: ORDINAL_BEGINS, read: readOrdinal },
  { begins: MONEY_BEGINS, read: readMoney },
  { begins: RANGE_BEGINS, read: readAge },
  { begins: new Set([...NUMERAL_BEGINS, ...MULTIPLES.keys()]), read: readFraction },
  { begins: RANGE_BEGINS, read: readRange },
  { begins: VAGUE_BEGINS, read: readVagueAmount },
  { begins: NUMERAL_BEGINS, read: readNumber },
];
const rulesFrom = groupRules(AMOUNT_RULES);

const DETERMINER = /^(?:the|its|their|his|her|our)$/i;

/** Any of them will do, in any order; the cheap ones come first. */
const EXCLUSIONS: readonly Exclusion[] = [
  isPartOfWord,
  isListMarker,
  isDate,
  isClockTime,
  isYear,
  isPhoneNumber,
  isScore,
  isDesignation,
  isPointInTime,
  isIdiom,
];

/**
 * Finds the amounts that a text gives: people, money, shares, ages, measures, exact or vague. Numbers that name or date
 * something (years, flights, scores, telephones) and ordinals are none. Spans are UTF-16 code units into `text.text`;
 * `attribution` is an index into `attributions`. In the order of the text; two never overlap.
 *
 * Written by hand: compromise, which has a grammar of numbers, keeps no comparators and rewrites the text it is given, so
 * that offsets are lost.
 */
export function findFigures(text: SegmentedText, attributions: readonly Attribution[]): Figure[] {
  const sentences = listSentences(text);
  const candidates = groupAttributions(sentences, attributions);
  return sentences.flatMap((sentence, at) => findInSentence(text.text, sentence, candidates[at] ?? []));
}

function findInSentence(text: string, sentence: Sentence, attributions: readonly IndexedAttribution[]): Figure[] {
  const { tokens } = sentence;
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = readAmount(tokens, at);
    if (!amount) continue;
    at = amount.last;
    const figure = makeFigure(text, sentence, amount, attributions);
    if (figure) figures.push(figure);
  }
  return figures;
}

function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  const rules = token && rulesFrom(token);
  if (!rules) return undefined;
  const numeral = readNumeral(tokens, at);
  for (const rule of rules) {
    const amount = rule.read(tokens, at, numeral);
    if (amount) return amount;
  }
  return undefined;
}

function makeFigure(
  text: string,
  sentence: Sentence,
  amount: Amount,
  attributions: readonly IndexedAttribution[],
): Figure | undefined {
  const { tokens } = sentence;
  const unit = amount.unit === undefined ? readUnit(tokens, amount) : undefined;
  const compared = readComparator(tokens, amount.first, unit?.last ?? amount.last, unit?.unit);
  const counted = unit?.adjective
    ? readDescribedWords(tokens, compared.last + 1)
    : readCounted(tokens, amount, unit?.unit, compared.last);
  const reading: Reading = { tokens, amount, compared: compared.comparator !== 'exactly', unit, counted };
  if (EXCLUSIONS.some((exclude) => exclude(reading))) return undefined;
  const measured = amount.unit === undefined && !unit && counted ? readCountedUnit(tokens, counted) : undefined;
  const start = tokens[compared.first]?.start;
  const end = tokens[measured && counted ? counted.last : compared.last]?.end;
  if (start === undefined || end === undefined) return undefined;
  const head = counted && tokens[counted.head]?.text;
  const unitName =
    amount.unit ?? unit?.unit ?? measured ?? (head !== undefined && isForPeople(head) ? 'people' : undefined);
  const rate = readRateBase(tokens, (counted?.last ?? compared.last) + 1);
  const attribution = findFigureAttribution(text, { start, end }, sentence, attributions);
  const source = attribution === undefined ? findFigureSource(tokens, compared.first, compared.last) : undefined;
  const minus = unit && BELOW_ZERO.has(unit.unit) ? findMinus(tokens, compared.first) : undefined;
  const status =
    amount.rule === 'age' || amount.rule === 'ordinal'
      ? undefined
      : findFigureStatus(tokens, compared.first, counted?.last ?? compared.last);
  return {
    start: minus?.start ?? start,
    end,
    ...(amount.value !== undefined && { value: minus ? -amount.value : amount.value }),
    ...(amount.rule === 'ordinal' && { ordinal: true as const }),
    ...(amount.high !== undefined && { high: amount.high }),
    comparator: compared.comparator === 'exactly' && amount.form === 'vague' ? 'about' : compared.comparator,
    ...(unitName !== undefined && { unit: unitName }),
    ...(rate && { per: rate.per }),
    ...(!measured && spanOf(tokens, counted)),
    ...(attribution !== undefined && { attribution }),
    ...(source && { source }),
    ...(status && { status }),
    rule: amount.rule,
  };
}

/** What is measured from a zero that may be gone below. */
const BELOW_ZERO: ReadonlySet<string> = new Set(['°C', '°F', 'degrees', '%']);

/** The sign of "minus 10C" and "-10C"; a dash between two words or numbers is none. */
function findMinus(tokens: readonly Token[], first: number): Token | undefined {
  const before = tokens[first - 1];
  if (before?.text.toLowerCase() === 'minus') return before;
  return before && /^[-−–]$/.test(before.text) && before.spaced && tokens[first]?.spaced === false ? before : undefined;
}

function readCounted(
  tokens: readonly Token[],
  amount: Amount,
  unit: string | undefined,
  last: number,
): Reading['counted'] {
  if (amount.rule === 'ordinal') return readDescribedWords(tokens, last + 1);
  const next = tokens[last + 1];
  const joined = next !== undefined && (next.text === '-' || next.text === '–') && !next.spaced;
  const share = amount.rule === 'fraction' || unit === '%';
  const half = amount.rule === 'fraction' && DETERMINER.test(next?.text ?? '');
  // "a 50-state poll", "the 1,237-delegate mark"; "3,000-strong" counts nothing that it names.
  if (joined && unit === undefined && amount.unit === undefined) return readJoined(tokens, last + 2);
  const from = last + (joined || half ? 2 : 1);
  if (amount.rule === 'money' && isClauseOfPeople(tokens, amount.first, from)) return undefined;
  const counted = readCountedWords(tokens, from, amount.value === 1 || amount.unit === 'years old' || joined);
  if (counted) return counted;
  if (!share) return unit === undefined && amount.form === 'digits' ? readShared(tokens, last + 1) : undefined;
  // A share may be one of a single thing: "half the staff", "62% of the vote".
  const of = next?.text === 'of' ? 1 : 0;
  const the = DETERMINER.test(tokens[last + 1 + of]?.text ?? '') ? 1 : 0;
  return of + the > 0 ? readDescribedWords(tokens, last + 1 + of + the) : undefined;
}

/** "the $340 million analysts had forecast": money counts nobody, those behind it have a verb of their own. */
function isClauseOfPeople(tokens: readonly Token[], first: number, from: number): boolean {
  if (lowerAt(tokens, first - 1) !== 'the') return false;
  const people = readCountedWords(tokens, from, false);
  if (!people || !isForPeople(tokens[people.head]?.text ?? '')) return false;
  const next = tokens[people.last + 1];
  return (
    next?.kind === 'word' &&
    (STOP_WORDS.has(next.text) || isPast(next.text)) &&
    next.text !== 'of' &&
    next.text !== 'in'
  );
}

function readJoined(tokens: readonly Token[], at: number): Reading['counted'] {
  const noun = tokens[at];
  const told = noun?.kind === 'word' && !noun.spaced && /^\p{Ll}{3,}$/u.test(noun.text) && noun.text !== 'strong';
  return told ? { first: at, last: at, head: at } : undefined;
}

/** "41,000 and 11,000 infections": the first shares what the second counts. */
function readShared(tokens: readonly Token[], from: number): Reading['counted'] {
  if (!/^(?:and|or)$/.test(lowerAt(tokens, from))) return undefined;
  const second = readNumeral(tokens, from + 1);
  if (!second || second.suffix !== undefined) return undefined;
  return readUnit(tokens, { ...second, rule: 'digits' }) ? undefined : readCountedWords(tokens, second.last + 1, false);
}

function spanOf(tokens: readonly Token[], counted: Reading['counted']): Pick<Figure, 'counts'> {
  const start = counted && tokens[counted.first]?.start;
  const end = counted && tokens[counted.last]?.end;
  return start === undefined || end === undefined ? {} : { counts: { start, end } };
}
