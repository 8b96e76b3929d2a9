import type { Span } from '../../schema/span.ts';
import { baseOfIrregular, pastOf } from '../text/inflect-word.ts';
import { AHEAD_TO, BETWEEN, NO_EVENTS, OBJECT_OPENERS, UNSURE } from './lexicon/verb-cues.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { wordAt, type StoryWords, type WordedBlock } from './read-words.ts';

/** A verb that tells an event as done or as to come. */
export interface EventVerb {
  /** What all forms of the verb share: the base of an irregular verb, the past form of a regular one. */
  key: string;
  /** The base form, where the text gives it. */
  base: string | undefined;
  isDone: boolean;
  isPassive: boolean;
  /** Indexes into the words of the story: of the first word of the form ("has deployed"), and of the verb itself. */
  first: number;
  last: number;
}

/** So far back a negation or a condition reaches. */
const REACH = 12;
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const WAS: ReadonlySet<string> = new Set(['was', 'were']);

/**
 * The verbs of one sentence in forms that leave no doubt: "has deployed", "was deployed", "deployed the …"; "will" or
 * "would deploy", "plans to deploy", "to be deployed" behind such a word. What is negated, asked, or hangs on an "if" is
 * left out.
 */
export function readVerbs(words: StoryWords, { block }: WordedBlock, first: number, end: number): EventVerb[] {
  const verbs: EventVerb[] = [];
  for (let at = first; at < end; at += 1) {
    const verb = readAhead(words, at, end) ?? readDone(words, block, at, first, end);
    if (!verb || NO_EVENTS.has(verb.key) || (verb.base !== undefined && NO_EVENTS.has(verb.base))) continue;
    if (!isUnsure(words, Math.max(first, at - REACH), verb.last)) verbs.push(verb);
    at = verb.last;
  }
  return verbs;
}

function readAhead(words: StoryWords, at: number, end: number): EventVerb | undefined {
  const word = wordAt(words, at);
  const opens = word === 'will' || word === 'would' || word === "they'll" || word === "we'll" || word === "he'll";
  const to = AHEAD_TO.has(word) && wordAt(words, at + 1) === 'to';
  if (!opens && !to) return undefined;
  const next = skipBetween(words, at + (to ? 2 : 1));
  if (wordAt(words, next) === 'be') {
    const last = skipBetween(words, next + 1);
    const form = wordAt(words, last);
    if (last >= end || !isPastForm(form)) return undefined;
    return { key: keyOf(form), base: baseOfIrregular(form), isDone: false, isPassive: true, first: at, last };
  }
  const base = wordAt(words, next);
  if (next >= end || FUNCTION_WORDS.has(base) || base.length < 3) return undefined;
  return { key: keyOf(pastOf(base)[0] ?? base), base, isDone: false, isPassive: false, first: at, last: next };
}

function readDone(
  words: StoryWords,
  block: WordedBlock['block'],
  at: number,
  first: number,
  end: number,
): EventVerb | undefined {
  const word = wordAt(words, at);
  if (HAVE.has(word) || WAS.has(word)) {
    let last = skipBetween(words, at + 1);
    const isBeen = HAVE.has(word) && wordAt(words, last) === 'been';
    if (isBeen) last = skipBetween(words, last + 1);
    const form = wordAt(words, last);
    if (last >= end || !isPastForm(form)) return undefined;
    const isPassive = isBeen || WAS.has(word);
    return { key: keyOf(form), base: baseOfIrregular(form), isDone: true, isPassive, first: at, last };
  }
  if (at === first || !isPastForm(word) || !opensObject(words, block, at + 1, end)) return undefined;
  // "The United Kingdom" tells of nothing that was united.
  if (/^\p{Lu}/u.test(block.text.slice((words.starts[at] ?? 0) - block.start))) return undefined;
  const before = wordAt(words, at - 1);
  // A form behind "be" or "to" is no past tense; behind a small word it describes ("the deployed troops").
  if (FUNCTION_WORDS.has(before) && !/^(?:he|she|it|they|we|who|and|also)$/.test(before)) return undefined;
  return { key: keyOf(word), base: baseOfIrregular(word), isDone: true, isPassive: false, first: at, last: at };
}

function opensObject(words: StoryWords, block: WordedBlock['block'], at: number, end: number): boolean {
  if (at >= end) return false;
  const between: Span = { start: words.ends[at - 1] ?? 0, end: words.starts[at] ?? 0 };
  if (between.end - between.start !== 1) return false;
  if (OBJECT_OPENERS.has(wordAt(words, at))) return true;
  return /^[\p{Lu}\p{N}]/u.test(block.text.charAt(between.end - block.start));
}

function isPastForm(word: string): boolean {
  return (word.endsWith('ed') && word.length > 4) || baseOfIrregular(word) !== undefined;
}

function keyOf(form: string): string {
  return baseOfIrregular(form) ?? form;
}

function skipBetween(words: StoryWords, at: number): number {
  return BETWEEN.has(wordAt(words, at)) ? at + 1 : at;
}

function isUnsure(words: StoryWords, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (UNSURE.has(wordAt(words, at))) return true;
  return false;
}
