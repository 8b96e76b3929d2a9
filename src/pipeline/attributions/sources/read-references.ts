import { isQuoted } from '../candidate.ts';
import { isFinite } from '../has-finite-verb.ts';
import { ADVERBS, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { MEN_NOUNS, WOMEN_NOUNS } from '../lexicon/source-nouns.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { isBoundaryMark } from '../subjects/boundaries.ts';
import { findUnitSubject } from '../subjects/find-unit-subject.ts';
import { findEndOfHead } from './find-named-source.ts';
import { listMentionsIn, type MentionRange } from './read-mentions.ts';
import type { Gender } from './tell-genders.ts';

/** Words of a unit that stand for a person, and how much they make the text about that person. */
export interface Reference {
  /** The first token. */
  at: number;
  weight: number;
  /** Left out for a pronoun, and for a person without a name. */
  entity?: string;
  /** A surname alone, which a namesake may share. */
  isSurname?: boolean;
  /** What the words tell. */
  gender?: Gender;
  /** "he", "the senator": words that take up somebody whom the text was about. */
  isAnaphor?: boolean;
  /** The noun of "the senator"; left out for "the 40-year-old painter", which takes up somebody whatever the noun. */
  noun?: string;
}

/** By what the words are in their sentence; the one who spoke comes first. */
export const SPEAKER = 100;
const SUBJECT = 80;
/** "Asked about Brown, a rival, Smith laughed": what a comma ends was an introduction. */
const MAIN_SUBJECT = 85;
export const INNER_SUBJECT = 60;
const INTRODUCED = 60;
const OWNER_OF_SUBJECT = 60;
const OBJECT = 45;
const OWNER = 28;
const PART_OF_NAME = 8;
/** Who is named in a question of the writer's is seldom who answers. */
const IN_QUESTION = 0.5;

/** The persons that a unit speaks of outside quotation marks, in order. */
export function readReferences(passage: Passage, unit: TokenRange, ranges: readonly MentionRange[]): Reference[] {
  const { words } = passage;
  const people = listMentionsIn(ranges, unit).filter(
    ({ entity, from }) => entity.kind === 'person' && !isQuoted(passage, from),
  );
  const subject = findUnitSubject(passage, unit.from, unit.to);
  const question = words[unit.to - 1] === '?' && !isQuoted(passage, unit.to - 1) ? IN_QUESTION : 1;
  const found: Reference[] = people.map((range) => ({
    at: range.from,
    entity: range.entity.id,
    weight: weigh(passage, unit, subject, ranges, range) * question,
    isSurname: range.to - range.from === 1,
  }));
  const nameless = subject && readNameless(passage, subject, ranges, people);
  if (nameless) found.push(nameless);
  for (let at = unit.from; at < unit.to; at += 1) {
    const word = words[at] ?? '';
    if ((word !== 'he' && word !== 'she') || isQuoted(passage, at)) continue;
    const weight = subject?.from === at ? SUBJECT : INNER_SUBJECT;
    found.push({ at, weight, gender: word === 'he' ? 'man' : 'woman', isAnaphor: true });
  }
  const main = found.find(({ weight }) => weight === MAIN_SUBJECT);
  return found
    .map((one) => (main && one.at < main.at && one.weight === SUBJECT ? { ...one, weight: INNER_SUBJECT } : one))
    .sort((a, b) => a.at - b.at);
}

function weigh(
  passage: Passage,
  unit: TokenRange,
  subject: TokenRange | undefined,
  ranges: readonly MentionRange[],
  range: MentionRange,
): number {
  const { words } = passage;
  const { from, to } = range;
  const isInSubject = subject !== undefined && from >= subject.from && to <= subject.to;
  if (words[to] === "'s" || words[to] === "'") {
    if (!isInSubject) return OWNER;
    return PERSON_NOUNS.has(readHead(passage, { from: to + 1, to: subject.to })) ? OWNER : OWNER_OF_SUBJECT;
  }
  if (range.mention.form === 'name' && isModifier(passage, from, to)) return PART_OF_NAME;
  if (isInSubject) return from < findEndOfHead(passage, ranges, subject) ? SUBJECT : OBJECT;
  if (subject && isApposed(passage, subject, range)) return SUBJECT;
  if (isVerb(passage, unit, ADVERBS.has(words[to] ?? '') ? to + 1 : to))
    return isMain(passage, from) ? MAIN_SUBJECT : INNER_SUBJECT;
  if (isIntroduced(passage, to)) return INTRODUCED;
  return OBJECT;
}

function isMain(passage: Passage, from: number): boolean {
  const { words } = passage;
  // "Once a nurse, Ms. Roe left": before the title.
  const start = words[from - 1] === '.' ? from - 2 : from;
  return isBoundaryMark(passage, start - 1) && !CLAUSE_OPENERS.has(words[start - 2] ?? '');
}

function isVerb(passage: Passage, unit: TokenRange, at: number): boolean {
  if (at >= unit.to) return false;
  return isFinite(passage, at, unit.from) || SPEECH_VERBS.has(passage.words[at] ?? '') || isPast(passage, at);
}

/** "Jane Roe, a nurse from Ohio", "Jane Roe, who runs": words behind a name that present a person. */
function isIntroduced({ words, tokens }: Passage, to: number): boolean {
  if (words[to] === 'who') return true;
  return tokens[to]?.text === ',' && /^(?:who|a|an|the|one|his|her|whose|[0-9]{2})$/.test(words[to + 1] ?? '');
}

function isPast({ words, tokens }: Passage, at: number): boolean {
  return /..ed$/.test(words[at] ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '');
}

/** "Trump rally", "the Clinton campaign": a name that says which. */
function isModifier({ words, tokens }: Passage, from: number, to: number): boolean {
  const next = tokens[to];
  const word = words[to] ?? '';
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return false;
  if (/^(?:the|a|an|this|every|any)$/.test(words[from - 1] ?? '')) return true;
  return (
    PERSON_NOUNS.has(word) ||
    /^(?:campaign|administration|rally|team|camp|family|supporters|aides|voters|allies|advisers|officials|presidency|era)$/.test(
      word,
    )
  );
}

/** "Trump's running mate — Mike Pence — has": a name behind the subject that says who it is. */
function isApposed(passage: Passage, subject: TokenRange, { from, to }: MentionRange): boolean {
  if (!isBoundaryMark(passage, subject.to) || !isBoundaryMark(passage, to)) return false;
  if (!PERSON_NOUNS.has(readHead(passage, subject))) return false;
  for (let at = subject.to + 1; at < from; at += 1)
    if (isBoundaryMark(passage, at) || isFinite(passage, at, subject.from) || isQuoted(passage, at)) return false;
  return from - subject.to < 6;
}

/** "A former official said", "the police chief left": a person without a name. */
function readNameless(
  passage: Passage,
  subject: TokenRange,
  ranges: readonly MentionRange[],
  people: readonly MentionRange[],
): Reference | undefined {
  const first = passage.words[subject.from] ?? '';
  if (/^(?:no|every|each|any|himself|herself)$/.test(first)) return undefined;
  if (people.some((range) => isApposed(passage, subject, range))) return undefined;
  const head = readHead(passage, subject);
  const last = readEndOfHead(passage, subject) - 1;
  const end = findEndOfHead(passage, ranges, subject);
  if (people.some(({ to }) => to === end)) return undefined;
  if (!PERSON_NOUNS.has(head) && !isUnknownName(passage, subject, last)) return undefined;
  if (listMentionsIn(ranges, { from: subject.from, to: subject.to }).some(({ from, to }) => from <= last && last < to))
    return undefined;
  const gender = WOMEN_NOUNS.has(head) ? 'woman' : MEN_NOUNS.has(head) ? 'man' : undefined;
  const isAnaphor = /^(?:the|this|that)$/.test(first) && !isOwned(passage, subject.from, last);
  return { at: subject.from, weight: SUBJECT, noun: head, ...(gender && { gender }), ...(isAnaphor && { isAnaphor }) };
}

function isOwned({ words }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at] === "'s" || words[at] === "'") return true;
  return false;
}

/** A word in capitals that is no name we know: somebody whom the names of the text leave out. */
function isUnknownName({ tokens, words }: Passage, subject: TokenRange, last: number): boolean {
  const token = tokens[last];
  if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text) || token.text.endsWith('s')) return false;
  return last > subject.from ? !DETERMINERS.has(words[subject.from] ?? '') : last > 0 && tokens[last - 1]?.text === ',';
}

/** The noun of a phrase: the last word before what depends on it. */
function readHead(passage: Passage, range: TokenRange): string {
  return passage.words[readEndOfHead(passage, range) - 1] ?? '';
}

function readEndOfHead(passage: Passage, { from, to }: TokenRange): number {
  const { words } = passage;
  let at = from;
  while (
    at < to &&
    !isBoundaryMark(passage, at) &&
    (at === from || !(PREPOSITIONS.has(words[at] ?? '') || CLAUSE_OPENERS.has(words[at] ?? '')))
  )
    at += 1;
  while (at > from + 1 && (ADVERBS.has(words[at - 1] ?? '') || TIME_WORDS.has(words[at - 1] ?? ''))) at -= 1;
  return at > from && !DETERMINERS.has(words[at - 1] ?? '') ? at : from;
}
