import type { Token } from '../../text/tokenize.ts';
import { NUMBER_ADJECTIVES, SCALES, VAGUE_MULTIPLIERS, VAGUE_SCALES } from '../lexicon/number-words.ts';
import { lowerAt } from '../read-numeral.ts';
import type { Amount } from './amount.ts';

export const VAGUE_BEGINS: ReadonlySet<string> = new Set([
  'a',
  'the',
  'an',
  ...VAGUE_SCALES,
  ...VAGUE_MULTIPLIERS,
  ...NUMBER_ADJECTIVES,
]);

/** "hundreds", "tens of thousands", "several hundred", "record numbers of", "a handful of": amounts without a value. */
export function readVagueAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const last =
    readPluralScales(tokens, at) ??
    readVagueMultiple(tokens, at) ??
    readNumbersOf(tokens, at) ??
    readHandful(tokens, at);
  return last === undefined ? undefined : { first: at, last, form: 'vague', rule: 'vague' };
}

function readPluralScales(tokens: readonly Token[], at: number): number | undefined {
  const word = lowerAt(tokens, at);
  if (!VAGUE_SCALES.has(word)) return undefined;
  let last = at;
  while (lowerAt(tokens, last + 1) === 'of' && VAGUE_SCALES.has(lowerAt(tokens, last + 2))) last += 2;
  // "tens" and "scores" are amounts only where they say of what.
  if (/^(?:tens|scores)$/.test(lowerAt(tokens, last)) && lowerAt(tokens, last + 1) !== 'of') return undefined;
  return last;
}

/** "several hundred", "a few dozen", "a couple of thousand"; "several" alone is no amount. */
function readVagueMultiple(tokens: readonly Token[], at: number): number | undefined {
  const from = lowerAt(tokens, at) === 'a' ? at + 1 : at;
  if (!VAGUE_MULTIPLIERS.has(lowerAt(tokens, from))) return undefined;
  const scaleAt = lowerAt(tokens, from + 1) === 'of' ? from + 2 : from + 1;
  if (!SCALES.has(lowerAt(tokens, scaleAt))) return undefined;
  return SCALES.has(lowerAt(tokens, scaleAt + 1)) ? scaleAt + 1 : scaleAt;
}

/** "record numbers of", "a large number of"; the last token is "number", so that "of" leads to what is counted. */
function readNumbersOf(tokens: readonly Token[], at: number): number | undefined {
  const from = /^(?:a|an)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  if (!NUMBER_ADJECTIVES.has(lowerAt(tokens, from))) return undefined;
  const last = lowerAt(tokens, from + 1) === '-' ? from + 3 : from + 1;
  return /^numbers?$/.test(lowerAt(tokens, last)) && lowerAt(tokens, last + 1) === 'of' ? last : undefined;
}

/** "a handful of", "a couple of", "a majority of", "the vast majority of". */
function readHandful(tokens: readonly Token[], at: number): number | undefined {
  const word = lowerAt(tokens, at);
  if (word !== 'a' && word !== 'the') return undefined;
  const large = /^(?:vast|great|overwhelming|large|small|clear|slim|narrow|bare)$/.test(lowerAt(tokens, at + 1));
  const last = large ? at + 2 : at + 1;
  const noun = lowerAt(tokens, last);
  const told = word === 'a' ? /^(?:handful|couple|majority|minority|multitude)$/ : /^(?:majority)$/;
  return told.test(noun) && lowerAt(tokens, last + 1) === 'of' ? last : undefined;
}
