import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  CATENATIVES,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUN_SUBJECTS,
  REFUSALS,
} from './lexicon/function-words.ts';
import { keepWithWord } from '../text/keep-with-word.ts';
import { isPluralSubject } from './is-plural-subject.ts';
import { INQUIRIES } from './lexicon/source-nouns.ts';
import { SPEECH_VERBS, type SpeechVerb } from './lexicon/speech-verbs.ts';
import type { Passage, TokenRange } from './read-passages.ts';

/** A verb of speech outside quotation marks, with the words that belong to its group: "has repeatedly said". */
export interface Cue extends TokenRange {
  /** Index of the verb itself. */
  at: number;
  verb: SpeechVerb;
  /** Index into the passage's units. */
  unit: number;
  /**
   * finite — has a subject of its own; participle — "adding that", whose subject is that of the sentence;
   * infinitive — "to say", likewise; passive — "was quoted as saying", "was asked".
   */
  voice: 'finite' | 'participle' | 'passive' | 'infinitive';
  /** "and said": the subject is that of the verb before. */
  coordinated: boolean;
}

const MAX_GROUP = 8;
const LONGEST_HEADLINE = 25;
const DETERMINERS_AS_SUBJECT = new Set(
  'that this these those others another both all most each many several few some none one two three four five six'.split(
    ' ',
  ),
);
const COMPLEMENT_OPENERS = new Set(
  'that the a an his her their its it he she they there we i you this these those if whether how what why not to for no some in'.split(
    ' ',
  ),
);

/** The verbs of speech that a word can be; null for most. */
const readVerbs = keepWithWord(({ straight }) => SPEECH_VERBS.get(straight) ?? null);

/** The cues of a passage, in order. */
export function findCues(passage: Passage): Cue[] {
  const cues: Cue[] = [];
  for (const [unit, { from, to }] of passage.units.entries()) {
    for (let at = from; at < to; at += 1) {
      if ((passage.runOf[at] ?? -1) >= 0) continue;
      const token = passage.tokens[at];
      const verbs = token && readVerbs(token);
      if (!verbs) continue;
      const verb = verbs.find(({ particle }) => !particle || passage.words[at + 1] === particle);
      const cue = verb && readCue(passage, at, verb, unit, from);
      if (cue && (!/^(?:find|hear)$/.test(verb.lemma) || isInquiry(passage, cue, from))) cues.push(cue);
    }
  }
  return cues;
}

/** `The study found that`, `An inquest heard that`: what others find or hear is no saying. */
function isInquiry({ words, tokens }: Passage, { from, to, voice }: Cue, unitStart: number): boolean {
  if (words[to] !== 'that' || voice !== 'finite') return false;
  for (let at = from - 1; at >= unitStart && from - at <= INQUIRY_REACH && tokens[at]?.text !== ','; at -= 1)
    if (INQUIRIES.has(words[at] ?? '')) return true;
  return false;
}

const INQUIRY_REACH = 8;

/** Reads the verb group to the left of the verb; undefined where the word is no verb, or denies that it was said. */
export function readCue(
  passage: Passage,
  at: number,
  verb: SpeechVerb,
  unit: number,
  unitStart: number,
): Cue | undefined {
  const { words, tokens, runOf } = passage;
  if (at > unitStart && (isName(passage, at, unit) || isHyphenated(passage, at))) return undefined;
  const to = at + (verb.particle ? 2 : 1);
  let from = at;
  let passive = false;
  let modal = false;
  let auxiliary = false;
  let catenative = false;
  let infinitive = false;
  for (let left = at - 1; left >= unitStart && at - left <= MAX_GROUP; left -= 1) {
    const word = words[left] ?? '';
    if ((runOf[left] ?? -1) >= 0) break;
    if (NEGATIONS.has(word) || REFUSALS.has(word)) return undefined;
    if (AUXILIARIES.has(word)) {
      if (BE_FORMS.has(word) && !infinitive && verb.form === 'past') passive = true;
      if (MODALS.has(word)) modal = true;
      auxiliary = true;
    } else if (word === "'s" && /^(?:he|she|it|who|that)$/.test(words[left - 1] ?? '')) {
      auxiliary = true;
    } else if (word === 'on' && infinitive && /^(?:went|goes|go|going|gone)$/.test(words[left - 1] ?? '')) {
      // "went on to say"
    } else if (word === 'to' && (verb.form === 'base' || infinitive)) {
      infinitive = true;
    } else if (infinitive && CATENATIVES.has(word)) {
      catenative = true;
    } else if (!(ADVERBS.has(word) || (/..ly$/.test(word) && !/^\p{Lu}/u.test(tokens[left]?.text ?? '')))) {
      break;
    }
    from = left;
  }
  while (from < at && (ADVERBS.has(words[from] ?? '') || /..ly$/.test(words[from] ?? '')) && from === unitStart)
    from += 1;
  if (modal) return undefined;
  // "interrupted to say, “…”": only a quotation makes this more than an intention.
  if (infinitive && !catenative)
    return auxiliary ? undefined : { from: at, to, at, verb, unit, voice: 'infinitive', coordinated: false };
  const before = words[from - 1] ?? '';
  const hasNeighbour = from > unitStart;
  const bare = !auxiliary && !infinitive;
  if (
    verb.noun &&
    bare &&
    verb.form !== 'participle' &&
    hasNeighbour &&
    isNounHere(passage, at, from, before, verb, unitStart)
  )
    return undefined;
  if (verb.form === 'past' && bare && hasNeighbour && isModifier(passage, from, before)) return undefined;
  // "its own recommended list", "militarizing disputed waters"
  const judges = verb.frames.has('noun') && !verb.frames.has('clause');
  if (verb.form === 'past' && bare && hasNeighbour && (before === 'own' || (judges && /^\p{Ll}{4,}ing$/u.test(before))))
    return undefined;
  if (verb.form === 'participle' && !auxiliary) {
    const modifies = hasNeighbour && (DETERMINERS.has(before) || before.endsWith("'s"));
    if (modifies) return undefined;
    return { from, to, at, verb, unit, voice: 'participle', coordinated: false };
  }
  if (verb.form === 'base' && bare && hasNeighbour && (before === 'to' || PREPOSITIONS.has(before))) return undefined;
  if (
    verb.form === 'base' &&
    bare &&
    hasNeighbour &&
    verb.lemma !== 'say' &&
    !isPluralSubject(passage, from, unitStart)
  )
    return undefined;
  // "the final say", "a larger say"
  if (
    verb.lemma === 'say' &&
    verb.form === 'base' &&
    bare &&
    /^(?:a|the|no|final|last|bigger|larger|greater|more|much|little)$/.test(before)
  )
    return undefined;
  const coordinated = hasNeighbour && (before === 'and' || before === 'but' || before === 'or' || before === 'then');
  if (passive) return { from, to, at, verb, unit, voice: 'passive', coordinated };
  return { from, to, at, verb, unit, voice: 'finite', coordinated };
}

