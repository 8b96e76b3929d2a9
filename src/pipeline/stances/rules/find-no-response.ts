import { findClauseAfter, findTopicAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const ASKED =
  '(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|calls?|messages?|questions?|quer(?:y|ies)|voicemails?|letters?|invitations?|outreach)';
/** "to a request for comment", "to multiple emails seeking comment", "to questions". */
const TO_REQUEST = `(?: to (?:[\\p{L}\\p{N}'’-]+ ){0,5}?${ASKED}(?: (?:for|seeking)(?: [\\p{L}'’-]+){0,3}? (?:comments?|information|interviews?|response|clarification|details)|\\b))`;
const NOT = "(?:did|do|does|has|have|had)(?: not|n['’]t)";
const ADVERBS = '(?:(?:immediately|yet|publicly|also|formally|so far|directly) ){0,2}';

/** "did not respond to a request for comment", "has not replied", "didn't return calls". */
const DID_NOT = new RegExp(
  `\\b(?:${NOT} ${ADVERBS}|(?:has|have|had) yet to |fail(?:ed|s) to )(?:immediately )?` +
    `(?:(?:respond|responded|reply|replied)(?: immediately)?(?:${TO_REQUEST}|(?=\\s*[.,;]|$| (?:by|before|in time|at|when|as)\\b))|` +
    `(?:answer|answered|return|returned|acknowledge|acknowledged)(?: [\\p{L}\\p{N}'’-]+){0,4}? ${ASKED}(?: (?:for|seeking) (?:comments?|information))?|` +
    `(?:comment|commented)\\b(?! (?:was|were))|(?:provide|provided|issue|issued|offer|offered) (?:a |an |any )?(?:immediate )?(?:comment|response|statement))`,
  'giu',
);
/** "could not be reached for comment", "were not immediately available for comment". */
const NOT_REACHED =
  /\b(?:could(?: not|n['’]t)|can(?:not|['’]t)) (?:immediately )?be (?:immediately )?(?:reached|contacted)(?: for (?:comment|a response))?|\b(?:was|were|is|are)(?: not|n['’]t) (?:immediately )?available (?:for|to) comment\b|\b(?:was|were) unavailable (?:for|to) comment\b|\b(?:was|were) unreachable\b|\bignored (?:[\p{L}'’-]+ ){0,3}(?:requests?|emails?|messages?)(?: for (?:comment|an interview))?\b|\b(?:made|gave|offered|issued) no (?:immediate |public |further )?(?:comment|response|reply|answer|statement)\b|\b(?:did|does|do)(?: not|n['’]t) (?:wish|want) to comment\b/giu;
/** "no immediate response from the ministry", "has not heard back from". */
const NONE_FROM =
  /\b(?:no (?:immediate )?(?:response|comment|reply|answer|word)|(?:not|n['’]t) (?:yet )?(?:receive|received|had|heard|hear|got|get)(?: back)?(?: (?:a|any))?(?: (?:response|reply|comment|answer))?|receiv(?:ed|ing) no (?:response|reply)) from (?=\S)/giu;
/** "Calls to the ministry were not returned", "Messages left for Smith went unanswered". */
const NOT_RETURNED = new RegExp(
  `\\b${ASKED}(?: (?:for|seeking) comment)?(?: (?:left|sent|made))? (?:to|for|with|at) ([^.;:]{2,120}?) (?:(?:was|were|has been|have been|had been)(?: not|n['’]t)? ?(?:immediately )?(?:not )?(?:immediately )?(?:returned|answered|unanswered|responded to)|went unanswered|(?:was|were) unanswered)`,
  'giu',
); /** "Neither Boeing nor Airbus responded to a request for comment", "None of the companies replied". */
const NEITHER = new RegExp(
  `\\b(?:neither|none of) ([^.;:]{2,160}?) ((?:immediately )?(?:(?:responded|replied)(?:${TO_REQUEST}|(?=\\s*[.,;]|$))|(?:returned|answered) ${ASKED}(?: seeking comment)?|commented))`,
  'giu',
);

export const NO_RESPONSE_TRIGGER =
  /respon|repl(?:y|ie)|answer|return|acknowledge|comment|(?:provid|issu|offer)(?:ed?)? (?:an? |any )?(?:immediate )?statement|reached|contacted|unreachable|ignored|n(?:o|['’])t (?:yet )?(?:recei|had|hea|got|get)|no (?:immediate )?word/iu;

/** Those who were asked and did not answer. */
export function findNoResponse({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  for (const [pattern, rule] of [
    [DID_NOT, 'did-not-respond'],
    [NOT_REACHED, 'not-reached'],
  ] as const) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      const claim = findTopicAfter(text, end);
      found.push({ start: index, end, stance: 'no-response', rule, sources: 'before', claim });
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
  for (const match of text.matchAll(NOT_RETURNED)) {
    if (!/not |n['’]t|unanswered/.test(match[0])) continue;
    const who = match[1] ?? '';
    const start = match.index + match[0].indexOf(who);
    const sources = { start, end: start + who.length };
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      stance: 'no-response',
      rule: 'not-returned',
      sources,
    });
  }
  for (const { 0: words, 1: who = '', 2: answer = '', index } of text.matchAll(NEITHER)) {
    const end = index + words.length;
    const start = end - answer.length;
    let at = start - 1 - who.length;
    const sources = who.split(' nor ').map((one) => {
      const from = at;
      at += one.length + ' nor '.length;
      return { start: from, end: from + one.replace(/,$/, '').length };
    });
    found.push({ start, end, stance: 'no-response', rule: 'neither', sources, claim: findTopicAfter(text, end) });
  }
  return found;
}
