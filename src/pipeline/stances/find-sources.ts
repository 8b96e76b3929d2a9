import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import type { Statement } from './statement.ts';

/** Words for one who takes a stance, and the entity where they stand for it and not for someone of its own. */
export type Source = Pick<Mention, 'start' | 'end' | 'entity'>;

/** Words that may stand between a subject and its verb without another subject coming in. */
const OTHER_SUBJECT =
  /\b(?:that|said|says|but|when|while|after|as|if|because|which|who|saying|and|or|than|to)\b|[.,;:()"“”]/u;
const ADVERB =
  /^(?:also|later|immediately|has|have|had|was|were|is|are|both|all|then|now|again|repeatedly|strongly|vehemently|categorically|flatly|consistently|always|previously|publicly|\p{Ll}+ly|himself|herself|themselves|itself|did|do|does|would|will|could|not)$/u;
const MAX_WORDS = 5;
const MAX_GAP = 200;
/** More than any list of those who did not respond. */
const MAX_MENTIONS = 30;
const JOINT =
  /^(?:,? (?:and|or|nor|&) |, )(?:the |both |its |their )?(?:[\p{L}-]+ (?:for|from|at|of|with) )?(?:the )?$/u;
/** What follows a name that is explained: "Smith, 44,", "Smith, a spokesman", "Smith, of Leeds,". */
const APPOSITION = /^, (?:\d|(?:an?|the|who|which|whose|of|from|then|now|his|her|its|their|speaking)\b)/;
const MAX_OPENING = 12;
const LAST_JOINT = /^,? (?:and|or|nor|&) /;

/**
 * Those who stand before the words at `cue` as their subject: the last mention, and those joined to it by commas and "and".
 * None where another subject may stand between. "Smith's lawyer declined" names Smith, but it is not Smith who declined: the
 * source has no entity then.
 */
export function findSourcesBefore(statement: Statement, cue: number): Source[] {
  const { text, start, mentions } = statement;
  const index = countBefore(mentions, start + cue);
  const before = mentions.slice(Math.max(0, index - MAX_MENTIONS), index);
  const last = before.at(-1);
  if (!last) return [];
  const gap = text.slice(last.end - start, cue);
  if (gap.length > MAX_GAP) return [];
  if (/^, (?:who|which)\b[^,.;]{0,40}$/.test(gap)) return [last];
  if (/, ?$/.test(gap)) return findBeforeApposition(statement, /^, ?$/.test(gap) ? before.slice(0, -1) : before);
  const words = gap.split(/\s+/).filter(Boolean);
  if (OTHER_SUBJECT.test(gap) || words.length > MAX_WORDS) return [];
  const joined = collectJoined(statement, before);
  const nouns = words.filter((word) => !ADVERB.test(word));
  if (nouns.length === 0) return joined.map((mention) => withoutHolder(statement, mention));
  return [...joined.slice(0, -1), widen(statement, last, cue, gap)];
}

/** Those inside a stretch of the statement, such as behind "no comment from". */
export function findSourcesWithin({ start, mentions }: Statement, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = countBefore(mentions, start + span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= start + span.end) break;
    if (mention.start >= start + span.start && mention.end <= start + span.end) found.push(mention);
  }
  return found;
}

/** How many mentions end at or before an offset; they are in order and don't overlap. */
function countBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Reuters news agency" is Reuters; "Trump's lawyer", "the Smith campaign" and "Paris officials" are not who they name. */
function widen({ text, start }: Statement, mention: Mention, cue: number, gap: string): Source {
  const owned = /^['’]/.test(gap);
  const from = Math.max(0, cue - MAX_GAP);
  const end =
    start +
    from +
    text
      .slice(from, cue)
      .replace(/(?:\s+(?:also|later|has|have|had|was|were|is|are|then|now|again|\p{Ll}+ly))*\s*$/u, '').length;
  const { entity } = mention;
  return { start: mention.start, end, ...(entity !== undefined && mention.kind === 'agency' && !owned && { entity }) };
}

/** "A lawyer for Smith" is not Smith, while "a spokesman for the ministry" speaks for the ministry. */
function withoutHolder({ text, start }: Statement, mention: Mention): Source {
  const { entity } = mention;
  const held =
    mention.kind === 'person' &&
    /\b(?:for|of|to|representing) (?:the )?$/.test(
      text.slice(Math.max(0, mention.start - start - MAX_GAP), mention.start - start),
    );
  return { start: mention.start, end: mention.end, ...(entity !== undefined && !held && { entity }) };
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
