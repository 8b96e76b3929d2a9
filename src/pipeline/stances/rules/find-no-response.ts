import { findBehindWords, findInClause } from '../find-behind.ts';
import { findClauseAfter, findTopicAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const ASKED =
  '(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|calls?|messages?|questions?|quer(?:y|ies)|voicemails?|letters?|invitations?|outreach)';
const MAX_WORDS = 5;
const TO = / to /y;
const REQUEST = new RegExp(`${ASKED}\\b`, 'iuy');
const FOR = / (?:for|seeking) /iuy;
/** What is asked for. */
const ANSWER = /(?:comments?|information|interviews?|response|clarification|details)/iuy;
const NOT = "(?:did|do|does|has|have|had)(?: not|n['’]t)";
const ADVERBS = '(?:(?:immediately|yet|publicly|also|formally|so far|directly) ){0,2}';

/** "did not respond to a request for comment", "has not replied", "didn't return calls". */
const DID_NOT = new RegExp(
  `\\b(?:${NOT} ${ADVERBS}|(?:has|have|had) yet to |fail(?:ed|s) to )(?:immediately )?` +
    '(?:(respond|responded|reply|replied)\\b(?: immediately)?|(answer|answered|return|returned|acknowledge|acknowledged) |' +
    '(?:comment|commented)\\b(?! (?:was|were))|(?:provide|provided|issue|issued|offer|offered) (?:a |an |any )?(?:immediate )?(?:comment|response|statement))',
  'giu',
);
const ENDS = / ?[.,;]|$| (?:by|before|in time|at|when|as)\b/iuy;
const ENDS_CLAUSE = / ?[.,;]|$/y;
/** "return | calls seeking comment" */
const CALLS = new RegExp(`${ASKED}(?: (?:for|seeking) (?:comments?|information))?`, 'iuy');
/** "could not be reached for comment", "were not immediately available for comment". */
const NOT_REACHED =
  /\b(?:could(?: not|n['’]t)|can(?:not|['’]t)) (?:immediately )?be (?:immediately )?(?:reached|contacted)(?: for (?:comment|a response))?|\b(?:was|were|is|are)(?: not|n['’]t) (?:immediately )?available (?:for|to) comment\b|\b(?:was|were) unavailable (?:for|to) comment\b|\b(?:was|were) unreachable\b|\b(ignored) |\b(?:made|gave|offered|issued) no (?:immediate |public |further )?(?:comment|response|reply|answer|statement)\b|\b(?:did|does|do)(?: not|n['’]t) (?:wish|want) to comment\b/giu;
const IGNORED = /(?:requests?|emails?|messages?)(?: for (?:comment|an interview))?\b/iuy;
/** "no immediate response from the ministry", "has not heard back from". */
const NONE_FROM =
  /\b(?:no (?:immediate )?(?:response|comment|reply|answer|word)|(?:not|n['’]t) (?:yet )?(?:receive|received|had|heard|hear|got|get)(?: back)?(?: (?:a|any))?(?: (?:response|reply|comment|answer))?|receiv(?:ed|ing) no (?:response|reply)) from (?=\S)/giu;
/** "Calls to the ministry were not returned", "Messages left for Smith went unanswered". */
const CALLS_TO = new RegExp(
  `\\b${ASKED}(?: (?:for|seeking) comment)?(?: (?:left|sent|made))? (?:to|for|with|at) `,
  'giu',
);
const NOT_RETURNED =
  / (?:(?:was|were|has been|have been|had been)(?: not|n['’]t)? ?(?:immediately )?(?:not )?(?:immediately )?(?:returned|answered|unanswered|responded to)|went unanswered|(?:was|were) unanswered)/giu;
const MAX_CALLED = 120;
/** "Neither Boeing nor Airbus responded to a request for comment", "None of the companies replied". */
const NEITHER = /\b(?:neither|none of) /giu;
const RESPONDED = new RegExp(
  ` (?:immediately )?(?:(responded|replied)|(?:returned|answered) ${ASKED}(?: seeking comment)?|commented)`,
  'giu',
);
const MAX_NEITHER = 160;

export const NO_RESPONSE_TRIGGER =
  /respon|repl(?:y|ie)|answer|return|acknowledge|comment|(?:provid|issu|offer)(?:ed?)? (?:an? |any )?(?:immediate )?statement|reached|contacted|unreachable|ignored|n(?:o|['’])t (?:yet )?(?:recei|had|hea|got|get)|no (?:immediate )?word/iu;

/** Those who were asked and did not answer. */
export function findNoResponse({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  for (const [pattern, rule, findEnd] of [
    [DID_NOT, 'did-not-respond', endOfAnswer],
    [NOT_REACHED, 'not-reached', endOfIgnored],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const end = findEnd(text, match);
      if (end === undefined) continue;
      const claim = findTopicAfter(text, end);
      found.push({ start: match.index, end, stance: 'no-response', rule, sources: 'before', claim });
    }
  }
  for (const match of text.matchAll(NONE_FROM)) {
    const end = match.index + match[0].length;
    const asked = findClauseAfter(text, end);
    found.push({
      start: match.index,
      end: end - 1,
      stance: 'no-response',
      rule: 'none-from',
      ...(asked && { sources: asked }),
    });
  }
  for (const { 0: calls, index } of text.matchAll(CALLS_TO)) {
    const start = index + calls.length;
    const [cue] = findInClause(text, start, MAX_CALLED, NOT_RETURNED);
    if (!cue) continue;
    const sources = { start, end: cue.index };
    const end = cue.index + cue[0].length;
    if (!/not |n['’]t|unanswered/.test(text.slice(index, end))) continue;
    found.push({ start: index, end, stance: 'no-response', rule: 'not-returned', sources });
  }
  for (const { 0: neither, index } of text.matchAll(NEITHER)) {
    const stance = findNeither(text, index + neither.length);
    if (stance) found.push(stance);
  }
  return found;
}

/** Where "responded to a request for comment", "returned calls" end; undefined where they say no more than "responded". */
function endOfAnswer(
  text: string,
  { 0: words, 1: responded, 2: answered, index }: RegExpExecArray,
): number | undefined {
  const end = index + words.length;
  if (answered !== undefined) return findBehindWords(text, end, MAX_WORDS - 1, CALLS)?.end;
  return responded === undefined ? end : (endOfRequest(text, end) ?? (holdsAt(ENDS, text, end) ? end : undefined));
}

function endOfIgnored(text: string, { 0: words, 1: ignored, index }: RegExpExecArray): number | undefined {
  const end = index + words.length;
  return ignored === undefined ? end : findBehindWords(text, end, MAX_WORDS - 2, IGNORED)?.end;
}

/** Where " to a request for comment", " to multiple emails seeking comment", " to questions" end. */
function endOfRequest(text: string, from: number): number | undefined {
  if (!holdsAt(TO, text, from)) return undefined;
  const request = findBehindWords(text, TO.lastIndex, MAX_WORDS, REQUEST);
  if (!request || !holdsAt(FOR, text, request.end)) return request?.end;
  return findBehindWords(text, FOR.lastIndex, MAX_WORDS - 2, ANSWER)?.end ?? request.end;
}

function findNeither(text: string, from: number): FoundStance | undefined {
  for (const { 0: words, 1: responded, index } of findInClause(text, from, MAX_NEITHER, RESPONDED)) {
    const behind = index + words.length;
    const end = (responded === undefined ? undefined : endOfRequest(text, behind)) ?? behind;
    if (responded !== undefined && end === behind && !holdsAt(ENDS_CLAUSE, text, end)) continue;
    let at = from;
    const sources = text
      .slice(from, index)
      .split(' nor ')
      .map((one) => {
        const start = at;
        at += one.length + ' nor '.length;
        return { start, end: start + one.replace(/,$/, '').length };
      });
    const claim = findTopicAfter(text, end);
    return { start: index + 1, end, stance: 'no-response', rule: 'neither', sources, claim };
  }
  return undefined;
}

function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
