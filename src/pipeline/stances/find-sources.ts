import { bisector } from 'd3-array';
import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import { findSubject } from './find-subject.ts';
import { ADVERBS, AUXILIARIES, NOUNS_IN_LY } from './lexicon/subject-words.ts';
import type { Statement } from './statement.ts';

/** Words for one who takes a stance, and the entity where they stand for it and not for someone of its own. */
export type Source = Pick<Mention, 'start' | 'end' | 'entity'>;

/** Words that may stand between a subject and its verb without another subject coming in. */
const OTHER_SUBJECT =
  /\b(?:that|said|says|but|when|while|after|as|if|because|which|who|saying|and|or|than|to)\b|[.,;:()"“”—–]|--/u;
/** What holds a name inside a longer subject, and the nouns for one who speaks for whom it names. */
const LINK = /\b(?:for|of|to|from|at|in|with|on|representing)\b/u;
const SPEAKER =
  /\b(?:spokes(?:m[ae]n|wom[ae]n|persons?|people)|officials?|officers?|representatives?|reps?|press office|aides?)\b/iu;
/** "the union president" is not the union. */
const HEADS =
  / (?:president|chief|chair(?:man|woman)?|director|head|leader|founder|owner|members?|workers?|employees?|students?|coach|captain|lawyers?|attorneys?)$/iu;
const MAX_WORDS = 5;
const MAX_GAP = 200;
/** More than any list of those who did not respond. */
const MAX_MENTIONS = 30;
const JOINT =
  /^(?:,? (?:and|or|nor|&) |, )(?:the |both |its |their )?(?:[\p{L}-]+ (?:for|from|at|of|with) )?(?:the )?$/u;
/** What follows a name that is explained: "Smith, 44,", "Smith, a spokesman", "Smith, of Leeds,". */
const APPOSITION = /^, (?:\d|(?:an?|the|who|which|whose|of|from|then|now|his|her|its|their|speaking)\b)/;
const LIST_JOINT = /(?:,? (?:and|or|nor) |, )/g;
const OWNER = /['’]s?$/;
const DETERMINER = /\b(?:its|his|her|their|the|an?|our|my)$/;
const LOWER = /^\p{Ll}+$/u;
const MAX_TITLE = 12;
const OTHER_CLAUSE =
  /\b(?:when|after|because|while|who|which|whose|where|since|that|although|though|if|unless|he|she|they|it)\b|[.;:“”"]/;
const MAX_OPENING = 12;
const LAST_JOINT = /^,? (?:and|or|nor|&) /;

/**
 * Those who stand before the words at `cue` as their subject: the last mention, and those joined to it by commas and "and",
 * else the noun phrase or the pronoun that is the subject. "Smith's lawyer declined" names Smith, but it is not Smith who
 * declined: the source has no entity then, and takes in all of those words.
 */
export function findSourcesBefore(statement: Statement, found: Span): Source[] {
  const { text, start } = statement;
  const cue = found.start;
  const participle = /^\p{L}+ing\b/u.test(text.slice(cue, found.end));
  const subject = findSubject(text, cue, participle);
  const phrase = subject && { start: start + subject.start, end: start + subject.end };
  const named = participle ? [] : findNamedBefore(statement, cue, phrase);
  const listed =
    phrase !== undefined &&
    named.length === 1 &&
    phrase.start < (named[0]?.start ?? 0) &&
    (isList(text.slice(phrase.start - start, phrase.end - start)) ||
      isPair(text.slice(phrase.start - start, (named[0]?.start ?? phrase.start) - start)));
  if (named.length > 0 && !listed) return named;
  if (!phrase) return findOpeningMention(statement, cue);
  return splitList(statement, phrase).map((part) => {
    const inside = findSourcesWithin(statement, { start: part.start - start, end: part.end - start });
    return describePhrase(text, start, part, inside.at(-1));
  });
}

/** "Roe admits the error but denies": the name at the head of the sentence is the subject of its verbs. */
function findOpeningMention({ text, start, mentions }: Statement, cue: number): Source[] {
  const [first] = mentions;
  if (!first || first.start - start > MAX_TITLE || first.end - start >= cue || first.kind === 'place') return [];
  if (!/^\P{Ll}{0,3}(?:\p{Lu}\p{L}*\.? |The |the )?$/u.test(text.slice(0, first.start - start))) return [];
  const between = text.slice(first.end - start, cue);
  if (!/^ \p{Ll}/u.test(between) || OTHER_CLAUSE.test(between)) return [];
  return [toSource(first)];
}

function toSource({ start, end, entity }: Mention): Source {
  return { start, end, ...(entity !== undefined && { entity }) };
}

/** A noun and a comma before a name, "Roe's rival, ", "the former mayor, ", and no name: "Smith, " */
function explains(before: string): boolean {
  if (!before.endsWith(', ')) return false;
  const words = before.slice(0, -2).split(' ');
  if (!LOWER.test(words.pop() ?? '')) return false;
  if (OWNER.test(words.at(-1) ?? '')) return true;
  return DETERMINER.test(words.findLast((word) => DETERMINER.test(word) || !LOWER.test(word)) ?? '');
}

function isList(words: string): boolean {
  const comma = words.indexOf(', ');
  return comma >= 0 && / (?:and|or|nor) /.test(words.slice(comma + 3)) && !/\b(?:of|for|between)\b/.test(words);
}

/** "Abbot and " before a name: a name that nobody has told from a word. */
function isPair(before: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? and $/u.test(before);
}

/** The parts of "the club, its owner and the league", which are joined by commas and "and". */
function splitList(statement: Statement, { start, end }: Span): Span[] {
  const words = statement.text.slice(start - statement.start, end - statement.start);
  const inside = findSourcesWithin(statement, { start: start - statement.start, end: end - statement.start });
  const parts: Span[] = [];
  let from = start;
  for (const { 0: joint, index } of words.matchAll(LIST_JOINT)) {
    const at = start + index;
    // "aides to the mayor and the governor", "the Ministry of Food and Rural Affairs"
    if (LINK.test(words.slice(0, index)) || inside.some((mention) => mention.start < at && at < mention.end)) continue;
    parts.push({ start: from, end: at });
    from = at + joint.length;
  }
  return [...parts, { start: from, end }];
}

function findNamedBefore(statement: Statement, cue: number, phrase: Span | undefined): Source[] {
  const { text, start, mentions } = statement;
  const index = byEnd.right(mentions, start + cue);
  const before = mentions.slice(Math.max(0, index - MAX_MENTIONS), index);
  const last = before.at(-1);
  if (!last) return [];
  const gap = text.slice(last.end - start, cue);
  if (gap.length > MAX_GAP) return [];
  if (/^, (?:who|which)\b[^,.;]{0,40}$/.test(gap)) return [last];
  // "Roe's rival, Ann Lee, alleged": the name explains who it is.
  if (
    /^, ?$/.test(gap) &&
    last.kind === 'person' &&
    explains(text.slice(Math.max(0, last.start - start - MAX_GAP), last.start - start))
  )
    return [toSource(last)];
  if (/, ?$/.test(gap)) return findBeforeApposition(statement, /^, ?$/.test(gap) ? before.slice(0, -1) : before);
  const words = gap.split(/\s+/).filter(Boolean);
  if (OTHER_SUBJECT.test(gap) || words.length > MAX_WORDS) return [];
  const joined = collectJoined(statement, before);
  const nouns = words.some((word) => !isAdverb(word));
  const alone = joined.length === 1 && phrase !== undefined && phrase.start <= last.start && phrase.end >= last.end;
  if (alone) return [describePhrase(text, start, phrase, last)];
  const end = nouns ? start + cue - lengthOfAdverbs(gap) : last.end;
  return [
    ...joined.slice(0, -1).map((mention) => withoutHolder(statement, mention)),
    describePhrase(text, start, { start: last.start, end }, last),
  ];
}

/** Those inside a stretch of the statement, such as behind "no comment from". */
export function findSourcesWithin({ start, mentions }: Statement, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = byEnd.right(mentions, start + span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= start + span.end) break;
    if (mention.start >= start + span.start && mention.end <= start + span.end) found.push(mention);
  }
  return found;
}

/** How many mentions end at or before an offset; they are in order and don't overlap. */
const byEnd = bisector(({ end }: Mention) => end);

/**
 * "Reuters news agency" is Reuters, and "a spokesman for the ministry" speaks for the ministry; "Trump's lawyer", "the Smith
 * campaign", "a lawyer for Smith" and "Paris officials" are not who they name.
 */
function describePhrase(text: string, start: number, phrase: Span, mention: Mention | undefined): Source {
  if (!mention) return phrase;
  const linked = LINK.test(text.slice(phrase.start - start, mention.start - start));
  const after = text.slice(mention.end - start, phrase.end - start);
  const { entity, kind } = mention;
  const own = linked
    ? kind === 'agency' && SPEAKER.test(text.slice(phrase.start - start, mention.start - start))
    : true;
  const same = after === '' ? own : own && kind === 'agency' && !/^['’]/.test(after) && !HEADS.test(after);
  if (entity === undefined || !same) return linked ? phrase : { start: mention.start, end: phrase.end };
  return { start: mention.start, end: phrase.end, entity };
}

/** "Lawyers for Smith and Roe" are not Smith. */
function withoutHolder({ text, start }: Statement, mention: Mention): Source {
  const { entity } = mention;
  const before = text.slice(Math.max(0, mention.start - start - MAX_GAP), mention.start - start);
  const held = mention.kind === 'person' && /\b(?:for|of|to|representing) (?:the )?$/.test(before);
  return { start: mention.start, end: mention.end, ...(entity !== undefined && !held && { entity }) };
}

/** How many code units the adverbs and auxiliary verbs at the end of the words before a verb take up. */
function lengthOfAdverbs(gap: string): number {
  let length = 0;
  for (const word of gap.match(/\s*\S+|\s+$/g)?.toReversed() ?? []) {
    if (word.trim() !== '' && !isAdverb(word.trim())) break;
    length += word.length;
  }
  return length;
}

function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    AUXILIARIES.has(word) ||
    (word.endsWith('ly') && /^\p{Ll}+$/u.test(word) && !NOUNS_IN_LY.has(word))
  );
}

function collectJoined({ text, start }: Statement, before: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  let next: Mention | undefined;
  for (const mention of before.toReversed()) {
    if (next) {
      const joint = text.slice(mention.end - start, next.start - start).replace(/\s+/g, ' ');
      if (!JOINT.test(joint) || (joined.length === 1 && !LAST_JOINT.test(joint))) break;
    }
    joined.unshift(mention);
    next = mention;
  }
  return joined;
}

/** "Smith, a spokesman for the city, declined": the one before the comma that opens what the last comma closes. */
function findBeforeApposition({ text, start }: Statement, before: readonly Mention[]): Source[] {
  const opening = before.findLast(({ end }) => APPOSITION.test(text.slice(end - start, end - start + MAX_OPENING)));
  return opening ? [opening] : [];
}
