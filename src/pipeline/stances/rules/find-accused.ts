import { findBehindWords } from '../find-behind.ts';
import { findComplementAfter, findPhraseAfter, findPhraseBefore, findSubjectBefore } from '../find-words.ts';
import type { Span } from '../../../schema/span.ts';
import type { FoundStance, Statement } from '../statement.ts';

const ACCUSE = /\baccus(?:ed|es|e|ing)\b/giu;
/** Behind them an "of" is no longer that of the charge; a pronoun needs no more words. */
const PAST_CHARGE =
  /(?<=^ (?:him|her|them|it|us|me|you) of) | (?:and|over|after|following|when|while|in|during|by|with) |,/;
/** What one may be charged with as with a crime, unlike a task or a fee. */
const CRIME =
  /(?:murder|manslaughter|assault|theft|fraud|rape|robbery|burglary|conspiracy|conspiring|arson|bribery|corruption|treason|sedition|terrorism|kidnapping|trafficking|smuggling|possession|possessing|perjury|battery|homicide|harassment|stalking|espionage|counts?|offences?|offenses?|crimes?|felon(?:y|ies)|misdemeanou?rs?|killing|causing|attempting|attempted|vandalism|affray|wounding|dangerous|careless|drunk)\b|(?:obstruct|embezz|launder)\p{L}/iuy;
const BEFORE_CRIME = /(?:[\p{L}-]+|\p{N}+) /uy;
const CHARGED = /\b((?:(?:was|were|been|be|being|is|are) )?(?:also |formally |jointly )?)charg(?:ed|es|ing) /giu;
const WITH = /with /iy;
const OBJECT = /[^\s,.;:]+ /y;
const MAX_WORDS = 8;

const PASSIVE = /\b(?:is|are|was|were|been|being) (?:\p{L}+ )?$/u;
const LONGEST_PASSIVE = 24;
const MAX_OBJECT = 120;
/** Explains a name: "Smith, 44, a baker,". */
const APPOSITION = /, (?:\d|(?:an?|the|who|which|whose|from)\b)/;

const PERSON =
  /.(?:ers?|ors?|ists?|ians?|ants?|[mw]an|[mw]en|people|persons?|part(?:y|ies)|pirates?|thie(?:f|ves)|pa?edophiles?|sp(?:y|ies)|rapists?|criminals?|priests?|soldiers?)$/u;

export const ACCUSED_TRIGGER = /accus|charg(?:ed|es|ing) /iu;

/** "accused of impeding agents" (by whom is not said), "Smith accused the police of lying", "the accused man". */
export function findAccused({ text }: Statement): FoundStance[] {
  return [...findCharged(text), ...findAccusations(text)];
}

/** "was charged with murder", "Prosecutors charged two men with fraud". */
function findCharged(text: string): FoundStance[] {
  return [...text.matchAll(CHARGED)].flatMap(({ 0: words, 1: passive = '', index }): FoundStance[] => {
    const start = index + passive.length;
    const end = index + words.length - 1;
    const charge = findBehindWords(text, end + 1, MAX_WORDS, WITH, OBJECT);
    if (!charge || !findBehindWords(text, charge.end, 2, CRIME, BEFORE_CRIME)) return [];
    const claim = findComplementAfter(text, charge.end);
    const common = { start, end, stance: 'accused', rule: 'charged', claim } as const;
    if (charge.start === end + 1) {
      const target = findTarget(text, index, start);
      return [{ ...common, ...(target && { target }) }];
    }
    return [{ ...common, sources: 'before', target: { start: end + 1, end: charge.start - 1 } }];
  });
}

function findAccusations(text: string): FoundStance[] {
  return [...text.matchAll(ACCUSE)].flatMap(({ 0: word, index }): FoundStance[] => {
    const end = index + word.length;
    const rest = text.slice(end, end + MAX_OBJECT);
    if (/^ (?:of|by)\b/.test(rest)) return [readPassive(text, index, end)];
    const object = isNoun(text, index, end) ? undefined : readObject(rest);
    if (object !== undefined) {
      const of = end + object;
      const claim = findComplementAfter(text, of + ' of'.length);
      const target = { start: end + 1, end: end + (APPOSITION.exec(rest.slice(0, object))?.index ?? object) };
      return [{ start: index, end, stance: 'accused', rule: 'accuse', sources: 'before', claim, target }];
    }
    // "the accused" alone is a person, whom other words accuse.
    const adjective =
      /^accused$/i.test(word) &&
      /(?:^|\s)(?:an?|the|his|her|their|two|three)\s$/i.test(text.slice(Math.max(0, index - 8), index)) &&
      isOfPerson(rest);
    const target = adjective ? findPhraseAfter(text, end) : undefined;
    return target ? [{ start: index, end, stance: 'accused', rule: 'accused-adjective', target }] : [];
  });
}

/** " pastor", " former teacher": a noun for a person behind no more than one word. */
function isOfPerson(rest: string): boolean {
  const [, first = '', second = ''] = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(rest) ?? [];
  return PERSON.test(first) || PERSON.test(second);
}

/** "the accused were", "other accused persons": those who are accused, and no verb. */
function isNoun(text: string, start: number, end: number): boolean {
  if (/^ (?:persons?|part(?:y|ies))\b/.test(text.slice(end, end + 9))) return true;
  return (
    /\b(?:the|an?|other|key|prime|main|all|these|those|his|her|their|two|three|four|five) $/i.test(
      text.slice(Math.max(0, start - 8), start),
    ) && !/^ (?:him|her|them|it|us|me|the|an?|of|by)\b/.test(text.slice(end, end + 6))
  );
}

function readPassive(text: string, start: number, end: number): FoundStance {
  const by = /^ by ([^,.;:]{2,60}?) (?=of\b)/.exec(text.slice(end, end + MAX_OBJECT));
  const from = end + (by ? by[0].length : 1);
  const claim = /^of\b/.test(text.slice(from, from + 3)) ? findComplementAfter(text, from + 'of'.length) : undefined;
  const agent =
    by?.[1] === undefined ? undefined : { start: end + ' by '.length, end: end + ' by '.length + by[1].length };
  const target = findTarget(text, start, start);
  return { start, end, stance: 'accused', rule: 'accused-of', ...(agent && { sources: agent }), claim, target };
}

/** "The groups had earlier been | accused", "the man | accused"; `from` is where the words begin, `verb` where the verb does. */
function findTarget(text: string, from: number, verb: number): Span | undefined {
  const passive = from < verb || PASSIVE.test(text.slice(Math.max(0, from - LONGEST_PASSIVE), from));
  return passive ? findSubjectBefore(text, from) : findPhraseBefore(text, from);
}

/** Where " of" stands behind the object of the verb, as an offset into `rest`. */
function readObject(rest: string): number | undefined {
  const clause = /^ [^.;:"“”]*/.exec(rest)?.[0] ?? '';
  // "accused members of the force of lying": the "of" before a verb in -ing, else the last.
  const before = [...clause.matchAll(/ of(?= )/g)].map(({ index }) => index);
  const doing = before.find((at) => /^ of (?:[\p{L}'’-]+ly )?(?:not )?\p{Ll}+ing\b/u.test(rest.slice(at)));
  if (doing !== undefined) return doing;
  // "accused Smith of theft and his brother of fraud over the loss of a car": another charge, and what it is about.
  const end = clause.search(PAST_CHARGE);
  return before.findLast((at) => end < 0 || at < end) ?? before[0];
}