/** "self-described", "off-the-record tell-all": a part of a word, and no verb. */
function isHyphenated({ tokens }: Passage, at: number): boolean {
  return (
    (tokens[at - 1]?.text === '-' &&
      tokens[at - 1]?.spaced === false &&
      tokens[at]?.spaced === false &&
      !/^(?:re|de|co|pre|over|under|mis)$/i.test(tokens[at - 2]?.text ?? '')) ||
    (tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false)
  );
}

/** A capital within a sentence: "the United States". Headings may set every word so. */
function isName(passage: Passage, at: number, unit: number): boolean {
  return (
    /^\p{Lu}/u.test(passage.tokens[at]?.text ?? '') && passage.block.kind !== 'heading' && !isTitleCase(passage, unit)
  );
}

/** Whether a unit is set like a headline, with a capital at nearly every word. */
function isTitleCase({ tokens, units }: Passage, unit: number): boolean {
  const range = units[unit];
  if (!range || range.to - range.from > LONGEST_HEADLINE) return false;
  let capitals = 0;
  let words = 0;
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (/^\p{Lu}/u.test(token.text)) capitals += 1;
  }
  return words > 2 && capitals >= 0.8 * words;
}

/** "the disputed waters", "60 pledged delegates", "all told". */
function isModifier({ tokens }: Passage, at: number, before: string): boolean {
  if (tokens[at - 1]?.kind === 'number' && tokens[at]?.text !== 'said') return true;
  if (before === 'all' && tokens[at]?.text === 'told') return true;
  const possessive =
    before === "'s" || (before === "'" && tokens[at - 1]?.spaced === false && tokens[at - 2]?.kind === 'word');
  if (possessive || PREPOSITIONS.has(before)) return true;
  return DETERMINERS.has(before) && !DETERMINERS_AS_SUBJECT.has(before);
}

/** "his claims", "the report", "calls for": a noun and no verb. */
function isNounHere(
  { tokens, runOf }: Passage,
  at: number,
  from: number,
  before: string,
  verb: SpeechVerb,
  unitStart: number,
): boolean {
  if (PRONOUN_SUBJECTS.has(before)) return false;
  if (
    tokens[from - 1]?.kind === 'number' ||
    DETERMINERS.has(before) ||
    PREPOSITIONS.has(before) ||
    before === "'s" ||
    before === "'"
  )
    return true;
  if (verb.form === 'base') {
    // "Critics claim" but not "Trump claim": a plural stands before a base form.
    return !before.endsWith('s') && before !== 'people' && before !== ',';
  }
  if (verb.form === 'present') {
    // "Smith claims that" but not "false claims", "swing states with".
    const next = tokens[at + 1];
    const opens =
      next?.kind === 'mark'
        ? /^["“‘:,]$|^(?:''|``)$/.test(next.text)
        : COMPLEMENT_OPENERS.has(next?.lower ?? '') || /^\p{Lu}/u.test(next?.text ?? '');
    // "“…,” the voice in the spot states."
    for (let left = from - 1; left >= unitStart && from - left < 20; left -= 1)
      if ((runOf[left] ?? -1) >= 0 && /^[.,;]$/.test(next?.text ?? '.')) return false;
    if (!opens && !/^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) return true;
    return /(?:ed|al|ive|ous|ing|ic|ful|able|ary)$|^(?:recent|new|latest|own|other|old)$/.test(before);
  }
  return false;
}
